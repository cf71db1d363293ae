package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.PdfProblem;

/** The styles of a Word file (bảng kiểu): each resolved along its chain when it is first asked for. */
final class StyleSheet {

    /** Word's own limit is ten; each that is used costs its whole chain. */
    private static final int MOST_BASED = 100;

    /** What a paragraph or table style amounts to, with all it is based on. */
    record Style(Properties paragraph, Properties run, Properties table, Properties cell) {
        static final Style NONE = new Style(Properties.NONE, Properties.NONE, Properties.NONE, Properties.NONE);
    }

    private final Map<String, XmlElement> byId = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private final Map<String, Map<String, List<XmlElement>>> conditions = new HashMap<>();
    private final Consumer<PdfProblem> findings;
    private final Properties defaultParagraph;
    private final Properties defaultRun;
    private String usualParagraph = "";
    private String usualTable = "";

    StyleSheet(@Nullable XmlElement styles, Consumer<PdfProblem> findings) {
        this.findings = findings;
        if (styles == null) {
            defaultParagraph = Properties.NONE;
            defaultRun = Properties.NONE;
            return;
        }
        XmlElement defaults = styles.child("w:docDefaults").orElse(null);
        defaultParagraph = defaults(defaults, "w:pPrDefault", "w:pPr");
        defaultRun = defaults(defaults, "w:rPrDefault", "w:rPr");
        for (XmlElement style : styles.children("w:style")) {
            String id = style.get("w:styleId", "");
            byId.putIfAbsent(id, style);
            if (isDefault(style)) {
                switch (style.get("w:type", "")) {
                    case "paragraph" -> usualParagraph = id;
                    case "table" -> usualTable = id;
                    default -> {
                        // the usual character style and list say nothing
                    }
                }
            }
        }
    }

    private static boolean isDefault(XmlElement style) {
        return switch (style.get("w:default", "0")) {
            case "1", "true", "on" -> true;
            default -> false;
        };
    }

    private static Properties defaults(@Nullable XmlElement defaults, String holder, String name) {
        return defaults == null
                ? Properties.NONE
                : Properties.of(defaults.child(holder).flatMap(h -> h.child(name)).orElse(null));
    }

    /** What holds for every paragraph before any style. */
    Properties defaultParagraph() {
        return defaultParagraph;
    }

    /** What holds for every run before any style. */
    Properties defaultRun() {
        return defaultRun;
    }

    /** The id of the paragraph style that a paragraph has: its own where there is such a style, else the usual one. */
    String paragraphStyle(Optional<String> asked) {
        return asked.filter(byId::containsKey).orElse(usualParagraph);
    }

    String tableStyle(Optional<String> asked) {
        return asked.filter(byId::containsKey).orElse(usualTable);
    }

    /** A style with all it is based on; nothing for an id that is not there. */
    Style style(String id) {
        Style known = resolved.get(id);
        if (known == null) {
            known = resolve(id);
            resolved.put(id, known);
        }
        return known;
    }

    private Style resolve(String id) {
        Style out = Style.NONE;
        for (XmlElement style : chain(id).reversed()) {
            out = over(out, style);
        }
        return out;
    }

    /** A style and what it is based on, up to where a circle closes. */
    private List<XmlElement> chain(String id) {
        List<XmlElement> out = new ArrayList<>(4);
        Set<String> seen = new HashSet<>(4);
        XmlElement style = byId.get(id);
        while (style != null && seen.add(style.get("w:styleId", ""))) {
            if (out.size() == MOST_BASED) {
                findings.accept(new PdfProblem.TooDeep(MOST_BASED, id));
                return out;
            }
            out.add(style);
            style = style.childValue("w:basedOn").map(byId::get).orElse(null);
        }
        return out;
    }

    /** What a table style, with all it is based on, formats otherwise: by {@code w:type}, the base's first. */
    Map<String, List<XmlElement>> conditions(String id) {
        Map<String, List<XmlElement>> known = conditions.get(id);
        if (known == null) {
            known = new HashMap<>();
            for (XmlElement style : chain(id).reversed()) {
                for (XmlElement e : style.children("w:tblStylePr").reversed()) {
                    known.computeIfAbsent(e.get("w:type", ""), _ -> new ArrayList<>()).add(e);
                }
            }
            conditions.put(id, known);
        }
        return known;
    }

    /** The id under which a table style is found together with what it formats otherwise for some cells. */
    String conditional(String id, List<String> conditions) {
        if (conditions.isEmpty()) {
            return id;
        }
        String key = id + '\u0000' + String.join(",", conditions);
        if (!resolved.containsKey(key)) {
            Map<String, List<XmlElement>> all = conditions(id);
            Style out = style(id);
            for (String condition : conditions) {
                for (XmlElement e : all.getOrDefault(condition, List.of())) {
                    out = over(out, e);
                }
            }
            resolved.put(key, out);
        }
        return key;
    }

    private static Style over(Style base, XmlElement style) {
        // indents of a style below a numbered one give way to those of its list
        boolean numbered = style.child("w:pPr").flatMap(p -> p.child("w:numPr")).isPresent();
        Properties below = numbered ? base.paragraph.without("w:ind") : base.paragraph;
        return new Style(below.with(style.child("w:pPr").orElse(null)),
                base.run.with(style.child("w:rPr").orElse(null)), base.table.with(style.child("w:tblPr").orElse(null)),
                base.cell.with(style.child("w:tcPr").orElse(null)));
    }
}
