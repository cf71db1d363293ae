package org.kehoach.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.worker.ImportTask;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents that are sent to become plans, and are not kept (văn bản gửi lên để nhập). */
@RestController
final class ImportApi {

    static final String ADDRESS = "/api/import";

    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST_NAME = 200;

    private final Imports imports;
    private final JsonMapper json;

    ImportApi(Imports imports, JsonMapper json) {
        this.imports = imports;
        this.json = json;
    }

    /**
     * The plans that a file holds, with its own words and all doubts; the body is the file, and its name stands in
     * {@code Content-Disposition} or after {@code ?name=}.
     */
    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> read(HttpServletRequest request) {
        String name = name(request);
        byte[] made = imports.read(name, () -> Body.DOCUMENT.read(request));
        byte[] answer = ImportTask.json(made);
        return ImportTask.isDone(made)
                ? answer(200, MediaType.APPLICATION_JSON, answer)
                : answer(UNPROCESSABLE, MediaType.APPLICATION_PROBLEM_JSON, problem(json.readTree(answer), request));
    }

    private static ResponseEntity<byte[]> answer(int status, MediaType type, byte[] body) {
        return ResponseEntity.status(status).contentType(type).cacheControl(CacheControl.noStore()).body(body);
    }

    /** As {@link FaultWriter} tells faults; what was found stands in it as the child told it. */
    private byte[] problem(JsonNode answer, HttpServletRequest request) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("type", "urn:kehoach:import");
        out.put("title", Catalogue.get().ui("web.import.refused", Request.language(request), Map.of()));
        out.put("status", UNPROCESSABLE);
        out.put("diagnostics", answer.path("diagnostics"));
        return json.writeValueAsBytes(out);
    }

    /** The name without folders, which some programs send along, and without characters that nobody sees. */
    private static String name(HttpServletRequest request) {
        String given = Request.parameter(request, "name").orElseGet(() -> disposed(request));
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String name = Normalizer.normalize(last, Normalizer.Form.NFC).replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "")
                .strip();
        if (name.isEmpty()) {
            throw new Refusal(new RequestProblem.NoFileName());
        }
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private static String disposed(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        try {
            String name = header == null ? null : ContentDisposition.parse(header).getFilename();
            return name == null ? "" : name;
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
