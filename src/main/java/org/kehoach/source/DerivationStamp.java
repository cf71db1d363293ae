package org.kehoach.source;

import java.util.Map;
import java.util.Set;

/**
 * What the author of a derived plan has looked at (xác nhận đã xem), to be written into its file.
 *
 * @param plan    the superior's, by id
 * @param version of it
 * @param digest  of that version
 * @param seen    by the place of a decision in the list, from 0: the digest of what it is about
 * @param settled decisions, by their place, that have nothing to decide any more
 */
public record DerivationStamp(String plan, String version, String digest, Map<Integer, String> seen,
        Set<Integer> settled) {

    public DerivationStamp {
        seen = Map.copyOf(seen);
        settled = Set.copyOf(settled);
    }
}
