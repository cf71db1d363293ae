package org.kehoach.intake.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.intake.encoding.OldEncoding;
import org.kehoach.pdf.read.Block;
import org.kehoach.pdf.read.Drawing;
import org.kehoach.pdf.read.Inline;
import org.kehoach.pdf.read.Paragraph;
import org.kehoach.pdf.read.Section;
import org.kehoach.pdf.read.StyledDocument;
import org.kehoach.pdf.read.Table;

/**
 * The fonts of a file whose texts are in an encoding before Unicode (phông chữ bảng mã cũ). A font of which more texts have
 * letters that only Unicode has is not among them: the file was converted, and the font's name left. A few such texts are
 * words that were typed anew in an old file.
 *
 * @param all by name
 */
record OldFonts(Set<String> all) {

    static OldFonts of(StyledDocument document) {
        Map<String, Integer> old = new HashMap<>();
        Map<String, Integer> converted = new HashMap<>();
        for (Section s : document.sections()) {
            Stream.of(s.blocks(), s.headers().usual(), s.headers().first(), s.footers().usual(), s.footers().first())
                    .forEach(b -> look(b, old, converted));
        }
        return new OldFonts(old.entrySet().stream().filter(f -> f.getValue() > converted.getOrDefault(f.getKey(), 0))
                .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet()));
    }

    private static void look(List<Block> blocks, Map<String, Integer> old, Map<String, Integer> converted) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph p -> p.content().forEach(i -> look(i, old, converted));
                case Table t -> t.rows().forEach(r -> r.cells().forEach(c -> look(c.blocks(), old, converted)));
            }
        }
    }

    private static void look(Inline inline, Map<String, Integer> old, Map<String, Integer> converted) {
        if (inline instanceof Inline.Text(String text, var format)
                && OldEncoding.of(format.fonts().latin()).isPresent()) {
            if (OldEncoding.isUnicode(text)) {
                converted.merge(format.fonts().latin(), 1, Integer::sum);
            } else if (OldEncoding.mayBeOld(text)) {
                old.merge(format.fonts().latin(), 1, Integer::sum);
            }
        } else if (inline instanceof Inline.Anchor(Drawing d) && d.shape() instanceof Drawing.Box box) {
            look(box.text(), old, converted);
        }
    }

    /** A text as it is shown in a font. */
    String read(String text, String font) {
        if (!all.contains(font) || OldEncoding.isUnicode(text)) {
            return text;
        }
        Optional<OldEncoding> encoding = OldEncoding.of(font);
        return encoding.isEmpty() ? text : encoding.get().read(text, font);
    }
}
