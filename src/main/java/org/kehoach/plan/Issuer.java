package org.kehoach.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kehoach.origin.Origin;

/** Who issues the document (cơ quan ban hành). */
public sealed interface Issuer {

    /** How the directory names an agency. */
    Pattern KEY = Pattern.compile("[a-z0-9-]+(?:/[a-z0-9-]+)+");

    Origin origin();

    /** An agency of the directory. */
    record Listed(String key, Origin origin) implements Issuer {}

    /** An agency that the directory does not hold, described in the plan itself. */
    record Described(List<Located<String>> header, Optional<Located<String>> name, Optional<Located<String>> symbol,
            Optional<Located<String>> place, List<Located<String>> superior, Origin origin) implements Issuer {
        public Described {
            header = List.copyOf(header);
            superior = List.copyOf(superior);
        }

        /** The superior, where it is named by its key in the directory and not in the words that print. */
        public Optional<Located<String>> superiorKey() {
            return superior.stream().findFirst().filter(s -> superior.size() == 1 && KEY.matcher(s.value()).matches());
        }
    }
}
