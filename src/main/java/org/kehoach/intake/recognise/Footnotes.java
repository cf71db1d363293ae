package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.intake.recognise.Entry.Line;

/** What stands at the foot of pages (chú thích cuối trang), and how it is referred to. */
final class Footnotes {

    private static final Pattern MARK = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+$");

    private Footnotes() {}

    /** A paragraph without the mark of a note behind it, which says nothing about how the paragraph ends. */
    static String unmarked(String paragraph) {
        return MARK.matcher(paragraph).replaceFirst("");
    }

    /** Notes to head and grounds stand above the first mark of the body, so that nothing is read into their place. */
    static List<Entry> belowPreamble(List<Entry> entries) {
        int body = 0;
        while (body < entries.size() && !(entries.get(body) instanceof Line line && !line.note()
                && Marks.isNumbered(line.words().tidy().text()))) {
            body++;
        }
        List<Entry> above = entries.subList(0, body);
        if (body == entries.size() || above.stream().noneMatch(Footnotes::isNote)) {
            return entries;
        }
        List<Entry> out = new ArrayList<>(above.stream().filter(e -> !isNote(e)).toList());
        above.stream().filter(Footnotes::isNote).forEach(out::add);
        out.addAll(entries.subList(body, entries.size()));
        return out;
    }

    /** Notes to what may close the document stand above it. */
    static List<Entry> aboveClosing(List<Entry> entries) {
        List<Entry> text = entries.stream().filter(e -> !isNote(e)).toList();
        int closing = ClosingFinder.find(text);
        if (closing == text.size() || text.size() == entries.size()) {
            return entries;
        }
        int from = entries.indexOf(text.get(closing));
        List<Entry> out = new ArrayList<>(entries.subList(0, from));
        entries.subList(from, entries.size()).stream().filter(Footnotes::isNote).forEach(out::add);
        out.addAll(text.subList(closing, text.size()));
        return out;
    }

    static boolean isNote(Entry entry) {
        return entry instanceof Line line && line.note();
    }
}
