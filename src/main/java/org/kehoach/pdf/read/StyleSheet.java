package org.kehoach.pdf.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kehoach.opc.XmlElement;

/** The styles of a Word file (bảng kiểu): each resolved along its chain when it is first asked for. */
final class StyleSheet {

    /** What a paragraph or table style amounts to, with all it is based on. */
    record Style(Properties paragraph, Properties run, Properties table, Properties cell) {
        static final Style NONE = new Style(Properties.NONE, Properties.NONE, Properties.NONE, Properties.NONE);
    }

    private final Map<String, XmlElement> byId = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private final Properties defaultParagraph;
    private final Properties defaultRun;
    private String usualParagraph = "";
    private String usualTable = "";

    StyleSheet(@Nullable XmlElement styles) {
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
            known = resolve(id, new HashSet<>());
            resolved.put(id, known);
        }
        return known;
    }

    private Style resolve(String id, Set<String> seen) {
        XmlElement style = byId.get(id);
        if (style == null || !seen.add(id)) {
            return Style.NONE;
        }
        Style base = style.childValue("w:basedOn").map(b -> resolve(b, seen)).orElse(Style.NONE);
        return new Style(base.paragraph.with(style.child("w:pPr").orElse(null)),
                base.run.with(style.child("w:rPr").orElse(null)), base.table.with(style.child("w:tblPr").orElse(null)),
                base.cell.with(style.child("w:tcPr").orElse(null)));
    }

    /** Whether a table style formats some rows or columns otherwise than others. */
    boolean isConditional(String id) {
        XmlElement style = byId.get(id);
        return style != null && style.child("w:tblStylePr").isPresent();
    }
}
