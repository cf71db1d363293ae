package org.kehoach.plan;

import java.util.List;
import java.util.Optional;
import org.kehoach.origin.Origin;

/** Who signs (người ký): lines as printed, {@code TM. …}, {@code KT. …}, position; title above the name; name. */
public record Signature(List<Text> lines, Optional<Text> title, Optional<Text> name, Origin origin) {

    public Signature {
        lines = List.copyOf(lines);
    }
}
