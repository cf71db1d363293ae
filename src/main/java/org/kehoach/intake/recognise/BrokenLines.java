package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.intake.recognise.Entry.Line;

/**
 * Lines of a letterhead and of a signature that a narrow column broke (dòng đầu văn bản bị ngắt): the national title, the
 * motto, the number, the date, an agency's name, who signs for whom.
 */
final class BrokenLines {

    /** How many columns further on the second half may stand, the other side's lines between. */
    private static final int REACH = 3;
    private static final int LONGEST = 60;

    /** The first words of a place's name, {@code Thừa} before {@code Thiên Huế, ngày …}. */
    private static final Pattern PLACE_BEGINS = Pattern.compile("(?u)\\p{Lu}[\\p{L}.]*(?: \\p{L}+){0,2}");
    /** Who acts for whom, without whom. */
    private static final Pattern ACTS = Pattern.compile("(?u)(?:TM|KT|TL|TUQ|T/M|K/T|T/L)\\s?\\.?");

    private BrokenLines() {}

    /** @param apart whether an empty line or a cell's border stands before it */
    private record Column(Stretch words, boolean apart) {}

    /** The columns of all lines, halves joined. */
    static List<Stretch> mend(List<Entry> entries) {
        List<Column> columns = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Line line) {
                boolean first = true;
                for (Stretch words : line.words().columns()) {
                    columns.add(new Column(words, line.gap() || !first));
                    first = false;
                }
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            for (int j = i + 1; j <= Math.min(i + REACH, columns.size() - 1); j++) {
                if (areHalves(columns.get(i).words, columns.get(j).words)
                        || (j == i + 1 && goesOn(columns.get(i), columns.get(j)))) {
                    Column first = columns.get(i);
                    columns.set(i, new Column(first.words.joined(columns.remove(j).words), first.apart));
                    break;
                }
            }
        }
        return columns.stream().map(Column::words).toList();
    }

    /** {@code TM.} alone in its line is of the name below. */
    static List<Entry> mendSignatures(List<Entry> entries) {
        List<Entry> out = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Line line && !line.gap() && !out.isEmpty() && out.getLast() instanceof Line before
                    && ACTS.matcher(before.words().tidy().text()).matches()
                    && Vocabulary.isCapitals(line.words().text())) {
                out.set(out.size() - 1, before.with(before.words().tidy().joined(line.words().tidy())));
            } else {
                out.add(entry);
            }
        }
        return out;
    }

    private static boolean areHalves(Stretch first, Stretch second) {
        if (first.length() > LONGEST || second.length() > LONGEST) {
            return false;
        }
        String one = first.text();
        String other = second.text();
        return complete(Vocabulary.NATIONAL_TITLE, Vocabulary.fold(one), Vocabulary.fold(other))
                || complete(Vocabulary.MOTTO, Vocabulary.fold(one), Vocabulary.fold(other))
                || complete(Vocabulary.PLACE_DATE, one, other) || complete(Vocabulary.NUMBER, one, other)
                || complete(Vocabulary.PARTY_NUMBER, one, other);
    }

    private static boolean complete(Pattern form, String one, String other) {
        return form.matcher(one + " " + other).matches() && !form.matcher(one).find() && !form.matcher(other).find();
    }

    /** Whether the line below, with nothing between, has the rest of a name. */
    private static boolean goesOn(Column first, Column second) {
        String one = first.words.text();
        String other = second.words.text();
        if (second.apart || one.length() + other.length() > LONGEST) {
            return false;
        }
        boolean dated = first.apart && Vocabulary.PLACE_DATE.matcher(other).matches();
        return dated ? isPlace(one, other) : isName(one, other);
    }

    private static boolean isPlace(String one, String other) {
        return PLACE_BEGINS.matcher(one).matches() && !Vocabulary.isCapitals(one)
                && !Vocabulary.isAgencyStart(Vocabulary.fold(one))
                && Vocabulary.PLACE_DATE.matcher(one + " " + other).matches();
    }

    /** {@code ỦY} before {@code BAN NHÂN DÂN}: one word that names nothing without the next. */
    private static boolean isName(String one, String other) {
        if (one.indexOf(' ') >= 0 || !Vocabulary.isCapitals(one) || !Vocabulary.isCapitals(other)) {
            return false;
        }
        String begun = Vocabulary.fold(one);
        String rest = Vocabulary.fold(other);
        return Vocabulary.isAgencyStart(begun + " " + rest)
                && !(Vocabulary.isAgencyStart(begun) && Vocabulary.isAgencyStart(rest));
    }
}
