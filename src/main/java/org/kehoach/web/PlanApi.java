package org.kehoach.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.DiagnosticRecord;
import org.kehoach.document.Outline;
import org.springframework.http.CacheControl;
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

    private static final Pattern PICTURE = Pattern.compile("(.+)/pages/([1-9][0-9]{0,4})\\.png");
    /** Sharp enough to be read, and to know a page by. */
    private static final Map<String, Integer> SHARPNESS = Map.of("", 100, "100", 100, "50", 50, "200", 200);

    @GetMapping("/api/plans")
    ResponseEntity<List<Map<String, Object>>> list() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .body(plans.list().stream().map(PlanApi::summary).toList());
    }

    /** One address for a plan and its files: which of them is meant stands at its end. */
    @GetMapping("/api/plans/{*rest}")
    ResponseEntity<?> one(@PathVariable String rest, HttpServletRequest request, HttpServletResponse response) {
        String name = rest.substring(1);
        Matcher picture = PICTURE.matcher(name);
        if (picture.matches()) {
            return picture(plans.find(picture.group(1)), Integer.parseInt(picture.group(2)), request);
        }
        for (FileForm form : FileForm.values()) {
            if (name.endsWith(form.ending())) {
                PlanId id = plans.find(name.substring(0, name.length() - form.ending().length()));
                boolean download = Request.parameter(request, "download").isPresent();
                return form.answer(plans.documents(id, form.isPdf()), id.name(), download, response);
            }
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(whole(plans.view(plans.find(name))));
    }

    /** A page as a picture; with its digest, which the plan's page gives, a browser need not ask again. */
    private ResponseEntity<byte[]> picture(PlanId id, int page, HttpServletRequest request) {
        String dpi = Request.parameter(request, "dpi").orElse("");
        if (!SHARPNESS.containsKey(dpi)) {
            throw new Refusal(new RequestProblem.WrongParameter("dpi", dpi, List.of("50", "100", "200")));
        }
        String wanted = Request.parameter(request, "digest").orElse("");
        PagePicture drawn = plans.picture(id, page, SHARPNESS.get(dpi), wanted);
        CacheControl kept = drawn.digest().equals(wanted)
                ? CacheControl.maxAge(Duration.ofDays(365)).immutable().cachePrivate()
                : CacheControl.noCache().cachePrivate();
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(kept)
                .eTag('"' + FileForm.digest(drawn.png()) + '"').body(drawn.png());
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
