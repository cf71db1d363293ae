package org.kehoach.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything (gác cổng): a service on a person's machine must not answer pages of strange sites, which can
 * reach it through the person's browser, by a forged name of this machine or by a form.
 */
final class Gatekeeper extends OncePerRequestFilter {

    private static final Pattern OURS = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]{1,5})?",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    private final FaultWriter faults;

    Gatekeeper(FaultWriter faults) {
        this.faults = faults;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityHeaders.set(response);
        try {
            requireOurHost(request);
            requireOurPage(request);
            Body.of(request).requireSmall(request);
        } catch (Refusal e) {
            faults.write(request, response, e.fault());
            return;
        }
        chain.doFilter(request, response);
    }

    private static void requireOurHost(HttpServletRequest request) {
        String host = header(request, "Host").orElse("");
        if (!OURS.matcher(host).matches()) {
            throw new Refusal(new RequestProblem.ForeignHost(host));
        }
    }

    /** Work is taken from our own pages and from programs; others may follow a link here, and nothing more. */
    private static void requireOurPage(HttpServletRequest request) {
        boolean looking = LOOKING.contains(request.getMethod());
        String site = header(request, "Sec-Fetch-Site").orElse("none");
        boolean link = looking && header(request, "Sec-Fetch-Mode").filter("navigate"::equals).isPresent();
        if (!site.equals("none") && !site.equals("same-origin") && !link) {
            throw new Refusal(new RequestProblem.ForeignOrigin("Sec-Fetch-Site: " + site));
        }
        Optional<String> origin = header(request, "Origin");
        String own = "http://" + header(request, "Host").orElse("");
        if (!looking && origin.isPresent() && !origin.get().equalsIgnoreCase(own)) {
            throw new Refusal(new RequestProblem.ForeignOrigin("Origin: " + origin.get()));
        }
    }

    private static Optional<String> header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name));
    }
}
