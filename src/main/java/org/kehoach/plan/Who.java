package org.kehoach.plan;

import java.util.Locale;
import org.kehoach.origin.Origin;

/** Who is meant (đơn vị): by role, by agency, or the issuer itself. */
public sealed interface Who {

    Origin origin();

    /** As written. */
    String words();

    /** Whoever holds a role for the plan's issuer, or all members of a group. */
    record Role(String name, Origin origin) implements Who {
        @Override
        public String words() {
            return name;
        }
    }

    /** One agency of the directory. */
    record Agency(String key, Origin origin) implements Who {
        @Override
        public String words() {
            return key;
        }
    }

    /** The agency that issues the plan. */
    record Issuer(Origin origin) implements Who {
        @Override
        public String words() {
            return "issuer";
        }
    }

    static Who of(String words, Origin origin) {
        if (words.contains("/")) {
            return new Agency(words, origin);
        }
        return words.toLowerCase(Locale.ROOT).equals("issuer") ? new Issuer(origin) : new Role(words, origin);
    }
}
