package org.kehoach.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Agency.Group;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.Located;
import org.kehoach.source.YamlNode.Entry;
import org.kehoach.source.YamlNode.Mapping;

/** Reads {@code agencies.yaml} (đọc danh bạ cơ quan). */
public final class DirectoryReader {

    private static final Set<String> ROOT_KEYS = Set.of("roles", "agencies", "offices", "groups");
    private static final Set<String> AGENCY_KEYS = Set.of("superior", "name", "short", "header", "symbol", "place",
            "area",
            "level", "committee", "roles", "groups", "from", "until", "basis", "successors");
    private static final Set<String> GROUP_KEYS = Set.of("of", "key", "name", "members");
    private static final Set<String> OFFICE_KEYS = Set.of("of", "key", "name", "short", "header", "symbol", "roles");

    private final Reading reading;
    private final Map<String, Agency> agencies = new LinkedHashMap<>();

    private DirectoryReader(Reading reading) {
        this.reading = reading;
    }

    /** Reads a directory; see {@code plans/agencies.yaml} for its form. */
    public static Outcome<Directory> read(String file, byte[] bytes) {
        if (bytes.length > YamlParser.MAX_SIZE) {
            return Outcome.failed(new Diagnostic(new SourceProblem.TooLarge("1 MiB"), Location.of(file)));
        }
        return Characters.decode(file, bytes).then(source -> YamlParser.parse(source).then(map -> {
            Reading reading = new Reading(source);
            Directory directory = new DirectoryReader(reading).directory(new Fields(reading, map, ""));
            return Outcome.unlessErrors(directory, reading.found());
        }));
    }

    private Directory directory(Fields root) {
        // A bare map of agencies is a directory as well.
        boolean bare = root.map().entries().stream().allMatch(e -> e.key().value().contains("/"));
        if (!bare) {
            root.allow(ROOT_KEYS);
        }
        Map<String, String> roles = new LinkedHashMap<>();
        root.fields("roles").ifPresent(f -> f.map().entries()
                .forEach(e -> f.word(e.key().value()).ifPresent(w -> roles.put(e.key().value(), w.value()))));
        Optional<Fields> listed = bare ? Optional.of(root) : root.fields("agencies");
        listed.ifPresent(f -> f.map().entries().forEach(e -> agency(f, e)));
        for (Fields.Item item : root.items("offices")) {
            reading.mapping(item.node(), item.path(), "offices").ifPresent(this::offices);
        }
        for (Fields.Item item : root.items("groups")) {
            reading.mapping(item.node(), item.path(), "groups").ifPresent(this::sharedGroup);
        }
        listed.ifPresent(this::superiors);
        return new Directory(agencies, roles);
    }

    private void agency(Fields all, Entry entry) {
        String key = entry.key().value();
        if (!key.matches("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)+")) {
            reading.fault(new SourceProblem.BadId(key, ""), all.origin(entry.key()));
        }
        reading.mapping(entry.value(), all.path(key), key).ifPresent(f -> {
            f.allow(AGENCY_KEYS);
            if (!f.has("name") && !f.has("header")) {
                reading.fault(new SourceProblem.MissingKey("name", "name: Sở Y tế"), all.origin(entry.key()));
            }
            agencies.put(key, new Agency(key, word(f, "name"), word(f, "short"), values(f, "header"), word(f, "symbol"),
                    word(f, "place"), word(f, "area"), word(f, "level"), word(f, "superior"), committee(f), held(f),
                    units(f), groups(f), f.date("from").map(Located::value), f.date("until").map(Located::value),
                    values(f, "successors"), all.origin(entry.key())));
        });
    }

    private static boolean committee(Fields f) {
        return f.has("committee")
                && f.choice("committee", List.of("yes", "no"), w -> w).filter("yes"::equals).isPresent();
    }

    private static Optional<String> word(Fields f, String key) {
        return f.word(key).map(Located::value);
    }

    private static List<String> values(Fields f, String key) {
        return f.words(key).stream().map(Located::value).toList();
    }

    /** A list: the roles that the agency holds for its superior. */
    private static List<String> held(Fields f) {
        return f.node("roles").filter(n -> !(n instanceof Mapping)).map(_ -> values(f, "roles")).orElse(List.of());
    }

    /** A map: who holds which role in the agency's own plans. */
    private static Map<String, String> units(Fields f) {
        Map<String, String> out = new LinkedHashMap<>();
        if (f.node("roles").orElse(null) instanceof Mapping m) {
            Fields roles = new Fields(f.reading(), m, f.path("roles"));
            m.entries().forEach(e -> roles.word(e.key().value()).ifPresent(w -> out.put(e.key().value(), w.value())));
        }
        return out;
    }

    private static Map<String, Group> groups(Fields f) {
        Map<String, Group> out = new LinkedHashMap<>();
        f.fields("groups")
                .ifPresent(all -> all.map().entries().forEach(e -> all.fields(e.key().value()).ifPresent(g -> {
                    g.allow(Set.of("name", "members", "level"));
                    g.needed("name", "name: Ủy ban nhân dân các xã, phường").ifPresent(
                            n -> out.put(e.key().value(),
                                    new Group(n.value(), values(g, "members"), values(g, "level"))));
                })));
        return out;
    }

    /** An office that every agency of a level has. */
    private void offices(Fields f) {
        f.allow(OFFICE_KEYS);
        List<String> levels = values(f, "of");
        Optional<Located<String>> key = f.needed("key", "key: phong-vhxh").filter(this::isName);
        Optional<Located<String>> name = f.needed("name", "name: Phòng Văn hóa - Xã hội");
        if (key.isEmpty() || name.isEmpty()) {
            return;
        }
        Optional<String> called = Optional.of(name.get().value());
        Optional<String> abbreviated = word(f, "short");
        Optional<String> symbol = word(f, "symbol");
        List<String> header = values(f, "header");
        List<String> roles = values(f, "roles");
        for (Agency owner : List.copyOf(agencies.values())) {
            String full = owner.key() + "/" + key.get().value();
            if (owner.committee() && owner.level().filter(levels::contains).isPresent()
                    && !agencies.containsKey(full)) {
                agencies.put(full, new Agency(full, called, abbreviated, header, symbol, owner.place(),
                        Optional.empty(), Optional.empty(), Optional.of(owner.key()), false, roles, Map.of(), Map.of(),
                        Optional.empty(), Optional.empty(), List.of(), key.get().origin()));
            }
        }
    }

    /** Whether it can be the end of a key, and so of a file's path. */
    private boolean isName(Located<String> key) {
        boolean good = key.value().matches("[a-z0-9][a-z0-9-]*");
        if (!good) {
            reading.fault(new SourceProblem.BadId(key.value(), Reading.asId(key.value())), key.origin());
        }
        return good;
    }

    /** A group that every agency of a level has; the agency's own of that name stands. */
    private void sharedGroup(Fields f) {
        f.allow(GROUP_KEYS);
        List<String> levels = values(f, "of");
        Optional<Located<String>> key = f.needed("key", "key: departments").filter(this::isName);
        Optional<Located<String>> name = f.needed("name", "name: Các phòng, ban, đơn vị thuộc xã");
        if (key.isEmpty() || name.isEmpty()) {
            return;
        }
        List<String> names = values(f, "members");
        for (Agency owner : List.copyOf(agencies.values())) {
            if (owner.committee() && owner.level().filter(levels::contains).isPresent()) {
                List<String> members = names.stream().map(m -> owner.key() + "/" + m).toList();
                agencies.put(owner.key(),
                        owner.withGroup(key.get().value(), new Group(name.get().value(), members, List.of())));
            }
        }
    }

    private void superiors(Fields all) {
        for (Entry entry : all.map().entries()) {
            if (entry.value() instanceof Mapping m) {
                Fields f = new Fields(reading, m, all.path(entry.key().value()));
                f.word("superior").filter(s -> !agencies.containsKey(s.value()))
                        .ifPresent(s -> reading.fault(
                                new SourceProblem.BadValue("superior", s.value(),
                                        NearNames.nearest(s.value(), agencies.keySet()).orElse(""), new ArrayList<>()),
                                s.origin()));
            }
        }
    }
}
