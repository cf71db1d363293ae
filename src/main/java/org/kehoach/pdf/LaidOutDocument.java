package org.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.font.Face;

/**
 * A document on its pages (tài liệu đã dàn trang): every line, word and rule with its place, in twips (1/20 pt) from the
 * top left corner of the page.
 *
 * @param title    from the document's properties, or empty
 * @param language such as {@code vi-VN}
 */
public record LaidOutDocument(String title, String language, List<Page> pages) {

    public LaidOutDocument {
        pages = List.copyOf(pages);
    }

    /**
     * A page (trang).
     *
     * @param number as it is printed
     * @param lines  in reading order: header, body, footer
     * @param rules  filled rectangles: borders, underlines, shading
     */
    public record Page(int number, int width, int height, List<Line> lines, List<Rule> rules) {

        public Page {
            lines = List.copyOf(lines);
            rules = List.copyOf(rules);
        }
    }

    /** The part of the page that a line belongs to (vùng). */
    public enum Area {
        HEADER, BODY, FOOTER
    }

    /**
     * Where a line comes from.
     *
     * @param paragraph    the paragraph's number in its part, from 1
     * @param style        the paragraph style's id, or empty
     * @param outlineLevel 1 to 9 for headings, 0 for body text
     * @param first        whether it is the first line of its paragraph
     * @param last         whether it is the last line of its paragraph
     * @param bookmarks    names of the bookmarks that begin in it
     */
    public record Source(Area area, int paragraph, String style, int outlineLevel, boolean first, boolean last,
            List<String> bookmarks) {

        public Source {
            bookmarks = List.copyOf(bookmarks);
        }
    }

    /**
     * A line of text (dòng); empty lines of empty paragraphs are lines too.
     *
     * @param x        of the first character
     * @param y        of the line's top edge
     * @param width    of the text, without the spaces at its end
     * @param height   of the line, without what its line spacing adds
     * @param baseline from the line's top edge
     */
    public record Line(Source source, int x, int y, int width, int height, int baseline, List<GlyphRun> runs) {

        public Line {
            runs = List.copyOf(runs);
        }

        public Line moved(int dx, int dy) {
            return dx == 0 && dy == 0 ? this : new Line(source, x + dx, y + dy, width, height, baseline, runs);
        }

        /** The same line in another part of the page. */
        public Line in(Area area) {
            return new Line(new Source(area, source.paragraph, source.style, source.outlineLevel, source.first,
                    source.last, source.bookmarks), x, y, width, height, baseline, runs);
        }

        /** The text as a reader sees it. */
        public String text() {
            StringBuilder out = new StringBuilder();
            for (GlyphRun run : runs) {
                out.append(run.text);
            }
            return out.toString();
        }

        /** The words with their places, parted at spaces. */
        public List<Word> words() {
            return Words.of(this);
        }
    }

    /**
     * Characters of one face, size and colour that follow each other (đoạn glyph).
     *
     * @param dx         from the line's {@code x}
     * @param raise      above the line's base line, in twips, may be negative
     * @param size       in twips
     * @param color      0xRRGGBB
     * @param spacing    added after each character, in twips
     * @param stretch    added to each space beyond that, in twips
     * @param width      of it all
     */
    public record GlyphRun(Face face, int size, int color, int dx, int raise, int spacing, int stretch, int width,
            String text) {}

    /** A word and its place on the page (từ). */
    public record Word(String text, int x, int width) {}

    /** A filled rectangle (nét kẻ): a border, an underline, a background. */
    public record Rule(int x, int y, int width, int height, int color) {

        public Rule moved(int dx, int dy) {
            return new Rule(x + dx, y + dy, width, height, color);
        }
    }

    /** All lines of all pages, in reading order. */
    public List<Line> lines() {
        List<Line> out = new ArrayList<>();
        pages.forEach(p -> out.addAll(p.lines));
        return out;
    }
}
