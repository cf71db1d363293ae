package org.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.font.Face;
import org.kehoach.font.TextWidth;

/**
 * A document on its pages (tài liệu đã dàn trang): every line, word and rule with its place, in twips (1/20 pt) from the
 * top left corner of the page.
 *
 * @param title    from the document's properties, else the file's name
 * @param language such as {@code vi-VN}
 */
public record LaidOutDocument(String title, String language, List<Page> pages) {

    /** What a run has at its end where a word was parted: drawn as a hyphen, and not part of the word. */
    public static final char SOFT_HYPHEN = '\u00ad';

    public LaidOutDocument {
        pages = List.copyOf(pages);
    }

    /**
     * A page (trang).
     *
     * @param number as it is printed
     * @param lines  in reading order: header, body, footer
     * @param rules  borders, underlines, shading
     */
    public record Page(int number, int width, int height, Margins margins, List<Line> lines, List<Rule> rules) {

        /** From the paper's edges to the text (lề trang), as its section has them. */
        public record Margins(int top, int right, int bottom, int left) {}

        public Page {
            lines = List.copyOf(lines);
            rules = List.copyOf(rules);
        }

        /** All pictures, at their places on the page, in the order of the lines that hold them. */
        public List<Picture> pictures() {
            List<Picture> out = new ArrayList<>();
            for (Line line : lines) {
                line.pictures.forEach(p -> out.add(p.moved(line.x, line.y)));
            }
            return out;
        }
    }

    /** The part of the page that a line belongs to (vùng). */
    public enum Area {
        HEADER, BODY, FOOTNOTE, FOOTER
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
     * @param cells        the cells of tables of data that it stands in, from the outermost
     * @param repeated     whether it repeats, at a page's top, a header row that was printed before
     * @param notes        the footnotes that it belongs to or refers to
     */
    public record Source(Area area, int paragraph, String style, int outlineLevel, boolean first, boolean last,
            List<String> bookmarks, List<TableGrid.Place> cells, boolean repeated, Notes notes) {

        public Source {
            bookmarks = List.copyOf(bookmarks);
            cells = List.copyOf(cells);
        }

        /** A source in the body, outside of any table. */
        public Source(int paragraph, String style, int outlineLevel, boolean first, boolean last,
                List<String> bookmarks, Notes notes) {
            this(Area.BODY, paragraph, style, outlineLevel, first, last, bookmarks, List.of(), false, notes);
        }

        Source in(Area other) {
            return new Source(other, paragraph, style, outlineLevel, first, last, bookmarks, cells, repeated, notes);
        }

        Source in(TableGrid.Place cell) {
            List<TableGrid.Place> path = new ArrayList<>(cells.size() + 1);
            path.add(cell);
            path.addAll(cells);
            return new Source(area, paragraph, style, outlineLevel, first, last, bookmarks, path, repeated, notes);
        }

        Source inNote(int number) {
            return new Source(Area.FOOTNOTE, paragraph, style, outlineLevel, first, last, bookmarks, cells, repeated,
                    new Notes(number, List.of()));
        }

        Source again() {
            return new Source(area, paragraph, style, outlineLevel, first, last, bookmarks, cells, true, Notes.NONE);
        }
    }

    /**
     * How a line stands to the footnotes (cước chú).
     *
     * @param in       the number of the note that it is part of; 0 for none
     * @param referred the numbers of the notes whose marks stand in it
     */
    public record Notes(int in, List<Integer> referred) {

        public static final Notes NONE = new Notes(0, List.of());

        public Notes {
            referred = List.copyOf(referred);
        }
    }

    /**
     * A line of text (dòng); empty lines of empty paragraphs are lines too, and a picture that is anchored in a
     * paragraph comes in a line of its own, after the one that it is anchored in.
     *
     * @param x        of the first character
     * @param y        of the line's top edge
     * @param width    of the text, without the spaces at its end
     * @param height   of the line, without what its line spacing adds
     * @param baseline from the line's top edge
     * @param pictures at their places from its top left corner
     * @param depth    of all that is seen of it
     */
    public record Line(Source source, int x, int y, int width, int height, int baseline, List<GlyphRun> runs,
            List<Picture> pictures, Depth depth) {

        public Line {
            runs = List.copyOf(runs);
            pictures = List.copyOf(pictures);
        }

        /** A line of the page's text. */
        public Line(Source source, int x, int y, int width, int height, int baseline, List<GlyphRun> runs,
                List<Picture> pictures) {
            this(source, x, y, width, height, baseline, runs, pictures, Depth.TEXT);
        }

        /** A line of the page's text without pictures. */
        public Line(Source source, int x, int y, int width, int height, int baseline, List<GlyphRun> runs) {
            this(source, x, y, width, height, baseline, runs, List.of());
        }

        public Line moved(int dx, int dy) {
            return dx == 0 && dy == 0
                    ? this
                    : new Line(source, x + dx, y + dy, width, height, baseline, runs, pictures, depth);
        }

        /** The same line behind or before others. */
        public Line at(Depth other) {
            return new Line(source, x, y, width, height, baseline, runs, pictures, other);
        }

        /** The same line in another part of the page. */
        public Line in(Area area) {
            return with(source.in(area));
        }

        /** The same line inside a cell that holds all it stood in so far. */
        public Line in(TableGrid.Place cell) {
            return with(source.in(cell));
        }

        /** The same line as part of a footnote. */
        public Line inNote(int number) {
            return with(source.inNote(number));
        }

        /** The same line, repeated on a further page. */
        public Line again() {
            return with(source.again());
        }

        private Line with(Source other) {
            return new Line(other, x, y, width, height, baseline, runs, pictures, depth);
        }

        /** The text as a reader sees it. */
        public String text() {
            StringBuilder out = new StringBuilder();
            for (GlyphRun run : runs) {
                out.append(run.text);
            }
            int last = out.length() - 1;
            if (last >= 0 && out.charAt(last) == SOFT_HYPHEN) {
                out.setCharAt(last, '-');
            }
            return out.toString();
        }

        /** Whether nothing of it is seen. */
        public boolean isBlank() {
            return pictures.isEmpty() && !hasText();
        }

        /** Whether there is more to read than spaces. */
        public boolean hasText() {
            for (GlyphRun run : runs) {
                if (!run.text.isBlank()) {
                    return true;
                }
            }
            return false;
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
     * @param scale      width of the characters in per cent of their own
     * @param kerned     whether pairs stand closer together
     * @param width      of it all
     * @param link       where it leads
     */
    public record GlyphRun(Face face, int size, int color, int dx, int raise, int spacing, int stretch, int scale,
            boolean kerned, int width, String text, Optional<Link> link) {

        /** How far a character of it goes, in sixths of a twip. */
        public long advance(int index) {
            char c = text.charAt(index);
            long own = TextWidth.sixths(face, c, size, scale) + (long) spacing * TextWidth.SIXTHS
                    + (c == ' ' ? (long) stretch * TextWidth.SIXTHS : 0);
            return kerned && index + 1 < text.length()
                    ? own + TextWidth.kerning(face, c, text.charAt(index + 1), size, scale)
                    : own;
        }

        /** The same with other text. */
        public GlyphRun with(String other) {
            return new GlyphRun(face, size, color, dx, raise, spacing, stretch, scale, kerned, width, other, link);
        }
    }

    /** A word and its place on the page (từ). */
    public record Word(String text, int x, int width) {}

    /** This document, or the same with another title where it has none. */
    LaidOutDocument titled(String otherwise) {
        return title.isBlank() ? new LaidOutDocument(otherwise, language, pages) : this;
    }

    /** All lines of all pages, in reading order. */
    public List<Line> lines() {
        List<Line> out = new ArrayList<>();
        pages.forEach(p -> out.addAll(p.lines));
        return out;
    }
}
