package org.kehoach.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.diagnostic.Severity;
import org.kehoach.rule.PlanProblem;
import org.kehoach.source.RuleSetting;
import org.kehoach.source.Settings;
import org.kehoach.source.SettingsProblem;
import org.kehoach.source.SettingsReader;

/** How grave a workspace takes the findings of rules (mức độ do thư mục làm việc đặt): read once while the file stays. */
final class Severities {

    private final World world;
    private final Map<String, Entry> read = new ConcurrentHashMap<>();

    Severities(World world) {
        this.world = world;
    }

    private record Entry(byte[] bytes, Outcome<Settings> settings) {}

    /** The findings as the workspace of the file takes them, and what is wrong with its settings. */
    List<Diagnostic> apply(String file, String plan, List<Diagnostic> found) {
        Optional<World.SettingsFile> settings = world.settings(file);
        if (settings.isEmpty()) {
            return found;
        }
        Outcome<Settings> read = settings.get().content().then(bytes -> read(settings.get().name(), bytes));
        List<RuleSetting> rules = read.value().map(Settings::rules).orElse(List.of());
        List<Diagnostic> out = new ArrayList<>(read.diagnostics());
        for (Diagnostic d : found) {
            Optional<RuleSetting> rule = rules.stream().filter(r -> r.concerns(d.problem().code(), plan))
                    .reduce((_, last) -> last);
            if (rule.isPresent() && isFixed(d, rule.get())) {
                out.add(new Diagnostic(new SettingsProblem.NotARule(d.problem().code()),
                        Location.of(rule.get().origin(), settings.get().name())));
            }
            if (rule.isEmpty() || isFixed(d, rule.get())) {
                out.add(d);
            } else {
                rule.get().severity().ifPresent(
                        s -> out.add(new Diagnostic(d.problem(), s, d.location(), d.snippet())));
            }
        }
        return out.stream().distinct().toList();
    }

    /** Nothing can be printed where a plan's own error stands in the way, whatever a workspace thinks of it. */
    private static boolean isFixed(Diagnostic d, RuleSetting rule) {
        return d.problem() instanceof PlanProblem && d.isError()
                && rule.severity().filter(s -> s == Severity.ERROR).isEmpty();
    }

    private Outcome<Settings> read(String name, byte[] bytes) {
        Entry known = read.get(name);
        if (known == null || !Arrays.equals(known.bytes, bytes)) {
            Outcome<Settings> settings = SettingsReader.read(name, bytes);
            known = new Entry(bytes, new Outcome<>(settings.value(),
                    Snippets.fill(settings.diagnostics(), name, bytes)));
            read.put(name, known);
        }
        return known.settings;
    }
}
