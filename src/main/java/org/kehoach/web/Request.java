package org.kehoach.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kehoach.diagnostic.Language;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Reads what a request brings, within its limits (đọc yêu cầu). */
final class Request {

    /** What a plan in YAML may take; the reader of plans has the same limit. */
    static final int LARGEST_BODY = 1 << 20;

    private static final String LIMIT = "1 MiB";
    private static final List<String> YAML = List.of("application/yaml", "application/x-yaml", "text/yaml",
            "text/x-yaml", "text/plain");

    private Request() {}

    /** Vietnamese unless the address asks for English. */
    static Language language(HttpServletRequest request) {
        return parameter(request, "lang").filter("en"::equals).isPresent() ? Language.EN : Language.VI;
    }

    /** A parameter of the address, without a value the empty text; the body is never searched for it. */
    static Optional<String> parameter(HttpServletRequest request, String name) {
        String query = request.getQueryString();
        if (query == null) {
            return Optional.empty();
        }
        try {
            MultiValueMap<String, String> given = UriComponentsBuilder.newInstance().query(query).build()
                    .getQueryParams();
            return given.containsKey(name)
                    ? Optional.of(UriUtils.decode(Objects.requireNonNullElse(given.getFirst(name), ""),
                            StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Refuses a body that says itself that it is too large. */
    static void requireSmall(HttpServletRequest request) {
        if (request.getContentLengthLong() > LARGEST_BODY) {
            throw new Refusal(new RequestProblem.BodyTooLarge(LIMIT));
        }
    }

    /** The plan in the body. No more than the limit is ever read, whatever length was announced. */
    static byte[] yaml(HttpServletRequest request) {
        requireYaml(request.getContentType());
        requireSmall(request);
        try {
            byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
            if (body.length > LARGEST_BODY) {
                throw new Refusal(new RequestProblem.BodyTooLarge(LIMIT));
            }
            return body;
        } catch (IOException _) {
            throw new Refusal(new RequestProblem.Malformed());
        }
    }

    private static void requireYaml(@Nullable String declared) {
        try {
            MediaType type = declared == null ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(declared);
            boolean utf8 = type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset());
            if (utf8 && YAML.contains(type.getType() + "/" + type.getSubtype())) {
                return;
            }
        } catch (InvalidMediaTypeException _) {
            // told below
        }
        throw new Refusal(new RequestProblem.NotYaml(declared == null ? "" : declared, YAML));
    }
}
