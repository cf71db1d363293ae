package org.kehoach.plan;

import java.util.Locale;
import java.util.Optional;

/** What a look-up asks for (tham chiếu), in the form {@code ${…}} of a text. */
public sealed interface Reference {

    /** The name as written between the braces. */
    String name();

    /** One of the names that need no parameter. */
    record Builtin(Name which) implements Reference {
        /** The names every plan knows. */
        public enum Name {
            AREA, LEVEL, ISSUER, SUPERIOR, PERIOD, YEAR
        }

        @Override
        public String name() {
            return which.name().toLowerCase(Locale.ROOT);
        }
    }

    /** A citation: in the form that its place asks for, or in the one that is named. */
    record Cite(String key, Optional<Form> form) implements Reference {
        /** How much of a cited document is printed. */
        public enum Form {
            /** Type, code, date, issuer, subject. */
            FULL,
            /** Type, code, date, issuer. */
            DATED,
            /** Type and code. */
            SHORT
        }

        @Override
        public String name() {
            return "cite." + key + form.map(f -> "." + f.name().toLowerCase(Locale.ROOT)).orElse("");
        }
    }

    /** The name of the unit that holds a role for the plan's issuer. */
    record Unit(String role) implements Reference {
        @Override
        public String name() {
            return "unit." + role;
        }
    }

    /** A parameter of the plan, or the printed number of a node. */
    record Named(String name) implements Reference {}

    /** Reads a name as it stands between the braces; every name of the allowed letters reads as something. */
    static Reference of(String name) {
        for (Builtin.Name builtin : Builtin.Name.values()) {
            if (builtin.name().toLowerCase(Locale.ROOT).equals(name)) {
                return new Builtin(builtin);
            }
        }
        if (name.startsWith("unit.") && name.length() > 5) {
            return new Unit(name.substring(5));
        }
        if (name.startsWith("cite.") && name.length() > 5) {
            String key = name.substring(5);
            for (Cite.Form form : Cite.Form.values()) {
                String suffix = "." + form.name().toLowerCase(Locale.ROOT);
                if (key.endsWith(suffix) && key.length() > suffix.length()) {
                    return new Cite(key.substring(0, key.length() - suffix.length()), Optional.of(form));
                }
            }
            return new Cite(key, Optional.empty());
        }
        return new Named(name);
    }
}
