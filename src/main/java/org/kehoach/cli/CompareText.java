package org.kehoach.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kehoach.compare.FieldChange;
import org.kehoach.compare.FieldWords;
import org.kehoach.compare.Report;
import org.kehoach.compare.Report.Entry;
import org.kehoach.compare.Report.Kind;
import org.kehoach.compare.Report.Printed;
import org.kehoach.compare.WordDiff;
import org.kehoach.diagnostic.Language;
import org.kehoach.review.ComparePage;

/** A comparison for a terminal and for machines (bản so sánh dạng chữ): {@code [-before-]} and {@code {+after+}}. */
final class CompareText {

    /** So many words are shown beside a change; what stands farther off is left out. */
    private static final int CONTEXT = 6;

    private final Language language;
    private final Words words;

    CompareText(Language language) {
        this.language = language;
        this.words = new Words(language);
    }

    List<String> lines(Report report, String before, String after) {
        List<String> out = new ArrayList<>();
        out.add(words.get("compare.before") + ": " + before);
        out.add(words.get("compare.after") + ": " + after);
        out.add(ComparePage.summary(report, language));
        if (!report.head().isEmpty()) {
            out.add("");
            out.add(words.get("compare.head").toUpperCase(Locale.ROOT));
            report.head().forEach(f -> out.add("  " + field(f)));
        }
        for (Report.Section section : report.sections()) {
            out.add("");
            out.add(section.title().isEmpty() ? words.get("compare.loose").toUpperCase(Locale.ROOT) : section.title());
            section.entries().forEach(e -> entry(e, out));
        }
        return out;
    }

    private void entry(Entry e, List<String> out) {
        String kind = words.get("compare.kind." + (e.kind() == Kind.MOVED && !e.fields().isEmpty()
                ? "movedChanged"
                : e.kind().name().toLowerCase(Locale.ROOT)));
        out.add("  " + kind.toUpperCase(Locale.ROOT) + "  " + words.get("compare.shape." + e.shape()) + number(e));
        switch (e.kind()) {
            case ADDED -> out.add("      {+" + flat(e.after().map(Printed::words).orElse("")) + "+}");
            case REMOVED -> out.add("      [-" + flat(e.before().map(Printed::words).orElse("")) + "-]");
            case CHANGED, MOVED -> {
                if (e.fields().stream().noneMatch(f -> f.field().equals("text") || f.field().equals("heading"))) {
                    out.add("      " + start(flat(e.after().map(Printed::words).orElse(""))));
                }
                e.fields().forEach(f -> out.add("      " + field(f)));
            }
        }
    }

    private static String number(Entry e) {
        String from = e.before().map(Printed::number).orElse("");
        String to = e.after().map(Printed::number).orElse(from);
        return from.isEmpty() || from.equals(to)
                ? to.isEmpty() ? "" : " " + to
                : " " + from + " → " + to;
    }

    private String field(FieldChange f) {
        return FieldWords.of(f.field(), language) + ": " + marked(f.before().orElse(""), f.after().orElse(""));
    }

    /** The new words with what came and went in them. */
    static String marked(String before, String after) {
        StringBuilder out = new StringBuilder();
        List<WordDiff.Edit<String>> edits = WordDiff.of(flat(before), flat(after));
        for (int i = 0; i < edits.size(); i++) {
            WordDiff.Edit<String> e = edits.get(i);
            switch (e.kind()) {
                case KEPT -> out.append(shortened(e.value(), i > 0, i + 1 < edits.size()));
                case DELETED -> out.append("[-").append(e.value()).append("-]");
                case INSERTED -> out.append("{+").append(e.value()).append("+}");
            }
        }
        return out.toString();
    }

    /** Words that did not change, with those alone that stand beside a change. */
    private static String shortened(String kept, boolean changeBefore, boolean changeAfter) {
        String[] all = kept.split("(?<= )");
        int first = changeBefore ? CONTEXT : 0;
        int last = changeAfter ? CONTEXT : 0;
        if (all.length <= first + last + 2) {
            return kept;
        }
        return String.join("", List.of(all).subList(0, first)) + (changeBefore && changeAfter ? "… " : "…")
                + String.join("", List.of(all).subList(all.length - last, all.length));
    }

    private static String start(String text) {
        String[] all = text.split("(?<= )");
        return all.length <= 2 * CONTEXT + 2
                ? text
                : String.join("", List.of(all).subList(0, 2 * CONTEXT)) + "…";
    }

    private static String flat(String text) {
        return text.replace("\n", " / ");
    }

    static Map<String, Object> json(Report report, String before, String after) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("before", before);
        out.put("after", after);
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            counts.put(kind.name().toLowerCase(Locale.ROOT), report.count(kind));
        }
        counts.put("head", report.head().size());
        out.put("counts", counts);
        out.put("head", report.head().stream().map(CompareText::json).toList());
        out.put("sections", report.sections().stream().map(s -> {
            Map<String, Object> section = new LinkedHashMap<>();
            section.put("title", s.title());
            section.put("nodes", s.entries().stream().map(CompareText::json).toList());
            return section;
        }).toList());
        return out;
    }

    private static Map<String, Object> json(Entry e) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("kind", e.kind().name());
        out.put("shape", e.shape());
        e.before().ifPresent(p -> out.put("before", json(p)));
        e.after().ifPresent(p -> out.put("after", json(p)));
        out.put("fields", e.fields().stream().map(CompareText::json).toList());
        return out;
    }

    private static Map<String, Object> json(Printed p) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("key", p.key().value());
        out.put("number", p.number());
        out.put("words", p.words());
        return out;
    }

    private static Map<String, Object> json(FieldChange f) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("field", f.field());
        f.before().ifPresent(b -> out.put("before", b));
        f.after().ifPresent(a -> out.put("after", a));
        return out;
    }
}
