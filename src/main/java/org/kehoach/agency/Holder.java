package org.kehoach.agency;

import java.util.List;
import java.util.Optional;

/** Who holds a role for an agency (đơn vị đảm nhiệm). */
public sealed interface Holder {

    /** One unit: by the name that prints, and its entry where it has one. */
    record Unit(String name, Optional<Agency> agency) implements Holder {}

    /** A group, by the name that prints. */
    record Members(String name, List<Agency> agencies) implements Holder {
        public Members {
            agencies = List.copyOf(agencies);
        }
    }

    /** Nobody, though the role is a known one. */
    record Nobody() implements Holder {}

    /** More than one unit: a person must choose. */
    record Several(List<Agency> agencies) implements Holder {
        public Several {
            agencies = List.copyOf(agencies);
        }
    }

    /** The role itself is not known. */
    record UnknownRole() implements Holder {}
}
