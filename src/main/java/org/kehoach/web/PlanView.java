package org.kehoach.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.diagnostic.Severity;
import org.kehoach.document.OfficialText;

/**
 * A plan, or another document, as the service shows it (văn bản trên trang).
 *
 * @param kind    its kind in words, {@code Tờ trình}; empty where it cannot be read
 * @param subject in one line; as typed where the plan has errors, the id where it cannot be read at all
 * @param issuer  in running text; empty where it is not known
 * @param code    number and symbol; empty where the plan has errors
 * @param text    empty where the plan has errors
 * @param pages   digests of its pages; none where they were not laid out
 */
record PlanView(PlanId id, String kind, String subject, String issuer, String code, List<Diagnostic> diagnostics,
        Optional<OfficialText> text, List<String> pages) {

    PlanView {
        diagnostics = List.copyOf(diagnostics);
        pages = List.copyOf(pages);
    }

    /**
     * Whether it is what a person looks for: each word, with or without marks, stands in its kind, subject, issuer, code or
     * id.
     */
    boolean matches(String words) {
        String all = NearNames.plain(String.join(" ", kind, subject, issuer, code, id.value()));
        return Arrays.stream(NearNames.plain(words).split("\\s+", -1)).allMatch(all::contains);
    }

    long errors() {
        return diagnostics.stream().filter(Diagnostic::isError).count();
    }

    long warnings() {
        return diagnostics.stream().filter(d -> d.severity() == Severity.WARNING).count();
    }
}
