package org.kehoach.web;

import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Severity;
import org.kehoach.document.OfficialText;

/**
 * A plan as the service shows it (kế hoạch trên trang).
 *
 * @param subject in one line; as typed where the plan has errors, the id where it cannot be read at all
 * @param issuer  in running text; empty where it is not known
 * @param code    number and symbol; empty where the plan has errors
 * @param text    empty where the plan has errors
 * @param pages   digests of its pages; none where they were not laid out
 */
record PlanView(PlanId id, String subject, String issuer, String code, List<Diagnostic> diagnostics,
        Optional<OfficialText> text, List<String> pages) {

    PlanView {
        diagnostics = List.copyOf(diagnostics);
        pages = List.copyOf(pages);
    }

    long errors() {
        return diagnostics.stream().filter(Diagnostic::isError).count();
    }

    long warnings() {
        return diagnostics.stream().filter(d -> d.severity() == Severity.WARNING).count();
    }
}
