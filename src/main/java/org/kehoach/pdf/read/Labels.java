package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kehoach.font.TextWidth;
import org.kehoach.opc.XmlElement;

/** Puts the numbers and bullets of lists before their paragraphs (nhãn của danh sách). */
record Labels(Numbering numbering, RunFormats runs, Findings findings) {

    /** A paragraph of a list with its label. */
    Paragraph label(Paragraph p, Numbering.Item item, String tableStyle, Optional<XmlElement> mark) {
        Optional<Numbering.Level> level = numbering.level(item);
        if (level.isEmpty()) {
            return p;
        }
        String text = Symbols.of(font(level.get()), numbering.next(item, level.get(), findings));
        if (text.isEmpty()) {
            return p;
        }
        RunFormat format = format(p.format().style(), tableStyle, mark, level.get());
        String shown = level.get().suffix().equals("space") ? text + " " : text;
        List<Inline> all = new ArrayList<>(p.content().size() + 2);
        for (Inline inline : new RunJoiner(runs.faces()).join(List.of(new Inline.Text(shown, format)))) {
            all.add(inline instanceof Inline.Text t ? new Inline.Label(t.text(), t.format()) : inline);
        }
        if (level.get().suffix().equals("tab")) {
            all.add(new Inline.Tab(format));
        }
        all.addAll(p.content());
        int width = TextWidth.twips(format.face(), text, format.size() / 10);
        int before = switch (level.get().alignment()) {
            case "right", "end" -> width;
            case "center" -> width / 2;
            default -> 0;
        };
        ParagraphFormat own = p.format();
        return p.with(before == 0 ? own : own.withIndents(own.left(), own.firstLine() - before, own.tabs()), all);
    }

    private static String font(Numbering.Level level) {
        return level.run() == null
                ? ""
                : level.run().child("w:rFonts").map(f -> f.get("w:ascii", f.get("w:hAnsi", ""))).orElse("");
    }

    /** The paragraph mark's format with the level's over it; the font of a symbol goes with the symbol. */
    private RunFormat format(String style, String tableStyle, Optional<XmlElement> mark, Numbering.Level level) {
        List<Object> properties = new ArrayList<>();
        mark.ifPresent(m -> m.content().stream()
                .filter(o -> !(o instanceof XmlElement e && (e.name().equals("w:u") || e.name().equals("w:rStyle"))))
                .forEach(properties::add));
        boolean symbol = Symbols.isSymbolFont(font(level));
        if (level.run() != null) {
            level.run().content().stream()
                    .filter(o -> !(symbol && o instanceof XmlElement e && e.name().equals("w:rFonts")))
                    .forEach(properties::add);
        }
        return runs.of(style, tableStyle, new XmlElement("w:rPr", Map.of(), properties));
    }
}
