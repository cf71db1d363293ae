package org.kehoach.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.origin.Origin;

/**
 * From which plan a plan is derived (kế hoạch được dẫn xuất), and all that its own level decides.
 *
 * @param plan     the id of the superior's plan
 * @param version  the issue of it that the author saw
 * @param digest   the first digits, eight at least, of the digest of that issue
 * @param numbered the parts of the numbering that the file says itself, by their keys; the others are the superior's
 */
public record Derivation(Located<String> plan, Optional<Located<String>> version, Optional<Located<String>> digest,
        List<Decision> decisions, Set<String> numbered, Origin origin) {

    public Derivation {
        numbered = Set.copyOf(numbered);
        decisions = List.copyOf(decisions);
    }
}
