package org.kehoach.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Word files that are sent and not kept (tệp Word gửi kèm yêu cầu). */
@RestController
final class WordApi {

    static final String ADDRESS = "/api/pdf";

    private final Plans plans;

    WordApi(Plans plans) {
        this.plans = plans;
    }

    /** The PDF of a Word file. */
    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> pdf(HttpServletRequest request, HttpServletResponse response) {
        return FileForm.PDF.answer(plans.pdf(Body.WORD.read(request)), "document", false, response);
    }
}
