package org.kehoach.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Located;
import org.kehoach.source.YamlNode.Entry;

/** Reads the documents that a plan cites (đọc văn bản viện dẫn). */
final class CitationReader {

    private static final Set<String> CITATION_KEYS = Set.of("type", "code", "date", "issuer", "subject");

    private CitationReader() {}

    static Map<String, Citation> read(Fields root) {
        Map<String, Citation> out = new LinkedHashMap<>();
        root.fields("citations").ifPresent(f -> {
            for (Entry e : f.map().entries()) {
                String key = named(e, f);
                root.reading().mapping(e.value(), f.path(key), key).flatMap(c -> citation(key, c))
                        .ifPresent(c -> out.put(key, c));
            }
        });
        return out;
    }

    /** The key of an entry, which is also a name in {@code ${…}}. */
    static String named(Entry entry, Fields f) {
        String key = entry.key().value();
        if (!key.matches("[a-z0-9][a-z0-9-]*(\\.[a-z0-9-]+)*")) {
            f.reading().fault(new SourceProblem.BadId(key, Reading.asId(key)), f.origin(entry.key()));
        }
        return key;
    }

    private static Optional<Citation> citation(String key, Fields f) {
        f.allow(CITATION_KEYS);
        Located<String> missing = new Located<>("Văn bản", f.origin());
        return Optional.of(f.needed("type", "type: Quyết định").orElse(missing))
                .map(type -> new Citation(key, type, f.word("code"), f.date("date"),
                        f.word("issuer"), f.word("subject"), f.origin()));
    }
}
