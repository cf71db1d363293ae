package org.kehoach.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.kehoach.derive.Matters;
import org.kehoach.derive.Matters.Matter;
import org.kehoach.derive.Rebase;
import org.kehoach.derive.Rebase.Row;
import org.kehoach.derive.Rebase.Weight;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Severity;
import org.kehoach.generate.Standing;
import org.kehoach.generate.Standing.State;

/** How derived plans stand, as a person and as a program reads it (bảng tình trạng). */
record StatusText(Words words) {

    /** So many files are named of those that a matter concerns. */
    private static final int NAMED = 3;

    /** What is told of a matter. */
    private record Told(String title, String words) {}

    List<String> lines(List<Standing> all, String folder) {
        List<String> out = new ArrayList<>();
        if (all.isEmpty()) {
            out.add(words.get("status.none", Map.of("folder", folder)));
            return out;
        }
        out.add(words.get("status.head", Map.of("folder", folder, "count", Integer.toString(all.size()))));
        out.add(String.join(", ", Stream.of(State.values()).filter(s -> count(all, s) > 0)
                .map(s -> word(s) + " " + count(all, s)).toList()));
        for (State state : State.values()) {
            all.stream().filter(s -> s.state() == state && state != State.CURRENT).forEach(s -> {
                out.add("");
                out.add(word(state).toUpperCase(Locale.ROOT) + "  " + s.file() + issues(s));
                Stream.concat(s.rows().stream().filter(r -> r.kind().weight() != Weight.AUTO).map(this::title),
                        s.found().stream().filter(d -> d.severity() != Severity.NOTE).map(this::title)).distinct()
                        .forEach(t -> out.add("  " + t));
            });
        }
        List<Matter<Told>> matters = matters(all).stream().filter(m -> m.files().size() > 1).toList();
        if (!matters.isEmpty()) {
            out.add("");
            out.add(words.get("status.matters", Map.of()));
            matters.forEach(m -> out.add(words.get("status.matter", Map.of("count",
                    Integer.toString(m.files().size()), "what", m.first().title(), "files", named(m.files())))));
        }
        return out;
    }

    private static String named(List<String> files) {
        return String.join(", ", files.subList(0, Math.min(NAMED, files.size())))
                + (files.size() > NAMED ? " …" : "");
    }

    private String issues(Standing s) {
        String from = s.from().map(this::issue).orElse("");
        String to = s.to().map(this::issue).orElse("");
        return from.isEmpty() || from.equals(to) ? "" : "  (" + from + " → " + to + ")";
    }

    private String issue(Rebase.Issue issue) {
        return words.get("rebase.issue", Map.of("version", Integer.toString(issue.version()), "digest",
                issue.digest().substring(0, 8)));
    }

    /** One line for each, the state first: to be searched and sorted. */
    List<String> shortLines(List<Standing> all) {
        return all.stream().map(s -> s.state() + "\t" + s.file()).toList();
    }

    private static long count(List<Standing> all, State state) {
        return all.stream().filter(s -> s.state() == state).count();
    }

    private String word(State state) {
        return words.get("status.state." + state.name().toLowerCase(Locale.ROOT), Map.of());
    }

    private String title(Row row) {
        String what = words.get("rebase.kind." + row.kind().name().toLowerCase(Locale.ROOT), Map.of());
        String why = row.finding().filter(_ -> row.id().isEmpty()).map(words::title).map(t -> ": " + t).orElse("");
        return words.get("rebase.weight." + row.kind().weight().name().toLowerCase(Locale.ROOT), Map.of()) + "  "
                + (row.id().isEmpty() ? "" : row.id() + ": ") + what + why;
    }

    private String title(Diagnostic d) {
        return "[" + d.problem().code() + "] " + words.title(d);
    }

    private List<Matter<Told>> matters(List<Standing> all) {
        Matters<Told> out = new Matters<>();
        for (Standing s : all) {
            s.rows().stream().filter(r -> r.kind().weight() != Weight.AUTO).forEach(r -> out.add(
                    r.kind() + r.finding().map(d -> " " + d.problem().code()).orElse(""), r.id(),
                    new Told(title(r), r.words()), s.file()));
            s.found().stream().filter(d -> d.severity() != Severity.NOTE).forEach(d -> out.add(d.problem().code(),
                    String.valueOf(Catalogue.components(d.problem()).getOrDefault("id", "")),
                    new Told(title(d), ""), s.file()));
        }
        return out.all();
    }

    Map<String, Object> json(List<Standing> all) {
        Map<String, Object> out = new LinkedHashMap<>();
        Map<String, Object> counts = new LinkedHashMap<>();
        Stream.of(State.values()).forEach(s -> counts.put(s.name(), count(all, s)));
        out.put("counts", counts);
        out.put("matters", matters(all).stream().map(m -> {
            Map<String, Object> matter = new LinkedHashMap<>();
            matter.put("about", m.code());
            matter.put("id", m.node());
            matter.put("what", m.first().title());
            matter.put("words", m.first().words());
            matter.put("count", m.files().size());
            matter.put("files", m.files());
            return matter;
        }).toList());
        out.put("plans", all.stream().map(this::json).toList());
        return out;
    }

    private Map<String, Object> json(Standing s) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("file", s.file());
        out.put("plan", s.plan());
        out.put("parent", s.parent());
        out.put("state", s.state().name());
        out.put("from", s.from().map(RebaseText::json).orElse(Map.of()));
        out.put("to", s.to().map(RebaseText::json).orElse(Map.of()));
        out.put("rows", s.rows().stream().map(RebaseText::json).toList());
        out.put("found", s.found().stream().map(d -> {
            Map<String, Object> found = new LinkedHashMap<>();
            found.put("code", d.problem().code());
            found.put("severity", d.severity().name());
            found.put("file", d.location().file());
            found.put("line", d.location().line());
            found.put("title", words.title(d));
            return found;
        }).toList());
        return out;
    }
}
