package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kehoach.intake.Block.Ending;
import org.kehoach.intake.Dropped.Furniture;
import org.kehoach.intake.recognise.Entry.Line;
import org.kehoach.intake.recognise.Flattener.Discard;
import org.kehoach.intake.recognise.Flattener.Flat;

/** Step 2: page numbers, running heads and tables of contents that stand among the lines (bỏ số trang, mục lục). */
final class FurnitureStep {

    /** How often a line beside page numbers comes again to be a running head. */
    private static final int OFTEN = 2;

    /** How many lines it may take to say how an agency is reached. */
    private static final int CONTACT_LINES = 4;

    private FurnitureStep() {}

    static Flat clean(Flat flat) {
        List<Entry> in = flat.entries();
        List<Entry> out = new ArrayList<>();
        List<Discard> discards = new ArrayList<>(flat.discards());
        Map<String, Integer> besideNumbers = besideNumbers(in);
        BitSet stamps = stamps(in);
        BitSet contents = Contents.of(in);
        boolean broken = false;
        int page = 0;
        for (int i = 0; i < in.size(); i++) {
            if (!(in.get(i) instanceof Line line)) {
                out.add(in.get(i));
                broken = false;
                continue;
            }
            String text = line.words().strip().text();
            if (stamps.get(i)) {
                discards.add(new Discard(Furniture.STAMP, line.words()));
            } else if (contents.get(i)) {
                discards.add(new Discard(Furniture.CONTENTS, line.words()));
            } else if (isPageNumber(in, i, page)) {
                page = number(text);
                discards.add(new Discard(Furniture.PAGE_NUMBER, line.words()));
                broken = true;
            } else if (besideNumbers.getOrDefault(text, 0) >= OFTEN && besideNumber(in, i)) {
                discards.add(new Discard(Furniture.RUNNING_HEAD, line.words()));
                broken = true;
            } else {
                // what follows a page's end stands as after an empty line, with which no paragraph need end
                out.add(broken
                        ? new Line(line.words(), line.layout(), line.ending(), true, line.page(), line.cell(),
                                line.note())
                        : line);
                broken = false;
            }
        }
        return new Flat(contactFirst(out), discards);
    }

    /** The lines of digital signatures, wherever they were put: who signed, and the lines that say how and when. */
    private static BitSet stamps(List<Entry> entries) {
        BitSet out = new BitSet();
        for (int i = 0; i < entries.size(); i++) {
            if (is(Vocabulary.SIGNER, entries, i)) {
                int end = i + 1;
                while (is(Vocabulary.STAMP, entries, end)) {
                    end++;
                }
                if (end > i + 1 || is(Vocabulary.SIGNED_WHEN, entries, i)) {
                    out.set(i, end);
                }
            }
        }
        return out;
    }

    private static boolean is(Pattern form, List<Entry> entries, int i) {
        return i < entries.size() && entries.get(i) instanceof Line line
                && form.matcher(line.words().strip().text()).matches();
    }

    /** How to reach the agency stands at the foot of the first page, and belongs to the head. */
    private static List<Entry> contactFirst(List<Entry> entries) {
        int end = 0;
        while (end < entries.size() && entries.get(end) instanceof Line line && line.page() == 1) {
            end++;
        }
        List<Entry> out = new ArrayList<>();
        int from = end;
        Stretch below = Stretch.EMPTY;
        for (int i = end - 1; i >= Math.max(0, end - CONTACT_LINES); i--) {
            Line line = (Line) entries.get(i);
            below = line.words().tidy().joined(below);
            if (Vocabulary.CONTACT.matcher(below.text()).matches()) {
                out.addFirst(line.with(below));
                from = i;
                below = Stretch.EMPTY;
            }
        }
        if (from == end) {
            return entries;
        }
        out.addAll(entries.subList(0, from));
        out.addAll(entries.subList(end, entries.size()));
        return out;
    }

    private static Map<String, Integer> besideNumbers(List<Entry> entries) {
        Map<String, Integer> out = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Line line && besideNumber(entries, i) && line.words().length() < 120
                    && !Marks.isMarked(line.words().tidy().text())) {
                out.merge(line.words().strip().text(), 1, Integer::sum);
            }
        }
        return out;
    }

    private static boolean besideNumber(List<Entry> entries, int i) {
        return isNumber(entries, i - 1) || isNumber(entries, i + 1);
    }

    private static boolean isNumber(List<Entry> entries, int i) {
        return i >= 0 && i < entries.size() && entries.get(i) instanceof Line line
                && Vocabulary.PAGE_NUMBER.matcher(line.words().strip().text()).matches();
    }

    /** A number alone in its line, the next one after the last page's, or set off by an empty line. */
    private static boolean isPageNumber(List<Entry> entries, int i, int last) {
        if (!isNumber(entries, i) || ((Line) entries.get(i)).cell() > 0) {
            return false;
        }
        Line line = (Line) entries.get(i);
        int value = number(line.words().strip().text());
        boolean apart = line.gap() || line.ending() != Ending.LINE || i == 0
                || line.words().text().chars().anyMatch(c -> c == '-' || c == '–' || c == '/');
        return value == last + 1 || (apart && value > last && value <= last + 30);
    }

    private static int number(String words) {
        String digits = words.replaceAll("/.*", "").replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
