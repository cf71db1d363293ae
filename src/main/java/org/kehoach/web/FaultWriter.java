package org.kehoach.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.DiagnosticRecord;
import org.kehoach.diagnostic.Language;
import org.kehoach.diagnostic.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way to answer with a fault (trả lời lỗi): {@code application/problem+json} (RFC 9457) with {@code diagnostics},
 * and a page for a person who was looking at pages.
 */
final class FaultWriter {

    private static final Logger LOG = LoggerFactory.getLogger(FaultWriter.class);

    private final JsonMapper json;
    private final Pages pages;

    FaultWriter(JsonMapper json, Pages pages) {
        this.json = json;
        this.pages = pages;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Fault fault) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        SecurityHeaders.set(response);
        response.setStatus(fault.status());
        response.setHeader("Cache-Control", "no-store");
        fault.headers().forEach(response::setHeader);
        Language language = Request.language(request);
        Optional<byte[]> page = wantsPage(request) ? page(fault, language) : Optional.empty();
        response.setContentType(page.isPresent() ? "text/html;charset=UTF-8" : "application/problem+json");
        byte[] body = page.orElseGet(() -> json.writeValueAsBytes(problem(fault, language)));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** A fault of the page itself must not hide the fault that it tells of. */
    private Optional<byte[]> page(Fault fault, Language language) {
        try {
            return Optional.of(pages.fault(fault, language).getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException e) {
            LOG.error("page of faults: {}", e.toString());
            return Optional.empty();
        }
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String path = Objects.requireNonNullElse(request.getRequestURI(), "");
        String accept = Objects.requireNonNullElse(request.getHeader("Accept"), "");
        return !path.startsWith("/api") && !path.startsWith("/actuator")
                && accept.toLowerCase(Locale.ROOT).contains("text/html");
    }

    private static Map<String, Object> problem(Fault fault, Language language) {
        Map<String, Object> out = new LinkedHashMap<>();
        Catalogue words = Catalogue.get();
        Optional<Problem> problem = fault.subject();
        out.put("type", "urn:kehoach:" + problem.map(Problem::code).orElse("plan"));
        out.put("title", problem.flatMap(p -> words.text(p, "title", language))
                .orElseGet(() -> words.ui("web.fault.plan", language, Map.of())));
        out.put("status", fault.status());
        problem.flatMap(p -> words.text(p, "hint", language).or(() -> words.text(p, "expected", language)))
                .ifPresent(detail -> out.put("detail", detail));
        if (problem.orElse(null) instanceof RequestProblem.UnknownPlan unknown) {
            out.put("near", unknown.near());
        }
        out.put("diagnostics", fault.diagnostics().stream().map(DiagnosticRecord::of).toList());
        return out;
    }
}
