package org.kehoach.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.kehoach.diagnostic.DiagnosticRecord;
import org.kehoach.generate.Documents;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans that are sent and not kept (kế hoạch gửi kèm yêu cầu): the body is the plan's YAML. */
@RestController
final class TextApi {

    private final Plans plans;

    TextApi(Plans plans) {
        this.plans = plans;
    }

    /** What is found in the plan: an empty list where nothing is. */
    @PostMapping("/api/check")
    ResponseEntity<List<Map<String, Object>>> check(HttpServletRequest request) {
        byte[] yaml = Body.YAML.read(request);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .body(plans.check(yaml).stream().map(DiagnosticRecord::of).toList());
    }

    /** The plan's PDF, or with {@code as=docx} its Word file. */
    @PostMapping("/api/render")
    ResponseEntity<byte[]> render(HttpServletRequest request, HttpServletResponse response) {
        String as = Request.parameter(request, "as").orElse("pdf");
        FileForm form = FileForm.of(as).orElseThrow(
                () -> new Refusal(new RequestProblem.WrongParameter("as", as, FileForm.words())));
        Documents made = plans.documents(Body.YAML.read(request), form.isPdf());
        String id = made.text().id();
        String name = id.substring(id.lastIndexOf('/') + 1);
        return form.answer(made, name.isBlank() ? "document" : name, false, response);
    }
}
