package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.intake.recognise.Entry.Line;

/** Two who sign side by side (ký hai bên), where spaces alone part them: each side is read by itself. */
final class SideBySide {

    private static final int TAB = 8;

    /** Of the first line of authority: where the middle between the two sides is. */
    private final double middle;
    private final List<Stretch> left = new ArrayList<>();
    private final List<Stretch> right = new ArrayList<>();

    private SideBySide(double middle) {
        this.middle = middle;
    }

    /** The lines of each side, and what else the tail holds. */
    record Parted(List<List<Stretch>> sides, List<Entry> rest) {}

    private record Column(Stretch words, double centre) {}

    static Parted part(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            List<Column> columns = columns(entries.get(i));
            if (columns.size() == 2 && columns.stream().allMatch(c -> signs(c.words))
                    && columns.stream().anyMatch(c -> TailFinder.isAuthority(c.words))) {
                SideBySide sides = new SideBySide((columns.getFirst().centre + columns.getLast().centre) / 2);
                int end = sides.take(entries, i);
                List<Entry> rest = new ArrayList<>(entries.subList(0, i));
                rest.addAll(entries.subList(end, entries.size()));
                return new Parted(List.of(sides.left, sides.right), rest);
            }
        }
        return new Parted(List.of(), entries);
    }

    private static boolean signs(Stretch words) {
        return TailFinder.isAuthority(words) || (Vocabulary.isCapitals(words.text())
                && Vocabulary.isAgencyStart(Vocabulary.fold(words.text())));
    }

    private int take(List<Entry> entries, int from) {
        int i = from;
        while (i < entries.size()) {
            List<Column> columns = columns(entries.get(i));
            if (columns.isEmpty() || columns.size() > 2
                    || columns.stream().anyMatch(c -> TailFinder.isRecipients(c.words) || !isPart(c.words))) {
                break;
            }
            columns.forEach(c -> (c.centre < middle ? left : right).add(c.words));
            i++;
        }
        return i;
    }

    private static boolean isPart(Stretch words) {
        return signs(words) || TailFinder.isSigned(words) || TailFinder.isName(words) || TailFinder.isPosition(words);
    }

    /** The columns of a line, each with the place of its middle on the page, counted in letters. */
    private static List<Column> columns(Entry entry) {
        List<Column> out = new ArrayList<>();
        if (entry instanceof Line line) {
            String text = line.words().text();
            int at = 0;
            for (Stretch column : line.words().columns()) {
                at = text.indexOf(column.text().split(" ", 2)[0], at);
                out.add(new Column(column, seen(text, at) + column.length() / 2.0));
                at += column.length();
            }
        }
        return out;
    }

    private static int seen(String text, int to) {
        int place = 0;
        for (int i = 0; i < to; i++) {
            place = text.charAt(i) == '\t' ? (place / TAB + 1) * TAB : place + 1;
        }
        return place;
    }
}
