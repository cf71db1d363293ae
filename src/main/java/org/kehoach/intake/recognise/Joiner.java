package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.intake.Block.Ending;
import org.kehoach.intake.recognise.Entry.Line;

/** Step 5: lines joined to the paragraphs that they are of (ghép dòng thành đoạn). */
final class Joiner {

    /** From this share of a full line on, the next word would not have fitted. */
    private static final double FULL = 0.86;

    private final int width;

    private Joiner(int width) {
        this.width = width;
    }

    static List<Entry> join(List<Entry> entries) {
        Joiner joiner = new Joiner(width(entries));
        List<Entry> out = new ArrayList<>();
        Line before = null;
        for (Entry entry : entries) {
            if (entry instanceof Line line && before != null && !out.isEmpty() && out.getLast() instanceof Line last
                    && joiner.goesOn(last, before, line)) {
                out.set(out.size() - 1, last.with(last.words().tidy().joined(line.words().tidy())));
            } else {
                out.add(entry instanceof Line line ? line.with(line.words().tidy()) : entry);
            }
            before = entry instanceof Line line ? line : null;
        }
        return out;
    }

    /** The usual length of a full line where lines are hard-wrapped; 0 where a line is a paragraph. */
    private static int width(List<Entry> entries) {
        List<Integer> lengths = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Line line && line.ending() != Ending.PARAGRAPH) {
                lengths.add(line.words().strip().length());
            }
        }
        if (lengths.size() < 3) {
            return 0;
        }
        lengths.sort(null);
        int high = lengths.get(lengths.size() * 9 / 10);
        long near = lengths.stream().filter(l -> l >= high * FULL).count();
        return high >= 30 && high <= 140 && near * 5 >= lengths.size() * 2L ? high : 0;
    }

    /**
     * @param whole the paragraph so far
     * @param last  its last line
     */
    private boolean goesOn(Line whole, Line last, Line next) {
        String before = whole.words().text();
        String after = next.words().tidy().text();
        if (next.cell() != last.cell()) {
            return false;
        }
        if (speaksOfNumber(before, after)) {
            return true;
        }
        boolean ended = ended(before);
        boolean lower = Character.isLowerCase(after.codePointAt(0));
        if (Marks.isMarked(after)) {
            return false;
        }
        if (next.gap() || last.ending() == Ending.PARAGRAPH) {
            return !ended && lower && (last.ending() != Ending.PARAGRAPH || next.gap() || next.page() != last.page());
        }
        if (next.words().isBold() != last.words().isBold() && !lower && (ended || isTitle(last, whole))) {
            return false;
        }
        if (Vocabulary.isCapitals(after) != Vocabulary.isCapitals(last.words().text()) && after.length() > 3 && !lower) {
            return false;
        }
        if (width == 0) {
            return !ended && lower;
        }
        boolean indented = next.layout().firstLine() > 200 && last.layout().firstLine() + 100 < next.layout().firstLine();
        if (ended && indented) {
            return false;
        }
        int word = after.indexOf(' ') < 0 ? after.length() : after.indexOf(' ');
        int length = last.words().strip().length();
        return length + 1 + word > width * FULL || (!ended && lower);
    }

    private static boolean isTitle(Line last, Line whole) {
        return last.words().isBold() && whole.words().isBold();
    }

    /** {@code … ngày} and {@code 12. …}: the number belongs to the words before. */
    private static boolean speaksOfNumber(String before, String after) {
        return !after.isEmpty() && Character.isDigit(after.charAt(0)) && Vocabulary.BEFORE_NUMBER.matcher(before).find();
    }

    private static boolean ended(String words) {
        return ".;:!?".indexOf(words.charAt(words.length() - 1)) >= 0
                || words.endsWith("”") && words.length() > 1 && ".;!?".indexOf(words.charAt(words.length() - 2)) >= 0;
    }
}
