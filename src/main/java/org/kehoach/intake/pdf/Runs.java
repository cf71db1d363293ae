package org.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.intake.Block;
import org.kehoach.intake.Layout;
import org.kehoach.intake.Look;
import org.kehoach.intake.Place;
import org.kehoach.intake.Run;
import org.kehoach.intake.Span;

/** Makes runs of the words of lines (đoạn chữ từ các dòng): one for each look on each line, with its box on the page. */
final class Runs {

    private final List<Run> out = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Look look = Look.PLAIN;
    private int page;
    private float left;
    private float top;
    private float right;
    private float bottom;

    private Runs() {}

    static Block.Paragraph paragraph(List<Line> lines, List<Integer> pages, Layout layout, Block.Ending ending,
            Place place) {
        Runs runs = new Runs();
        for (int i = 0; i < lines.size(); i++) {
            runs.line(lines.get(i), pages.get(i), i + 1 < lines.size());
        }
        Line first = lines.getFirst();
        float l = Float.MAX_VALUE;
        float r = 0;
        float b = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (pages.get(i).equals(pages.getFirst())) {
                l = Math.min(l, lines.get(i).left());
                r = Math.max(r, lines.get(i).right());
                b = Math.max(b, lines.get(i).bottom());
            }
        }
        return new Block.Paragraph("", runs.out, layout, ending, place,
                new Span.Pdf(pages.getFirst(), l, first.top(), r, b));
    }

    private void line(Line line, int onPage, boolean goesOn) {
        page = onPage;
        List<Word> words = line.words();
        for (int i = 0; i < words.size(); i++) {
            Word w = words.get(i);
            String before = i == 0 ? "" : line.gap(i);
            for (Word.Piece p : w.pieces()) {
                add(before + p.inUnicode(), look(p), w);
                before = "";
            }
        }
        if (goesOn && !parted()) {
            text.append(' ');
        }
        end();
    }

    /** Whether the line ends in a hyphen that only parts a word; it goes. */
    private boolean parted() {
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) == '\u00ad') {
            text.setLength(last);
            return true;
        }
        // a line may also end after the hyphen or the stroke of a word, which has no space after it
        return last > 0 && (text.charAt(last) == '-' || text.charAt(last) == '/')
                && Character.isLetterOrDigit(text.charAt(last - 1));
    }

    private void add(String more, Look own, Word w) {
        boolean same = own.equals(look) || more.isBlank();
        if (!same) {
            end();
        }
        if (text.isEmpty()) {
            look = own;
            left = w.left();
            top = w.baseline() - w.size() * 0.9f;
            bottom = w.baseline() + w.size() * 0.25f;
        }
        right = w.right();
        text.append(more);
    }

    private void end() {
        if (!text.isEmpty()) {
            out.add(new Run(text.toString(), look, new Span.Pdf(page, left, top, right, bottom)));
            text.setLength(0);
        }
    }

    private static Look look(Word.Piece p) {
        return new Look(p.bold(), p.slanted(), false, Math.round(p.size() * 2));
    }
}
