package org.kehoach.review;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Language;
import org.kehoach.page.PageTemplates;

/** A comparison as one HTML page (trang so sánh) that needs nothing beside itself and prints well. */
public final class ComparePage {

    private static final PageTemplates TEMPLATES = new PageTemplates(ComparePage.class, "");
    private static final String PREFIX = "compare.";

    private final Language language;

    private ComparePage(Language language) {
        this.language = language;
    }

    /**
     * The page of a comparison.
     *
     * @param before what people call the first version
     * @param after  what people call the second
     */
    public static String of(Report report, String before, String after, Language language) {
        return new ComparePage(language).page(report, before, after);
    }

    private String page(Report report, String before, String after) {
        Map<String, Object> model = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        Catalogue.get().uiKeys().stream().filter(k -> k.startsWith(PREFIX))
                .forEach(k -> words.put(k.substring(PREFIX.length()),
                        Catalogue.get().raw("ui." + k, language).orElse(k)));
        model.put("w", words);
        model.put("lang", language.name().toLowerCase(Locale.ROOT));
        model.put("before", before);
        model.put("after", after);
        model.put("summary", summary(report, language));
        model.put("head", report.head().stream().map(this::field).toList());
        model.put("sections", report.sections().stream().map(s -> Map.of("title", s.title(), "entries",
                s.entries().stream().map(this::entry).toList())).toList());
        return TEMPLATES.fill("compare", model);
    }

    /** How many changes of which kind there are, in one sentence. */
    public static String summary(Report report, Language language) {
        if (report.head().isEmpty() && report.sections().isEmpty()) {
            return Catalogue.get().ui("compare.none", language, Map.of());
        }
        return Catalogue.get().ui("compare.summary", language,
                Map.of("added", report.count(Kind.ADDED), "removed", report.count(Kind.REMOVED), "changed",
                        report.count(Kind.CHANGED), "moved", report.count(Kind.MOVED), "head", report.head().size()));
    }

    private Map<String, Object> entry(Entry e) {
        boolean whole = e.kind() == Kind.ADDED || e.kind() == Kind.REMOVED;
        Map<String, Object> out = new HashMap<>();
        out.put("kind", e.kind().name().toLowerCase(Locale.ROOT));
        out.put("name", e.kind() == Kind.MOVED && !e.fields().isEmpty()
                ? "movedChanged"
                : e.kind().name().toLowerCase(Locale.ROOT));
        out.put("shape", e.shape());
        out.put("from", e.before().map(Printed::number).orElse(""));
        out.put("to", e.after().map(Printed::number).orElse(""));
        out.put("key", e.after().or(e::before).map(p -> p.key().value()).orElse(""));
        out.put("pieces", whole
                ? WordDiff.of(e.before().map(Printed::words).orElse(""), e.after().map(Printed::words).orElse(""))
                        .stream().map(ComparePage::piece).toList()
                : List.of());
        boolean told = e.fields().stream().anyMatch(f -> f.field().equals("text") || f.field().equals("heading"));
        out.put("words", whole || told ? "" : e.after().map(Printed::words).orElse(""));
        out.put("fields", e.fields().stream().map(this::field).toList());
        return out;
    }

    private Map<String, Object> field(FieldChange f) {
        List<Map<String, String>> pieces = new ArrayList<>();
        WordDiff.of(f.before().orElse(""), f.after().orElse("")).forEach(p -> pieces.add(piece(p)));
        return Map.of("name", FieldWords.of(f.field(), language), "pieces", pieces);
    }

    private static Map<String, String> piece(WordDiff.Edit<String> p) {
        return Map.of("kind", switch (p.kind()) {
            case KEPT -> "kept";
            case DELETED -> "del";
            case INSERTED -> "ins";
        }, "words", p.value());
    }
}
