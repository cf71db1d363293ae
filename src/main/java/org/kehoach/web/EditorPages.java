package org.kehoach.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.kehoach.generate.PlanSchema;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The page on which a plan is written, and what it is made of (trang soạn thảo). */
@RestController
final class EditorPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    private final Workspace workspace;
    private final Plans plans;
    private final PlanText texts;
    private final Pages pages;

    EditorPages(Workspace workspace, Plans plans, PlanText texts, Pages pages) {
        this.workspace = workspace;
        this.plans = plans;
        this.texts = texts;
        this.pages = pages;
    }

    @GetMapping("/edit/{*rest}")
    ResponseEntity<String> edit(@PathVariable String rest, HttpServletRequest request, HttpServletResponse response) {
        PlanId id = plans.find(rest.substring(1));
        String nonce = UUID.randomUUID().toString();
        SecurityHeaders.setForEditor(response, nonce);
        return ResponseEntity.ok().contentType(HTML).cacheControl(CacheControl.noStore())
                .body(pages.editor(id, texts.isWritable(id), nonce, Request.language(request)));
    }

    @GetMapping(Modules.ADDRESS + "{*rest}")
    ResponseEntity<byte[]> module(@PathVariable String rest, HttpServletRequest request) {
        return Modules.find(rest.substring(1)).map(source -> asset(SCRIPT, source))
                .orElseThrow(() -> new Refusal(new RequestProblem.UnknownPage(request.getRequestURI())));
    }

    /** The schema by which keys are explained and completed. */
    @GetMapping("/api/schema")
    ResponseEntity<byte[]> schema() {
        return asset(MediaType.APPLICATION_JSON, PlanSchema.of(workspace).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> asset(MediaType type, byte[] bytes) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noCache())
                .eTag('"' + FileForm.digest(bytes) + '"').body(bytes);
    }
}
