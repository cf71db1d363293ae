package org.kehoach.rule;

import java.util.List;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;

/**
 * The rules on what certifies a copy (kiểm tra phần chứng thực bản sao): who signs it and for whom, and who receives it
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục II).
 */
public final class CopyRules {

    private static final List<Rule> RULES = List.of(new AuthorityLines(), new DeputiesSignForHeads(),
            new AuthorityFitsIssuer(), new DegreesLeftOut(), new NamesCapitalised(), new RecipientLines(),
            new RecipientsOnce(), new ArchiveLast(), new BodyNamesCapitalised(), new AreasCapitalised());

    private CopyRules() {}

    /**
     * What the rules find.
     *
     * @param block what certifies the copy, as a document
     */
    public static List<Diagnostic> check(Plan block, Directory directory) {
        Case given = Case.of(block, directory, false);
        return RULES.stream().flatMap(r -> r.check(given).stream()).toList();
    }

    /** Whether every day that the copy's date may mean is before those of its original's. */
    public static boolean isBefore(PrintedDate copied, PrintedDate original) {
        return Days.of(copied).flatMap(c -> Days.of(original).map(c::isBefore)).orElse(false);
    }
}
