package org.kehoach.plan;

import java.util.List;
import java.util.Optional;
import org.kehoach.origin.Origin;

/**
 * From which plan a plan is derived (kế hoạch được dẫn xuất), and all that its own level decides.
 *
 * @param plan    the id of the superior's plan
 * @param version the issue of it that the author saw
 * @param digest  the first digits, eight at least, of the digest of that issue
 */
public record Derivation(Located<String> plan, Optional<Located<String>> version, Optional<Located<String>> digest,
        List<Decision> decisions, Origin origin) {

    public Derivation {
        decisions = List.copyOf(decisions);
    }
}
