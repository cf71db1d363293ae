package org.kehoach.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.compare.Comparison;
import org.kehoach.compare.Report;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.Composer;
import org.kehoach.document.OfficialText;

/** Two versions of a plan that were compared (hai bản đã so sánh), and what each prints. */
public record Compared(Comparison comparison, Report report, OfficialText before, OfficialText after) {

    /** What is wrong with either ends the way; what their authors were merely warned of is not told again. */
    static Outcome<Compared> of(Outcome<Draft> before, Outcome<Draft> after) {
        List<Diagnostic> errors = new ArrayList<>(before.diagnostics());
        errors.addAll(after.diagnostics());
        errors.removeIf(d -> !d.isError());
        Optional<Compared> both = errors.isEmpty()
                ? before.value().flatMap(a -> after.value().map(b -> of(a, b)))
                : Optional.empty();
        return new Outcome<>(both, errors.stream().distinct().toList());
    }

    private static Compared of(Draft before, Draft after) {
        OfficialText from = Composer.compose(before.plan(), before.directory());
        OfficialText to = Composer.compose(after.plan(), after.directory());
        Comparison comparison = Comparison.of(before.plan(), after.plan());
        return new Compared(comparison, Report.of(comparison, before.plan(), from, after.plan(), to), from, to);
    }
}
