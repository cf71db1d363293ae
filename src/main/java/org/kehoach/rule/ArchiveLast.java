package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Recipients;
import org.kehoach.plan.Text;

/**
 * The recipients end with {@code Lưu: VT} and the drafting unit, once (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9).
 */
final class ArchiveLast implements Rule {

    private static final Pattern KEPT = Pattern.compile("VT(?!\\p{L}).*");

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        String archive = given.plan().archive().typedWords().strip();
        if (Own.is(given.plan().archive().origin(), given.plan()) && !KEPT.matcher(archive).matches()) {
            found.add(given.found(new DecreeProblem.ArchiveForm(archive, ""), given.plan().archive().origin()));
        }
        for (Recipients group : given.plan().recipients()) {
            for (Text line : group.lines()) {
                String words = line.typedWords().strip();
                if (words.toLowerCase(Locale.ROOT).matches("-?\\s*lưu(?!\\p{L}).*vt.*")) {
                    found.add(given.found(new DecreeProblem.ArchiveForm(words, option(line)), line.origin()));
                }
            }
        }
        return found;
    }

    /** The option in which a recipient is typed who is in no file. */
    private static String option(Text line) {
        return line.origin() instanceof Origin.Option o ? o.name() : "";
    }
}
