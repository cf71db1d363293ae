package org.kehoach.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.kehoach.diagnostic.Language;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Reads what a request's address says (đọc yêu cầu). */
final class Request {

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
}
