package org.kehoach.intake.recognise;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kehoach.intake.recognise.Entry.Line;

/** The table of contents (mục lục): what it says stands in the document again, and its pages are not the plan's. */
final class Contents {

    /** From so many lines with a page behind them on, a list without a title may be one. */
    private static final int FEW = 3;
    private static final int LONGEST = 300;

    private static final Pattern TITLE = Pattern.compile("MUC LUC\\s*[:.]?(?:\\s+TRANG)?");
    /** Words, what leads the eye to the right, and a page. */
    private static final Pattern LED = Pattern
            .compile("(?us)(?<words>\\S.*?)(?:\\s*[.…·_]{4,}\\s*|\\s*\\t\\s*|\\s{3,})(?:\\d{1,3}|[ivx]{1,5})");

    private final List<Entry> entries;

    private Contents(List<Entry> entries) {
        this.entries = entries;
    }

    /** The lines of tables of contents. */
    static BitSet of(List<Entry> entries) {
        Contents contents = new Contents(entries);
        BitSet out = new BitSet();
        for (int i = 0; i < entries.size(); i++) {
            Table table = contents.table(i);
            if (table.sure) {
                out.set(i, table.end);
            }
            i = Math.max(i, table.end - 1);
        }
        return out;
    }

    /** What begins with a line and looks like a table of contents, up to {@code end}, and whether it is one. */
    private record Table(int end, boolean sure) {}

    private Table table(int from) {
        boolean titled = TITLE.matcher(Vocabulary.fold(text(from))).matches();
        int end = titled ? from + 1 : from;
        int led = 0;
        while (isLed(end) || ((titled || led > 0) && goesOn(end))) {
            led += isLed(end) ? 1 : 0;
            end++;
        }
        boolean sure = titled ? led > 0 : led >= FEW && comesAgain(from, end);
        return new Table(end, sure);
    }

    private boolean isLed(int i) {
        return LED.matcher(text(i)).matches();
    }

    /** A heading of two lines has its page behind the second. */
    private boolean goesOn(int i) {
        String text = text(i);
        return !text.isEmpty() && text.length() < LONGEST && isLed(i + 1)
                && !Vocabulary.NATIONAL_TITLE.matcher(Vocabulary.fold(text)).find();
    }

    /** Whether most of the lines stand below again, without a page. */
    private boolean comesAgain(int from, int end) {
        Set<String> below = entries.subList(end, entries.size()).stream().filter(Line.class::isInstance)
                .map(e -> key(((Line) e).words().text())).collect(Collectors.toSet());
        int again = 0;
        for (int i = from; i < end; i++) {
            Matcher m = LED.matcher(text(i));
            again += m.matches() && below.contains(key(m.group("words"))) ? 1 : 0;
        }
        return again * 2 > end - from;
    }

    private static String key(String words) {
        return Vocabulary.fold(words).replaceAll("[^A-Z0-9]", "");
    }

    private String text(int i) {
        return i < entries.size() && entries.get(i) instanceof Line line ? line.words().strip().text() : "";
    }
}
