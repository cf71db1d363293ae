package org.kehoach.agency;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kehoach.origin.Origin;
import org.kehoach.plan.PrintedDate;

/**
 * An agency (cơ quan, đơn vị) as the directory knows it.
 *
 * @param key       its path, {@code an-hai/so-y-te}
 * @param name      in running text, {@code Sở Y tế}
 * @param shortName {@code UBND tỉnh An Hải}; in capitals it is the superior line of a subordinate's header
 * @param header    the lines of its own name in a header, in capitals
 * @param symbol    its part of a document's symbol, {@code SYT}
 * @param place     where it dates its documents
 * @param area      the territory in words, {@code tỉnh An Hải}
 * @param level     {@code tỉnh}, {@code xã}, {@code phường} …
 * @param superior  the key of the body it stands under
 * @param committee whether it is a People's Committee, whose header has no superior line
 * @param roles     what it is charged with for its superior
 * @param units     who holds a role in this agency's own plans: an agency's key, or a name
 * @param groups    roles with members
 * @param from      the first day of its being
 * @param until      the last one
 * @param successors keys of those who took over its work
 */
public record Agency(String key, Optional<String> name, Optional<String> shortName, List<String> header,
        Optional<String> symbol, Optional<String> place, Optional<String> area, Optional<String> level,
        Optional<String> superior, boolean committee, List<String> roles, Map<String, String> units,
        Map<String, Group> groups, Optional<PrintedDate> from, Optional<PrintedDate> until,
        List<String> successors, Origin origin) {

    public Agency {
        header = List.copyOf(header);
        roles = List.copyOf(roles);
        successors = List.copyOf(successors);
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /** Several agencies under one role (nhóm cơ quan): named one by one, or all of some levels below the owner. */
    public record Group(String name, List<String> members, List<String> levels) {
        public Group {
            members = List.copyOf(members);
            levels = List.copyOf(levels);
        }
    }

    /** The agency with one more group, unless it has one of that name. */
    public Agency withGroup(String role, Group group) {
        if (groups.containsKey(role)) {
            return this;
        }
        Map<String, Group> more = new LinkedHashMap<>(groups);
        more.put(role, group);
        return new Agency(key, name, shortName, header, symbol, place, area, level, superior, committee, roles, units,
                more, from, until, successors, origin);
    }

    /** The lines of its name in a header; the name in capitals where the directory gives none. */
    public List<String> headerLines() {
        return header.isEmpty() ? name.map(n -> List.of(n.toUpperCase(Locale.ROOT))).orElse(List.of()) : header;
    }

    /** The name in running text; read off the header where the directory gives none. */
    public String runningName() {
        return name.or(() -> Optional.ofNullable(units.get("issuer"))).orElseGet(() -> fromHeader(headerLines()));
    }

    private static String fromHeader(List<String> lines) {
        String joined = String.join(" ", lines).toLowerCase(Locale.forLanguageTag("vi"));
        return joined.isEmpty() ? "" : joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
    }

    /** The short form, else the name. */
    public String abbreviated() {
        return shortName.orElseGet(this::runningName);
    }
}
