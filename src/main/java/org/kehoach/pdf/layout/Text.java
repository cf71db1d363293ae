package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.kehoach.font.TextWidth;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.read.Drawing;
import org.kehoach.pdf.read.Footnote;
import org.kehoach.pdf.read.Inline;
import org.kehoach.pdf.read.NumberFormats;
import org.kehoach.pdf.read.Paragraph;
import org.kehoach.pdf.read.RunFormat;

/** A paragraph's characters in one row (chuỗi ký tự của đoạn), each with its format and advance. */
final class Text {

    static final char TAB = '\t';
    static final char BREAK = '\n';
    /** Stands for a shape in the line: Unicode's sign for an object. */
    static final char FIGURE = '\ufffc';
    static final char SOFT_HYPHEN = LaidOutDocument.SOFT_HYPHEN;
    /** LibreOffice takes each for a piece of its own, and keeps room beside a slanted one as at the end of a line. */
    static final char NO_BREAK_SPACE = '\u00a0';

    /** LibreOffice's size of small capitals, in per cent. */
    private static final int SMALL_CAPS = 80;

    /** So many formats are found faster one by one. */
    private static final int FEW = 8;

    /** Numbers that fields ask for. */
    record Numbers(int page, int pages, String format) {}

    /** A bookmark that begins before a character. */
    private record Mark(int at, String name) {}

    /** A shape that is anchored before a character. */
    record Anchored(int at, Drawing drawing) {}

    /** A footnote whose mark begins at a character. */
    private record Noted(int at, Footnote note) {}
    /** A shape that is a character. */
    private record Placed(int at, Inline.Figure figure) {}

    private char[] chars = new char[256];
    private int[] advances = new int[256];
    private int[] formats = new int[256];
    private int length;
    private int label;
    private final List<RunFormat> known = new ArrayList<>(4);
    private final Map<RunFormat, Integer> indices = new HashMap<>(4);
    private int[] overhangs = new int[4];
    private final List<Mark> marks = new ArrayList<>(0);
    private final List<Anchored> anchors = new ArrayList<>(0);
    private final List<Noted> notes = new ArrayList<>(0);
    private final List<Placed> figures = new ArrayList<>(0);

    Text(Paragraph paragraph, Numbers numbers) {
        for (Inline inline : paragraph.content()) {
            switch (inline) {
                case Inline.Text t -> add(t.text(), t.format());
                case Inline.Label l -> {
                    add(l.text(), l.format());
                    label = length;
                }
                case Inline.Tab t -> add("\t", t.format());
                case Inline.LineBreak b -> add("\n", b.format());
                case Inline.PageBreak _,Inline.ColumnBreak _ -> {
                    // made into paragraphs when it was read
                }
                case Inline.Note n -> notes.add(new Noted(length, n.footnote()));
                case Inline.PageNumber n -> add(NumberFormats.write(numbers.format, numbers.page), n.format());
                case Inline.PageCount n -> add(Integer.toString(numbers.pages), n.format());
                case Inline.Anchor a -> anchors.add(new Anchored(length, a.drawing()));
                case Inline.Figure f -> add(f);
                case Inline.Mark m -> marks.add(new Mark(length, m.name()));
            }
        }
    }

    private void add(String text, RunFormat format) {
        switch (format.caps()) {
            case NONE -> put(text, format);
            case ALL -> put(text.toUpperCase(Locale.ROOT), format);
            case SMALL -> smallCaps(text, format);
        }
    }

    private void add(Inline.Figure figure) {
        figures.add(new Placed(length, figure));
        put(String.valueOf(FIGURE), figure.format());
        advances[length - 1] = figure.width() * TextWidth.SIXTHS;
    }

    private void smallCaps(String text, RunFormat format) {
        RunFormat small = format.withSize(Math.max(1, format.size() * SMALL_CAPS / 100));
        for (int i = 0; i < text.length(); i++) {
            String upper = text.substring(i, i + 1).toUpperCase(Locale.ROOT);
            put(upper, upper.charAt(0) == text.charAt(i) ? format : small);
        }
    }

    private void put(String text, RunFormat format) {
        int more = text.length();
        if (length + more > chars.length) {
            int size = Math.max(length + more, chars.length * 2);
            chars = Arrays.copyOf(chars, size);
            advances = Arrays.copyOf(advances, size);
            formats = Arrays.copyOf(formats, size);
        }
        int size = Metrics.size(format);
        int spacing = format.spacing() * TextWidth.SIXTHS;
        int index = index(format);
        for (int i = 0; i < more; i++) {
            char c = text.charAt(i);
            chars[length] = c;
            formats[length] = index;
            advances[length] = c < ' ' || c == SOFT_HYPHEN
                    ? 0
                    : TextWidth.sixths(format.face(), c, size, format.scale()) + spacing
                            + (c == NO_BREAK_SPACE ? overhangs[index] : 0);
            if (i > 0 && format.kerned()) {
                advances[length - 1] += TextWidth.kerning(format.face(), chars[length - 1], c, size, format.scale());
            }
            length++;
        }
    }

    private int index(RunFormat format) {
        int few = Math.max(0, known.size() - FEW);
        for (int i = known.size() - 1; i >= few; i--) {
            if (known.get(i).equals(format)) {
                return i;
            }
        }
        Integer old = few == 0 ? null : indices.get(format);
        if (old != null) {
            return old;
        }
        if (known.size() == overhangs.length) {
            overhangs = Arrays.copyOf(overhangs, known.size() * 2);
        }
        overhangs[known.size()] = Metrics.overhang(format) * TextWidth.SIXTHS;
        known.add(format);
        indices.put(format, known.size() - 1);
        return known.size() - 1;
    }

    /** Where the label of a list ends. */
    int label() {
        return label;
    }

    int length() {
        return length;
    }

    char at(int i) {
        return chars[i];
    }

    /** In sixths of a twip. */
    int advance(int i) {
        return advances[i];
    }

    /** Sets how far a tab goes, which is known only when its line is filled. */
    void setAdvance(int i, int sixths) {
        advances[i] = sixths;
    }

    /** The room that the end of a line keeps free beside a slanted character, in sixths of a twip. */
    int overhang(int i) {
        return chars[i] == FIGURE ? 0 : overhangs[formats[i]];
    }

    /** What is added after a character beyond its own advance, where it widens; nothing at the end of a line. */
    int spacing(int i) {
        return chars[i] == FIGURE ? 0 : Math.max(0, format(i).spacing()) * TextWidth.SIXTHS;
    }

    int formatIndex(int i) {
        return formats[i];
    }

    RunFormat format(int i) {
        return known.get(formats[i]);
    }

    /** The names of the bookmarks that begin in a part of it. */
    List<String> marks(int from, int to) {
        return marks.isEmpty()
                ? List.of()
                : marks.subList(first(marks, Mark::at, from), first(marks, Mark::at, to)).stream().map(Mark::name)
                        .toList();
    }

    /** The shapes that are anchored from one character to another. */
    List<Anchored> anchors(int from, int to) {
        return anchors.isEmpty()
                ? anchors
                : anchors.subList(first(anchors, Anchored::at, from), first(anchors, Anchored::at, to));
    }

    /** The first that stands at a character or behind it: there may be as many as lines. */
    private static <T> int first(List<T> sorted, ToIntFunction<T> at, int character) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at.applyAsInt(sorted.get(middle)) < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The footnotes that a part of it refers to. */
    List<Footnote> notes(int from, int to) {
        return notes.isEmpty()
                ? List.of()
                : notes.stream().filter(n -> n.at >= from && n.at < to).map(Noted::note).toList();
    }

    /** The same for the pages. */
    LaidOutDocument.Notes referred(int from, int to) {
        return notes.isEmpty()
                ? LaidOutDocument.Notes.NONE
                : new LaidOutDocument.Notes(0, notes(from, to).stream().map(Footnote::number).toList());
    }

    boolean hasFigures() {
        return !figures.isEmpty();
    }

    /** The shape that stands for a character. */
    Inline.Figure figure(int i) {
        return figures.stream().filter(p -> p.at == i).findFirst().orElseThrow().figure;
    }

    boolean breaksBefore(int index) {
        return LineBreaks.allowed(chars, index);
    }

    /** Where a line ends whose last place to break is before an index. */
    int lineEnd(int index) {
        return LineBreaks.held(chars, index);
    }

    /** The characters of a line's part as they are drawn: soft hyphens only where the line ends with one. */
    String drawn(int from, int to, boolean endsLine) {
        StringBuilder out = null;
        for (int i = from; i < to; i++) {
            if (chars[i] == SOFT_HYPHEN) {
                if (out == null) {
                    out = new StringBuilder(to - from).append(chars, from, i - from);
                }
                if (endsLine && i == to - 1) {
                    out.append(SOFT_HYPHEN);
                }
            } else if (out != null) {
                out.append(chars[i]);
            }
        }
        return out == null ? new String(chars, from, to - from) : out.toString();
    }
}
