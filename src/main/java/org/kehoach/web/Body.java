package org.kehoach.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What a request may send, and how much of it (nội dung gửi lên). */
@SuppressWarnings("ImmutableEnumChecker") // the lists are List.of
enum Body {

    /** A plan; its reader has the same limit. */
    YAML(1 << 20, "1 MiB", List.of("application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml", "text/plain")),
    /** A Word file. */
    WORD(10 << 20, "10 MiB", List.of(FileForm.DOCX.type(), "application/octet-stream")),
    /** A document of any sort that can be imported. */
    DOCUMENT(20 << 20, "20 MiB", List.of("application/octet-stream", FileForm.DOCX.type(), FileForm.PDF.type(),
            "text/plain", "text/markdown"));

    private final int largest;
    private final String limit;
    private final List<String> types;

    Body(int largest, String limit, List<String> types) {
        this.largest = largest;
        this.limit = limit;
        this.types = types;
    }

    /** What the request's address takes. */
    static Body of(HttpServletRequest request) {
        return switch (request.getRequestURI()) {
            case WordApi.ADDRESS -> WORD;
            case ImportApi.ADDRESS -> DOCUMENT;
            default -> YAML;
        };
    }

    int largest() {
        return largest;
    }

    /** Refuses a body that says itself that it is too large. */
    void requireSmall(HttpServletRequest request) {
        if (request.getContentLengthLong() > largest) {
            throw new Refusal(new RequestProblem.BodyTooLarge(limit));
        }
    }

    /** The body. No more than the limit is ever read, whatever length was announced. */
    byte[] read(HttpServletRequest request) {
        requireType(request);
        requireSmall(request);
        try {
            byte[] body = request.getInputStream().readNBytes(largest + 1);
            if (body.length > largest) {
                throw new Refusal(new RequestProblem.BodyTooLarge(limit));
            }
            return body;
        } catch (IOException _) {
            throw new Refusal(new RequestProblem.Malformed());
        }
    }

    private void requireType(HttpServletRequest request) {
        String declared = request.getContentType();
        try {
            MediaType type = declared == null ? MediaType.ALL : MediaType.parseMediaType(declared);
            boolean utf8 = type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset());
            if (utf8 && types.contains(type.getType() + "/" + type.getSubtype())) {
                return;
            }
        } catch (InvalidMediaTypeException _) {
            // told below
        }
        throw new Refusal(new RequestProblem.WrongType(declared == null ? "" : declared, types));
    }
}
