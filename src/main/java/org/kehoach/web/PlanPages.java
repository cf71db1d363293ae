package org.kehoach.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The workspace's plans for people (các trang). */
@RestController
final class PlanPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final Plans plans;
    private final Pages pages;
    private final byte[] style = resource("style.css");
    private final byte[] editorStyle = resource("editor.css");
    private final byte[] icon = resource("icon.svg");

    PlanPages(Plans plans, Pages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    /** @param find words that each plan of the list shall have; all plans where it is empty */
    @GetMapping("/")
    ResponseEntity<String> list(@RequestParam(defaultValue = "") String find, HttpServletRequest request) {
        return page(pages.plans(plans.list(), plans.unnamed(), find.strip(), Request.language(request)));
    }

    @GetMapping("/plans/{*rest}")
    ResponseEntity<String> one(@PathVariable String rest, HttpServletRequest request) {
        return page(pages.plan(plans.view(plans.find(rest.substring(1))), Request.language(request)));
    }

    @GetMapping("/style.css")
    ResponseEntity<byte[]> style() {
        return asset(CSS, style);
    }

    @GetMapping("/editor.css")
    ResponseEntity<byte[]> editorStyle() {
        return asset(CSS, editorStyle);
    }

    @GetMapping("/icon.svg")
    ResponseEntity<byte[]> icon() {
        return asset(MediaType.parseMediaType("image/svg+xml"), icon);
    }

    private static ResponseEntity<String> page(String html) {
        return ResponseEntity.ok().contentType(HTML).cacheControl(CacheControl.noStore()).body(html);
    }

    private static ResponseEntity<byte[]> asset(MediaType type, byte[] bytes) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noCache())
                .eTag('"' + FileForm.digest(bytes) + '"').body(bytes);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(PlanPages.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
