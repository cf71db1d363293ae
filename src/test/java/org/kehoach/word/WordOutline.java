package org.kehoach.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;

/**
 * A Word file read back as lines that a person can compare: for each paragraph its style, its alignment where it is set
 * directly, and its words; emphasis as {@code **bold**} and {@code *italic*}; tables, headers and the page.
 */
public final class WordOutline {

    private final WordPackage word;
    private final Map<String, String> styles = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private WordOutline(WordPackage word) {
        this.word = word;
    }

    /** The outline of a file. */
    public static String of(WordPackage word) throws OpcException {
        WordOutline outline = new WordOutline(word);
        outline.readStyles();
        outline.blocks(word.xml(WordPackage.DOCUMENT).orElseThrow().child("w:body").orElseThrow(), "");
        for (String part : word.parts().keySet().stream().sorted().toList()) {
            if (part.matches("word/(header|footer)\\d*\\.xml")) {
                outline.lines.add(part);
                outline.blocks(word.xml(part).orElseThrow(), "  ");
            }
        }
        return String.join("\n", outline.lines) + "\n";
    }

    /** The words of all paragraphs that have any, in order, without styles. */
    public static List<String> words(WordPackage word) throws OpcException {
        List<String> out = new ArrayList<>();
        collect(word.xml(WordPackage.DOCUMENT).orElseThrow(), out);
        return out;
    }

    private static void collect(XmlElement element, List<String> out) {
        if (element.name().equals("w:p")) {
            String text = plain(element);
            if (!text.isBlank()) {
                out.add(text);
            }
        } else {
            element.children().forEach(c -> collect(c, out));
        }
    }

    private static String plain(XmlElement paragraph) {
        return paragraph.children().stream().filter(c -> c.name().equals("w:r"))
                .flatMap(r -> r.children().stream())
                .map(c -> switch (c.name()) {
                    case "w:t" -> c.text();
                    case "w:tab" -> "\t";
                    case "w:br" -> " ";
                    default -> "";
                })
                .collect(Collectors.joining());
    }

    private void readStyles() throws OpcException {
        for (XmlElement style : word.xml("word/styles.xml").orElseThrow().children("w:style")) {
            styles.put(style.get("w:styleId", ""), style.childValue("w:name").orElse("?"));
        }
    }

    private void blocks(XmlElement container, String indent) {
        for (XmlElement child : container.children()) {
            switch (child.name()) {
                case "w:p" -> lines.add(indent + paragraph(child));
                case "w:tbl" -> table(child, indent);
                case "w:sectPr" -> lines.add(indent + page(child));
                default -> {
                    // properties of the container
                }
            }
        }
    }

    private void table(XmlElement table, String indent) {
        lines.add(indent + "table " + table.child("w:tblGrid").orElseThrow().children().stream()
                .map(c -> c.get("w:w", "?")).collect(Collectors.joining(" | ")));
        for (XmlElement row : table.children("w:tr")) {
            lines.add(indent + " row");
            for (XmlElement cell : row.children("w:tc")) {
                lines.add(indent + "  cell");
                blocks(cell, indent + "   ");
            }
        }
    }

    private String paragraph(XmlElement paragraph) {
        Optional<XmlElement> properties = paragraph.child("w:pPr");
        String style = properties.flatMap(p -> p.childValue("w:pStyle")).map(id -> styles.getOrDefault(id, id))
                .orElse("Normal");
        String direct = properties.flatMap(p -> p.childValue("w:jc")).map(jc -> " " + jc).orElse("")
                + properties.flatMap(p -> p.child("w:keepNext")).map(k -> isOn(k) ? " keep" : " loose").orElse("");
        return "[" + style + direct + "] " + words(paragraph);
    }

    private static String words(XmlElement paragraph) {
        StringBuilder out = new StringBuilder();
        for (XmlElement run : paragraph.children("w:r")) {
            Optional<XmlElement> look = run.child("w:rPr");
            String mark = mark(look, "w:b", "**", "~~") + mark(look, "w:i", "*", "");
            out.append(mark);
            for (XmlElement c : run.children()) {
                switch (c.name()) {
                    case "w:t" -> out.append(c.text());
                    case "w:tab" -> out.append("<tab>");
                    case "w:br" -> out.append("<br>");
                    case "w:instrText" -> out.append('{').append(c.text().strip()).append('}');
                    default -> {
                        // nothing that prints
                    }
                }
            }
            out.append(new StringBuilder(mark).reverse());
        }
        return out.toString().stripTrailing();
    }

    private static String mark(Optional<XmlElement> look, String toggle, String on, String off) {
        return look.flatMap(l -> l.child(toggle)).map(t -> isOn(t) ? on : off).orElse("");
    }

    private static boolean isOn(XmlElement toggle) {
        return !List.of("0", "false", "off").contains(toggle.get("w:val", "1"));
    }

    private static String page(XmlElement section) {
        XmlElement size = section.child("w:pgSz").orElseThrow();
        XmlElement margins = section.child("w:pgMar").orElseThrow();
        return "page " + size.get("w:w", "?") + " x " + size.get("w:h", "?") + " margins " + margins.get("w:top", "?")
                + ' ' + margins.get("w:right", "?") + ' ' + margins.get("w:bottom", "?") + ' '
                + margins.get("w:left", "?")
                + (section.child("w:titlePg").isPresent() ? " first page different" : "");
    }
}
