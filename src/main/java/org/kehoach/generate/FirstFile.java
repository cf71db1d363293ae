package org.kehoach.generate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Directory;
import org.kehoach.derive.FirstDraft;
import org.kehoach.derive.Parent;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.Decision;
import org.kehoach.plan.Plan;
import org.kehoach.scaffold.SignatureLines;
import org.kehoach.source.PlanWriter;
import org.kehoach.store.IssueRecord;

/**
 * The first file of a plan that an agency derives from its superior's (tệp đầu tiên).
 *
 * @param file   where it belongs, beside its superior's by their ids
 * @param duties that are taken up in it
 * @param blanks that a person must fill
 * @param pinned the issued version that it is derived from; empty where that is a working file
 */
public record FirstFile(String file, String yaml, int duties, int blanks, Optional<IssueRecord> pinned) {

    private static final Pattern BLANK = Pattern.compile("\\$\\{\\?");

    /**
     * The file of one agency.
     *
     * @param beside the superior's working file, or where it would be
     */
    static Outcome<FirstFile> of(Parent parent, Agency agency, Directory directory, String beside,
            Optional<IssueRecord> pinned, FirstDraft.Wishes wishes) {
        List<String> signature = SignatureLines.of(agency.runningName()).orElse(List.of());
        return FirstDraft.of(parent, agency, directory, signature, wishes)
                .then(p -> Outcome.of(of(parent.plan(), p, beside, pinned)));
    }

    private static FirstFile of(Plan parent, Plan own, String beside, Optional<IssueRecord> pinned) {
        String yaml = PlanWriter.write(own);
        int duties = own.derivation().orElseThrow().decisions().stream()
                .mapToInt(
                        d -> d instanceof Decision.Add a ? a.nodes().stream().mapToInt(n -> n.body().size()).sum() : 0)
                .sum();
        return new FirstFile(PlanFiles.file(own.id().value(), parent.id().value(), beside), yaml, duties,
                (int) BLANK.matcher(yaml).results().count(), pinned);
    }
}
