package org.kehoach.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.DiagnosticRecord;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.Place;
import org.kehoach.generate.Preview;
import org.kehoach.pdf.LaidOutDocument;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the editor asks while a plan is being written (hỏi đáp khi soạn thảo). */
@RestController
final class DraftApi {

    private final Plans plans;

    /** A page as the editor needs it (trang): its size in twips, and whether it looks as before. */
    record Sheet(int width, int height, String digest) {}

    /** What a plan's text may name (tên dùng được). */
    record Names(List<String> roles, List<Named> agencies) {}

    /** An agency's key and its name in running text. */
    record Named(String key, String name) {}

    DraftApi(Plans plans) {
        this.plans = plans;
    }

    /**
     * The plan's text as it is typed now, not as it is saved: all findings and, where none is an error, the PDF, its pages
     * with their digests, and the places of its paragraphs.
     */
    @PostMapping("/api/drafts/{*rest}")
    ResponseEntity<Map<String, Object>> draft(@PathVariable String rest, HttpServletRequest request) {
        PlanId id = plans.find(rest.substring(1));
        return json(draft(plans.preview(id, Body.YAML.read(request))));
    }

    /** The names that a plan's text may use: roles, and agencies with their names. */
    @GetMapping("/api/names/{*rest}")
    ResponseEntity<Names> names(@PathVariable String rest) {
        Directory directory = plans.directory(plans.find(rest.substring(1)));
        List<Named> agencies = directory.agencies().stream().sorted(Comparator.comparing(Agency::key))
                .map(a -> new Named(a.key(), a.runningName())).toList();
        return json(new Names(List.copyOf(directory.knownRoles()), agencies));
    }

    private static <T> ResponseEntity<T> json(T body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore())
                .body(body);
    }

    private static Map<String, Object> draft(Outcome<Preview> made) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("diagnostics", made.diagnostics().stream().map(DraftApi::finding).toList());
        made.value().ifPresent(preview -> {
            out.put("pages", preview.documents().pages().map(LaidOutDocument::pages).orElse(List.of()).stream()
                    .map(p -> new Sheet(p.width(), p.height(), PageDigest.of(p))).toList());
            out.put("places", preview.places().stream().map(DraftApi::place).toList());
            preview.documents().pdf().ifPresent(pdf -> out.put("pdf", pdf));
        });
        return out;
    }

    private static Map<String, Object> finding(Diagnostic found) {
        Map<String, Object> out = DiagnosticRecord.of(found);
        QuickFix.of(found.problem()).ifPresent(fix -> out.put("fix", fix));
        return out;
    }

    /** In few characters: a long plan has thousands. */
    private static int[] place(Place p) {
        return new int[]{p.page(), p.x(), p.y(), p.width(), p.height(), p.line(), p.column()};
    }
}
