package org.kehoach.intake.recognise;

import java.util.List;
import org.kehoach.intake.recognise.Entry.Line;

/** Step 7: the paragraphs after the last section (tìm phần kết). */
final class ClosingFinder {

    private ClosingFinder() {}

    /** The number of the first entry of the closing; how many there are where there is none. */
    static int find(List<Entry> entries) {
        int end = entries.size();
        int run = end;
        while (run > 0 && isPlain(entries.get(run - 1))) {
            run--;
        }
        if (run == end) {
            return end;
        }
        return run == 0 ? ofPlainText(entries) : afterMarks(entries, run);
    }

    private static boolean isPlain(Entry entry) {
        return entry instanceof Line line && Marks.read(line.words()).isEmpty();
    }

    private static String text(Entry entry) {
        return entry instanceof Line line ? Footnotes.unmarked(line.words().text()) : "";
    }

    /** Who must carry out a decision is said in its last article, in a paragraph of its own or not. */
    private static boolean carriesOut(Entry entry) {
        return Vocabulary.CARRIES_OUT.matcher(text(entry)).matches();
    }

    private static boolean closes(Entry entry) {
        return Vocabulary.CLOSING.matcher(text(entry)).matches();
    }

    /** A text without marks closes with its last paragraphs that sound so. */
    private static int ofPlainText(List<Entry> entries) {
        int start = entries.size();
        for (int i = entries.size() - 1; i > 0 && closes(entries.get(i)); i--) {
            start = i;
        }
        return start;
    }

    private static int afterMarks(List<Entry> entries, int run) {
        String before = text(entries.get(run - 1));
        boolean ended = before.endsWith(".") || before.endsWith(";");
        boolean heading = !ended && before.length() < 220 && entries.get(run - 1) instanceof Line line
                && Marks.read(line.words()).filter(m -> !m.isBullet()).isPresent();
        if (entries.get(run - 1) instanceof Line last && Marks.read(last.words()).flatMap(Mark::number)
                .filter(n -> n.form().runsOn()).isPresent() && carriesOut(entries.getLast())) {
            return entries.size();
        }
        if (Vocabulary.STRONG_CLOSING.matcher(text(entries.get(run))).matches()) {
            return run;
        }
        for (int i = heading ? run + 1 : run; i < entries.size(); i++) {
            if (closes(entries.get(i))) {
                return i;
            }
        }
        int last = entries.size() - 1;
        boolean ends = text(entries.get(last)).endsWith("./.") && last >= (heading ? run + 1 : run);
        return ends ? last : entries.size();
    }
}
