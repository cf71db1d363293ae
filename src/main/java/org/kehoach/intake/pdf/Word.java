package org.kehoach.intake.pdf;

import java.util.List;
import org.kehoach.intake.encoding.SmallDigits;

/** Characters of a line without a gap between them (từ), in pieces of one look. */
record Word(List<Piece> pieces, float left, float right, float baseline, float size) {

    Word {
        pieces = List.copyOf(pieces);
    }

    /**
     * Characters of one look.
     *
     * @param text   in the font's own encoding
     * @param script whether it stands above the line, small, as a note's mark does, or below
     */
    record Piece(String text, FontFacts font, float size, boolean bold, boolean slanted, SmallDigits script,
            boolean unseen) {

        boolean looksLike(Piece o) {
            return font == o.font && Math.abs(size - o.size) < 0.3 && bold == o.bold && slanted == o.slanted
                    && script == o.script && unseen == o.unseen;
        }

        /** In Unicode. */
        String inUnicode() {
            return script.read(font.inUnicode(text));
        }
    }

    float middle() {
        return (left + right) / 2;
    }

    float width() {
        return right - left;
    }

    String text() {
        if (pieces.size() == 1) {
            return pieces.getFirst().inUnicode();
        }
        StringBuilder out = new StringBuilder();
        pieces.forEach(p -> out.append(p.inUnicode()));
        return out.toString();
    }

    boolean isBold() {
        return pieces.stream().allMatch(Piece::bold);
    }
}
