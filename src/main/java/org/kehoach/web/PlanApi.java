package org.kehoach.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.diagnostic.DiagnosticRecord;
import org.kehoach.document.Outline;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The workspace's plans for programs (giao diện cho chương trình). */
@RestController
final class PlanApi {

    private final Plans plans;

    PlanApi(Plans plans) {
        this.plans = plans;
    }

    @GetMapping("/api/plans")
    ResponseEntity<List<Map<String, Object>>> list() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .body(plans.list().stream().map(PlanApi::summary).toList());
    }

    /** One address for a plan and its files: which of them is meant stands at its end. */
    @GetMapping("/api/plans/{*rest}")
    ResponseEntity<?> one(@PathVariable String rest, HttpServletRequest request, HttpServletResponse response) {
        String name = rest.substring(1);
        for (FileForm form : FileForm.values()) {
            if (name.endsWith(form.ending())) {
                PlanId id = plans.find(name.substring(0, name.length() - form.ending().length()));
                boolean download = Request.parameter(request, "download").isPresent();
                return form.answer(plans.documents(id, form.isPdf()), id.name(), download, response);
            }
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(whole(plans.view(plans.find(name))));
    }

    private static Map<String, Object> summary(PlanView plan) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", plan.id().value());
        out.put("file", plan.id().file());
        out.put("code", plan.code());
        out.put("subject", plan.subject());
        out.put("issuer", plan.issuer());
        out.put("errors", plan.errors());
        out.put("warnings", plan.warnings());
        return out;
    }

    /** The summary, all findings, and the outline where there are no errors. */
    private static Map<String, Object> whole(PlanView plan) {
        Map<String, Object> out = summary(plan);
        plan.text().ifPresent(t -> out.put("outline", Outline.of(t)));
        out.put("diagnostics", plan.diagnostics().stream().map(DiagnosticRecord::of).toList());
        return out;
    }
}
