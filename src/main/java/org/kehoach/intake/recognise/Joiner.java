package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.intake.Block.Ending;
import org.kehoach.intake.recognise.Entry.Line;

/** Step 5: lines joined to the paragraphs that they are of (ghép dòng thành đoạn). */
final class Joiner {

    /** From this share of a full line on, the next word would not have fitted. */
    private static final double FULL = 0.86;

    /** From so many paragraphs that go on in the next one, a file is one of lines. */
    private static final int LOOSE = 3;
    private static final int SHORTEST_FULL = 20;
    private static final int LONGEST_LINE = 150;

    /** Up to this share of a full line no word was too long for the rest. */
    private static final double RAGGED = 0.6;

    private final int width;
    /** Whether the first line of a paragraph is often shorter than the others, as in the source of a web page. */
    private final boolean ragged;
    /** Whether paragraphs begin with an indent: a line without one then goes on. */
    private final boolean indents;

    /** Whether so many lines stand without an indent that one with an indent begins a paragraph. */
    private final boolean flushLines;

    private Joiner(int width, boolean ragged, boolean indents, boolean flushLines) {
        this.flushLines = flushLines;
        this.ragged = ragged;
        this.width = width;
        this.indents = indents;
    }

    private static boolean indents(List<Entry> entries) {
        long in = indented(entries);
        return in >= 3 && in < entries.size() - 2;
    }

    private static long indented(List<Entry> entries) {
        return entries.stream().filter(e -> e instanceof Line l && l.layout().firstLine() > 200).count();
    }

    static List<Entry> join(List<Entry> given) {
        List<Entry> entries = isLoose(given) ? given.stream().map(Joiner::loosened).toList() : given;
        int width = width(entries);
        Joiner joiner = new Joiner(width, isRagged(entries, width), indents(entries),
                indents(entries) && indented(entries) * 5 < entries.size() * 4L);
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

    /**
     * Whether a file that knows paragraphs has one for each line: many go on in the next, and none is longer than a line. Such
     * are texts that were copied from a page.
     */
    private static boolean isLoose(List<Entry> entries) {
        int lines = 0;
        int broken = 0;
        for (int i = 0; i + 1 < entries.size(); i++) {
            if (entries.get(i) instanceof Line line && line.ending() == Ending.PARAGRAPH && line.cell() == 0) {
                String words = line.words().strip().text();
                lines++;
                broken += entries.get(i + 1) instanceof Line next && !ended(words) && words.length() > SHORTEST_FULL
                        && Character.isLowerCase(next.words().strip().text().codePointAt(0)) ? 1 : 0;
                if (words.length() > LONGEST_LINE) {
                    return false;
                }
            }
        }
        return broken >= LOOSE && broken * 8 >= lines;
    }

    private static Entry loosened(Entry entry) {
        return entry instanceof Line l && l.ending() == Ending.PARAGRAPH && l.cell() == 0
                ? new Line(l.words(), l.layout(), Ending.LINE, l.gap(), l.page(), l.cell(), l.note())
                : entry;
    }

    /** The usual length of a full line where lines are hard-wrapped; 0 where a line is a paragraph. */
    private static int width(List<Entry> entries) {
        List<Integer> lengths = new ArrayList<>();
        int broken = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Line line && line.ending() != Ending.PARAGRAPH) {
                Stretch words = line.words().strip();
                lengths.add(words.length());
                boolean low = i + 1 < entries.size() && entries.get(i + 1) instanceof Line next && !next.gap()
                        && Character.isLowerCase(next.words().strip().text().codePointAt(0));
                broken += low && !ended(words.text()) ? 1 : 0;
            }
        }
        if (lengths.size() < 3 || broken * 12 < lengths.size()) {
            return 0;
        }
        lengths.sort(null);
        int high = lengths.get(lengths.size() * 9 / 10);
        return high >= 30 && high <= 140 ? high : 0;
    }

    private static boolean isRagged(List<Entry> entries, int width) {
        int broken = 0;
        int ragged = 0;
        for (int i = 0; i + 1 < entries.size(); i++) {
            if (entries.get(i) instanceof Line line && line.ending() == Ending.LINE
                    && entries.get(i + 1) instanceof Line next && !next.gap()) {
                String words = line.words().strip().text();
                boolean open = !ended(words)
                        && Character.isLowerCase(next.words().strip().text().codePointAt(0));
                broken += open ? 1 : 0;
                ragged += open && words.length() < width * RAGGED ? 1 : 0;
            }
        }
        return ragged >= LOOSE && ragged * 10 >= broken;
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
        if (speaksOfNumber(before, after) || (Vocabulary.BEFORE_DASH.matcher(before).find()
                && Vocabulary.BEHIND_DASH.matcher(after).lookingAt())) {
            return true;
        }
        boolean ended = ended(before);
        boolean lower = Character.isLowerCase(after.codePointAt(0));
        if (Marks.isMarked(after)) {
            return false;
        }
        if (next.gap() || last.ending() == Ending.PARAGRAPH) {
            return !ended && lower;
        }
        if (next.words().isBold() != last.words().isBold() && !lower && (ended || isTitle(last, whole))) {
            return false;
        }
        if (Vocabulary.isCapitals(after) != Vocabulary.isCapitals(last.words().text()) && after.length() > 3
                && !lower) {
            return false;
        }
        if (Unfinished.goesOn(before, after, width > 0, ragged)) {
            return true;
        }
        if (width == 0) {
            return !ended && lower;
        }
        if (ended && Vocabulary.ENDS_DOCUMENT.matcher(after).lookingAt()
                && !Vocabulary.ENDS_DOCUMENT.matcher(before).lookingAt()) {
            return false;
        }
        boolean alone = whole.words().length() <= last.words().tidy().length();
        boolean indented = next.layout().firstLine() > 200
                && (last.layout().firstLine() + 100 < next.layout().firstLine() || (flushLines && alone));
        boolean listed = before.endsWith(";") || before.endsWith(":");
        if (ended && (indented || (listed && !lower && !indents))) {
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
        if (Vocabulary.ROMAN_YEAR.matcher(after).lookingAt()) {
            return before.endsWith("quý") || before.endsWith("Quý");
        }
        return Character.isDigit(after.charAt(0)) && (Vocabulary.BEFORE_NUMBER.matcher(before).find()
                || (!Marks.isMarked(after) && Vocabulary.BEFORE_AMOUNT.matcher(before).find()));
    }

    private static boolean ended(String paragraph) {
        String words = Footnotes.unmarked(paragraph);
        return words.isEmpty() || ".;:!?".indexOf(words.charAt(words.length() - 1)) >= 0
                || (words.endsWith("”") && words.length() > 1 && ".;!?".indexOf(words.charAt(words.length() - 2)) >= 0);
    }
}
