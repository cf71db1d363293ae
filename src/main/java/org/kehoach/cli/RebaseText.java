package org.kehoach.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.kehoach.compare.FieldChange;
import org.kehoach.derive.Rebase;
import org.kehoach.derive.Rebase.Row;
import org.kehoach.derive.Rebase.Weight;
import org.kehoach.diagnostic.Diagnostic;

/**
 * A rebase as a person and as a program reads it (bản kê tác động).
 *
 * @param file the plan's, as the user named it
 */
record RebaseText(Words words, String file) {

    private static final int SHORT = 40;

    /** Between which issues, and how much there is. */
    List<String> head(Rebase rebase) {
        List<String> out = new ArrayList<>();
        out.add(words.get("rebase.head", Map.of("plan", rebase.to().called(), "from", issue(rebase.from()), "to",
                issue(rebase.to()))));
        out.add(rebase.rows().isEmpty()
                ? words.get("rebase.nothing", Map.of())
                : String.join(", ", Stream.of(Weight.values()).filter(w -> rebase.count(w) > 0)
                        .map(w -> word("weight", w) + " " + rebase.count(w)).toList()));
        return out;
    }

    List<String> lines(Rebase rebase) {
        List<String> out = new ArrayList<>(head(rebase));
        rebase.rows().forEach(r -> row(r, out));
        if (!rebase.untouched().isEmpty()) {
            out.add("");
            out.add(words.get("rebase.untouched", Map.of("ids", String.join(", ", rebase.untouched()))));
        }
        return out;
    }

    private String issue(Rebase.Issue issue) {
        return words.get("rebase.issue", Map.of("version", Integer.toString(issue.version()), "digest",
                issue.digest().substring(0, 8)));
    }

    private void row(Row row, List<String> out) {
        out.add("");
        String name = row.id() + (row.number().isEmpty()
                ? ""
                : row.id().isEmpty()
                        ? row.number()
                        : " (" + row.number() + ")");
        out.add(word("weight", row.kind().weight()).toUpperCase(Locale.ROOT) + "  " + (name.isEmpty()
                ? ""
                : name
                        + ": ")
                + word("kind", row.kind()));
        if (!row.words().isEmpty()) {
            out.add("  “" + row.words() + "”");
        }
        row.changes().forEach(c -> out.add("  " + words.field(c.field()) + ": " + change(c)));
        row.own().forEach(o -> out.add("  " + words.get("rebase.own", Map.of("own", o))));
        if (!row.successors().isEmpty()) {
            out.add("  " + words.get("rebase.successors", Map.of("ids", String.join(", ", row.successors()))));
        }
        row.finding().filter(_ -> row.kind() == Rebase.Kind.BROKEN || row.kind() == Rebase.Kind.DOUBTFUL)
                .ifPresent(d -> out.add("  " + finding(d)));
        if (row.kind().weight() == Weight.BLOCK || row.kind().weight() == Weight.REVIEW) {
            out.add("  → " + words.get("rebase.ways." + row.kind().name().toLowerCase(Locale.ROOT),
                    Map.of("id", row.id())));
        }
    }

    private String finding(Diagnostic d) {
        return words.get("rebase.at", Map.of("place", d.location().file() + ":" + d.location().line(), "what",
                "[" + d.problem().code() + "] " + words.title(d)));
    }

    /** Of long words what is another in them; of short ones the old and the new. */
    private static String change(FieldChange change) {
        String before = change.before().orElse("∅");
        String after = change.after().orElse("∅");
        return Math.min(before.length(), after.length()) > SHORT
                ? CompareText.marked(before, after)
                : before + " → " + after;
    }

    private String word(String group, Enum<?> value) {
        return words.get("rebase." + group + "." + value.name().toLowerCase(Locale.ROOT), Map.of());
    }

    Map<String, Object> json(Rebase rebase) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("file", file);
        out.put("from", json(rebase.from()));
        out.put("to", json(rebase.to()));
        out.put("blocked", rebase.isBlocked());
        out.put("rows", rebase.rows().stream().map(RebaseText::json).toList());
        out.put("untouched", rebase.untouched());
        return out;
    }

    static Map<String, Object> json(Rebase.Issue issue) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("plan", issue.id());
        out.put("version", issue.version());
        out.put("digest", issue.digest());
        return out;
    }

    static Map<String, Object> json(Row row) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("weight", row.kind().weight().name());
        out.put("kind", row.kind().name());
        out.put("id", row.id());
        out.put("number", row.number());
        out.put("words", row.words());
        out.put("changes", row.changes().stream().map(c -> {
            Map<String, Object> change = new LinkedHashMap<>();
            change.put("field", c.field());
            change.put("before", c.before().orElse(""));
            change.put("after", c.after().orElse(""));
            return change;
        }).toList());
        out.put("own", row.own());
        out.put("successors", row.successors());
        out.put("code", row.finding().map(d -> d.problem().code()).orElse(""));
        return out;
    }
}
