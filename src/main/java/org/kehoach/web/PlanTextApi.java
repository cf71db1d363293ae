package org.kehoach.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The texts of the workspace's plans, as they stand in their files (nguyên văn kế hoạch). */
@RestController
final class PlanTextApi {

    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    private final Plans plans;
    private final PlanText texts;

    PlanTextApi(Plans plans, PlanText texts) {
        this.plans = plans;
        this.texts = texts;
    }

    /** The file's bytes; the ETag is what saving asks for. */
    @GetMapping("/api/texts/{*rest}")
    ResponseEntity<byte[]> read(@PathVariable String rest) {
        byte[] text = texts.read(plans.find(rest.substring(1)));
        return ResponseEntity.ok().contentType(YAML).cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(tag(text)).body(text);
    }

    /**
     * Saves the file if it still is the one of {@code If-Match}, or with {@code If-None-Match: *} if there is none yet
     * (RFC 9110, sections 13.1.1 and 13.1.2).
     */
    @PutMapping("/api/texts/{*rest}")
    ResponseEntity<Void> save(@PathVariable String rest, HttpServletRequest request) {
        if ("*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return create(rest.substring(1), request);
        }
        PlanId id = plans.find(rest.substring(1));
        String match = request.getHeader(HttpHeaders.IF_MATCH);
        if (match == null || !match.matches("\"[0-9a-f]{64}\"")) {
            throw new Refusal(new RequestProblem.NoDigest());
        }
        byte[] text = Body.YAML.read(request);
        texts.save(id, match.substring(1, match.length() - 1), text);
        return ResponseEntity.noContent().eTag(tag(text)).build();
    }

    private ResponseEntity<Void> create(String name, HttpServletRequest request) {
        PlanId id = PlanId.of(name).orElseThrow(() -> new Refusal(new RequestProblem.BadName(name)));
        byte[] text = Body.YAML.read(request);
        texts.create(id, text);
        return ResponseEntity.created(URI.create("/api/texts/" + id.value())).eTag(tag(text)).build();
    }

    private static String tag(byte[] text) {
        return '"' + FileForm.digest(text) + '"';
    }
}
