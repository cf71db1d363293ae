package org.kehoach.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.diagnostic.Severity;
import org.kehoach.origin.Origin;
import org.kehoach.source.YamlNode.Entry;
import org.kehoach.source.YamlNode.Mapping;

/** Reads what a workspace says of rules (đọc mức độ của quy tắc); a setting that cannot hold is left out, with a word. */
final class RuleSettingReader {

    private static final String OFF = "off";
    private static final List<String> SEVERITIES = List.of("error", "warning", "note", OFF);

    private final Reading reading;
    private final List<RuleSetting> out = new ArrayList<>();

    private RuleSettingReader(Reading reading) {
        this.reading = reading;
    }

    static List<RuleSetting> read(Fields root, String key) {
        RuleSettingReader reader = new RuleSettingReader(root.reading());
        root.fields(key).ifPresent(reader::rules);
        return reader.out;
    }

    private void rules(Fields rules) {
        for (Entry entry : rules.map().entries()) {
            String code = entry.key().value().toUpperCase(Locale.ROOT);
            Origin at = rules.origin(entry.key());
            if (!codes().contains(code)) {
                boolean known = Catalogue.get().codes().contains(code);
                found(known
                        ? new SettingsProblem.NotARule(code)
                        : new SettingsProblem.UnknownRule(code, NearNames.nearest(code, codes()).orElse("")), at);
                continue;
            }
            for (Fields.Item item : rules.items(entry.key().value())) {
                if (item.node() instanceof Mapping) {
                    reading.mapping(item.node(), item.path(), code).ifPresent(f -> rule(code, f));
                } else {
                    reading.scalar(item.node(), item.path(), code)
                            .ifPresent(s -> add(code, s.value(), false, List.of(),
                                    reading.origin(s, item.path())));
                }
            }
        }
    }

    /** What judges a plan or its pages; findings of the other stages say why nothing can be made. */
    private static SortedSet<String> codes() {
        return Catalogue.get().codes().stream().filter(c -> c.startsWith("E02") || c.startsWith("E04"))
                .filter(c -> c.compareTo("E0490") < 0).collect(Collectors.toCollection(TreeSet::new));
    }

    private void rule(String code, Fields f) {
        f.allow(Set.of("severity", "reason", "plans"));
        f.needed("severity", "severity: note").ifPresent(
                s -> add(code, s.value(), f.word("reason").isPresent(), f.words("plans"), s.origin()));
    }

    private void add(String code, String value, boolean reasoned, List<org.kehoach.plan.Located<String>> plans,
            Origin at) {
        if (!SEVERITIES.contains(value)) {
            found(new SettingsProblem.BadSeverity(code, value, SEVERITIES), at);
        } else if (value.equals(OFF) && !reasoned) {
            found(new SettingsProblem.OffWithoutReason(code), at);
        } else {
            Optional<Severity> severity = value.equals(OFF)
                    ? Optional.empty()
                    : Optional.of(Severity.valueOf(value.toUpperCase(Locale.ROOT)));
            out.add(new RuleSetting(code, severity, plans, at));
        }
    }

    private void found(SettingsProblem problem, Origin at) {
        reading.found().add(new Diagnostic(problem, Location.of(at, reading.source().file())));
    }
}
