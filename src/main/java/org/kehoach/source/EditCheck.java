package org.kehoach.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.source.YamlNode.Entry;
import org.kehoach.source.YamlNode.Mapping;
import org.kehoach.source.YamlNode.Scalar;
import org.kehoach.source.YamlNode.Sequence;

/** Whether a file that was edited in place still says what it said (so nghĩa sau khi sửa). */
final class EditCheck {

    private static final Set<String> LONG_FORMS = Set.of("bullet", "text");

    private EditCheck() {}

    /** What is wrong with the edited file, for us to read; empty where only names were added. */
    static String fault(String file, Mapping before, byte[] edited) {
        Outcome<Mapping> after = Characters.decode(file, edited).then(YamlParser::parse);
        if (after.value().isEmpty() || after.hasErrors() || PlanReader.read(file, edited, OwnKinds.ANY).hasErrors()) {
            return "it cannot be read any more";
        }
        if (!withoutNames(before).equals(withoutNames(after.value().get()))) {
            return "its words differ";
        }
        Set<String> kept = names(before, new TreeSet<>());
        return names(after.value().get(), new TreeSet<>()).containsAll(kept) ? "" : "a name was lost";
    }

    /** Content alone: no names, no places, no quotes, long forms as short ones. */
    private static Object withoutNames(YamlNode node) {
        return switch (node) {
            case Scalar s -> s.value();
            case Sequence s -> s.items().stream().map(EditCheck::withoutNames).toList();
            case Mapping m -> {
                Map<String, Object> out = new LinkedHashMap<>();
                for (Entry e : m.entries()) {
                    if (!e.key().value().equals("id")) {
                        out.put(e.key().value(), withoutNames(e.value()));
                    }
                }
                String only = out.size() == 1 ? out.keySet().iterator().next() : "";
                yield LONG_FORMS.contains(only) && out.get(only) instanceof String words ? words : out;
            }
        };
    }

    private static Set<String> names(YamlNode node, Set<String> into) {
        switch (node) {
            case Scalar _ -> {
                // words name nothing
            }
            case Sequence s -> s.items().forEach(i -> names(i, into));
            case Mapping m -> m.entries().forEach(e -> {
                if (e.key().value().equals("id") && e.value() instanceof Scalar s) {
                    into.add(s.value());
                }
                names(e.value(), into);
            });
        }
        return into;
    }
}
