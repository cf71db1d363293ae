package org.kehoach.generate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kehoach.agency.Agency;
import org.kehoach.derive.FirstDraft;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.Decision;
import org.kehoach.plan.Plan;
import org.kehoach.rule.PlanProblem;
import org.kehoach.scaffold.SignatureLines;
import org.kehoach.source.PlanWriter;

/**
 * The first file of a plan that an agency derives from its superior's (tệp đầu tiên).
 *
 * @param file   where it belongs, beside its superior's by their ids
 * @param duties that are taken up in it
 * @param blanks that a person must fill
 */
public record FirstFile(String file, String yaml, int duties, int blanks) {

    private static final Pattern BLANK = Pattern.compile("\\$\\{\\?");

    static Outcome<FirstFile> of(Draft parent, String key) {
        Optional<Agency> agency = parent.directory().find(key);
        if (agency.isEmpty()) {
            List<String> keys = parent.directory().agencies().stream().map(Agency::key).toList();
            return Outcome.failed(new Diagnostic(new PlanProblem.UnknownAgency(key,
                    NearNames.nearest(key, keys).orElse(""), ""), Location.of(parent.plan().file())));
        }
        List<String> signature = SignatureLines.of(agency.get().runningName()).orElse(List.of());
        return FirstDraft.of(parent.plan(), agency.get(), parent.directory(), signature)
                .then(p -> Outcome.of(of(parent.plan(), p)));
    }

    private static FirstFile of(Plan parent, Plan own) {
        String yaml = PlanWriter.write(own);
        int duties = own.derivation().orElseThrow().decisions().stream()
                .mapToInt(d -> d instanceof Decision.Add a ? a.nodes().getFirst().body().size() : 0).sum();
        return new FirstFile(file(parent, own.id().value()), yaml, duties, (int) BLANK.matcher(yaml).results().count());
    }

    private static String file(Plan parent, String id) {
        String end = parent.id().value() + ".yaml";
        String root = parent.file().endsWith(end)
                ? parent.file().substring(0, parent.file().length() - end.length())
                : "plans/";
        return root + id + ".yaml";
    }
}
