package org.kehoach.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page on which documents that arrived become plans (trang nhập văn bản). */
@RestController
final class ImportPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Pages pages;

    ImportPages(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/import")
    ResponseEntity<String> page(HttpServletRequest request, HttpServletResponse response) {
        String nonce = UUID.randomUUID().toString();
        SecurityHeaders.setForEditor(response, nonce);
        return ResponseEntity.ok().contentType(HTML).cacheControl(CacheControl.noStore())
                .body(pages.importing(nonce, Request.language(request)));
    }
}
