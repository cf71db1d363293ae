package org.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a registry prints on the first page of what it receives (dấu đến): a title, a number, a day, to whom it was passed. */
final class ArrivalStamp {

    /** What is in the frame, nothing parting its words. */
    private static final Pattern FRAMED = Pattern.compile("(?s).*ĐẾN.*(?:Số|Ngày|Chuyển).*");
    private static final int LONGEST = 200;

    private ArrivalStamp() {}

    /** Whether the frame of a stamp is drawn as tables are. */
    static boolean isFrame(Grid grid, PageContent page) {
        boolean above = page.number() == 1 && grid.top() < page.height() / 3
                && grid.right() - grid.left() < 0.4f * page.width();
        if (!above) {
            return false;
        }
        StringBuilder words = new StringBuilder();
        page.glyphs().stream().filter(g -> grid.holds(g.middle(), g.baseline() - g.size() * 0.3f))
                .forEach(g -> words.append(g.text()));
        return words.length() < LONGEST && FRAMED.matcher(words).matches();
    }

    /** Whether a stamp's title stands in a word. */
    static boolean begins(Word word, Line line) {
        return word.text().equals("ĐẾN") && line.words().stream().noneMatch(w -> w.text().equals("NĂM"));
    }

    /** Small words beside and below the title, whatever their font. */
    static void spread(Word title, List<Line> lines, float largest, Set<Word> gone) {
        List<Word> small = lines.stream().flatMap(l -> l.words().stream()).filter(w -> w.size() < largest).toList();
        List<Word> open = new ArrayList<>(List.of(title));
        gone.add(title);
        while (!open.isEmpty()) {
            Word at = open.removeLast();
            for (Word w : small) {
                boolean near = Math.abs(w.baseline() - at.baseline()) < 3 * title.size()
                        && w.left() < at.right() + 3 * title.size() && w.right() > at.left() - 3 * title.size();
                if (near && gone.add(w)) {
                    open.add(w);
                }
            }
        }
    }
}
