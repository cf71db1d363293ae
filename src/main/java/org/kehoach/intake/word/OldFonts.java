package org.kehoach.intake.word;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * The fonts of a file whose texts are in an encoding before Unicode (phông chữ bảng mã cũ). A font whose texts have letters
 * that only Unicode has is not among them: the file was converted, and the font's name left.
 *
 * @param all by name
 */
record OldFonts(Set<String> all) {

    static OldFonts of(StyledDocument document) {
        Set<String> old = new HashSet<>();
        Set<String> converted = new HashSet<>();
        for (Section s : document.sections()) {
            Stream.of(s.blocks(), s.headers().usual(), s.headers().first(), s.footers().usual(), s.footers().first())
                    .forEach(b -> look(b, old, converted));
        }
        old.removeAll(converted);
        return new OldFonts(Set.copyOf(old));
    }

    private static void look(List<Block> blocks, Set<String> old, Set<String> converted) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph p -> p.content().forEach(i -> look(i, old, converted));
                case Table t -> t.rows().forEach(r -> r.cells().forEach(c -> look(c.blocks(), old, converted)));
            }
        }
    }

    private static void look(Inline inline, Set<String> old, Set<String> converted) {
        if (inline instanceof Inline.Text(String text, var format)
                && OldEncoding.of(format.fonts().latin()).isPresent()) {
            (OldEncoding.isUnicode(text) ? converted : old).add(format.fonts().latin());
        } else if (inline instanceof Inline.Anchor(Drawing d) && d.shape() instanceof Drawing.Box box) {
            look(box.text(), old, converted);
        }
    }

    /** A text as it is shown in a font. */
    String read(String text, String font) {
        if (!all.contains(font)) {
            return text;
        }
        Optional<OldEncoding> encoding = OldEncoding.of(font);
        return encoding.isEmpty() ? text : encoding.get().read(text, font);
    }
}
