package org.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.intake.Block;
import org.kehoach.intake.Layout;
import org.kehoach.intake.Layout.Alignment;
import org.kehoach.intake.Place;

/**
 * Joins lines to paragraphs (ghép dòng thành đoạn): a line goes on in the next where the next one's first word had no room in
 * it, and neither indent, distance nor look says that something new begins.
 */
final class Paragraphs {

    /** What begins a paragraph in nearly any document. */
    private static final Pattern LABEL = Pattern
            .compile("(?u)^(?:[-–—+•*▪➢✓◦o]\\s|[IVXLC]{1,5}[.)/\\-]|\\d{1,2}(?:\\.\\d{1,2})*[.)/]"
                    + "|[a-zđ][.)/]|(?:Điều|Chương|Mục|Phần|Phụ lục)\\s+[\\dIVXA-Z]+|Căn cứ\\s|Nơi nhận|Kính gửi).*");

    /** What begins a document's last paragraph. */
    private static final Pattern LAST = Pattern
            .compile("(?:Trên đây là|Trong quá trình|Quá trình (?:triển khai|thực hiện|tổ chức))(?!\\p{L}).*");

    private static final Pattern ENDED = Pattern.compile("(?s).*[.;:,!?”)]\\s*");

    private static final Pattern CLOSED = Pattern.compile("(?s).*[.;:]\\s*");

    /** Dots that lead to a page number, in a table of contents. */
    private static final Pattern LED = Pattern.compile("(?s).*[.…]{4,}\\s*(?:\\d{1,3}|[ivx]{1,5})\\s*");

    private static final Pattern DASHED = Pattern.compile("(?s)[-+]\\s.*");

    private static final float NEAR = 3;
    private static final float INDENTED = 6;
    private static final float FLUSH = 1.5f;

    private final Place.Region region;
    private final boolean sure;
    private final List<Block> out = new ArrayList<>();
    private final List<Placed> open = new ArrayList<>();

    /** A line, its page, and how the column is set that it stands in. */
    record Placed(Line line, int page, Measure measure) {

        float in() {
            return line.left() - measure.left();
        }

        boolean isCentred() {
            float middle = (measure.left() + measure.right()) / 2;
            return in() > FLUSH && measure.right() - line.right() > FLUSH
                    && Math.abs(line.middle() - middle) < Math.max(NEAR, 0.012f * measure.width());
        }

        boolean isAtRight() {
            return in() > 0.35f * measure.width() && Math.abs(measure.right() - line.right()) < NEAR;
        }
    }

    /** @param sure whether the edges of the column are known, so that lines can be joined; else each stays for itself */
    Paragraphs(Place.Region region, boolean sure) {
        this.region = region;
        this.sure = sure;
    }

    void add(Placed next) {
        if (!open.isEmpty()) {
            Placed last = open.getLast();
            if (isNew(last, next)) {
                close(Block.Ending.PARAGRAPH);
            } else if (areCentred(last, next) || !sure) {
                close(Block.Ending.LINE);
            }
        }
        open.add(next);
    }

    /** What stands between paragraphs. */
    void add(Block block) {
        close(Block.Ending.PARAGRAPH);
        out.add(block);
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    List<Block> done() {
        close(Block.Ending.PARAGRAPH);
        return out;
    }

    private boolean isNew(Placed a, Placed b) {
        boolean samePage = a.page == b.page;
        if (LED.matcher(a.line.text()).matches() || isListed(a, b)) {
            return true;
        }
        if (Math.abs(a.line.size() - b.line.size()) > 0.8) {
            return true;
        }
        if (samePage && isFar(a, b)) {
            return true;
        }
        // a page's edge takes the blank line that stood between them
        if (!samePage && CLOSED.matcher(a.line.text()).matches() && LAST.matcher(b.line.text()).matches()) {
            return true;
        }
        if (areCentred(a, b)) {
            return a.line.isBold() != b.line.isBold();
        }
        if (hangsOn(a, b)) {
            return hadRoom(a, b);
        }
        if (standsUnderWords(a, b)) {
            return fits(a, b);
        }
        if ((a.isCentred() && !isIndented(a)) || (b.isCentred() && !isIndented(b)) || (a.isAtRight() && !isFull(a))
                || b.isAtRight()) {
            return true;
        }
        if (a.isAtRight() && open.size() == 1 && a.in() > a.measure.width() / 2 && b.in() < INDENTED) {
            return true;
        }
        if (!sure) {
            return LABEL.matcher(b.line.text()).matches() || CLOSED.matcher(a.line.text()).matches();
        }
        return hadRoom(a, b) || beginsAnew(a, b);
    }

    /** Whether two lines have one middle, and that of their column. */
    private static boolean areCentred(Placed a, Placed b) {
        float off = Math.abs(a.line.middle() - b.line.middle());
        // the first line of a centred paragraph may be indented all the same
        boolean shifted = a.measure.indent() > 0 && Math.abs(off - a.measure.indent() / 2) < NEAR && b.isCentred();
        return shifted || ((a.isCentred() || b.isCentred()) && off < NEAR);
    }

    /** Whether a line begins where those of a paragraph that hangs do, whatever else its place looks like. */
    private boolean hangsOn(Placed a, Placed b) {
        boolean hangs = open.size() >= 2
                ? Math.abs(open.get(1).in() - b.in()) < NEAR && open.getFirst().in() < b.in() - NEAR
                : LABEL.matcher(a.line.text()).matches() && b.in() > a.in() + INDENTED && b.in() < a.in() + 60;
        return hangs && isFull(a) && !LABEL.matcher(b.line.text()).matches();
    }

    /** Whether a line begins under the words behind the mark of the line above: such lists are often set ragged. */
    private boolean standsUnderWords(Placed a, Placed b) {
        List<Word> words = open.getFirst().line.words();
        return words.size() > 1 && LABEL.matcher(open.getFirst().line.text()).matches()
                && !LABEL.matcher(b.line.text()).matches() && Math.abs(words.get(1).left() - b.line.left()) < FLUSH
                && (open.size() == 1 || Math.abs(a.in() - b.in()) < FLUSH);
    }

    /** Behind an ended line a dash begins an item, even where a line break stands for the paragraph's end. */
    private static boolean isListed(Placed a, Placed b) {
        return CLOSED.matcher(a.line.text()).matches() && DASHED.matcher(b.line.text()).matches();
    }

    private static boolean isFull(Placed a) {
        return a.measure.right() - a.line.right() < NEAR;
    }

    /** Whether a line begins where first lines of paragraphs do. */
    private static boolean isIndented(Placed p) {
        return p.measure.indent() > 0 && Math.abs(p.in() - p.measure.indent()) < NEAR;
    }

    private static boolean isFar(Placed a, Placed b) {
        float lead = a.measure.lead();
        float size = Math.max(a.line.size(), b.line.size());
        float off = b.line.baseline() - a.line.baseline();
        return off < 0 || (lead > 0 && off > lead * size + Math.max(2.5f, 0.16f * size));
    }

    /** Whether the next line's first word would have stood in this line: then the line was ended on purpose. */
    static boolean hadRoom(Placed a, Placed b) {
        float room = a.measure.right() - a.line.right();
        if (fits(a, b)) {
            return true;
        }
        return a.measure.justified() && room > NEAR && a.line.words().size() > 1 && b.measure.width() > 250;
    }

    /** Whether the next line's first word had room in this line. */
    private static boolean fits(Placed a, Placed b) {
        float word = b.line.words().getFirst().width();
        return a.measure.right() - a.line.right() > a.line.space() + word + 0.5;
    }

    private boolean beginsAnew(Placed a, Placed b) {
        boolean label = LABEL.matcher(b.line.text()).matches();
        if (b.measure.indent() > 0 && isIndented(b)) {
            boolean hanging = open.size() >= 2 && Math.abs(open.get(1).in() - b.in()) < NEAR;
            return !hanging || label;
        }
        if (open.size() >= 2 && Math.abs(open.get(1).in() - b.in()) > INDENTED) {
            return true;
        }
        boolean hangs = LABEL.matcher(open.getFirst().line.text()).matches();
        if (open.size() == 1 && b.in() > a.in() + INDENTED && !hangs) {
            return true;
        }
        boolean ended = ENDED.matcher(a.line.text()).matches();
        boolean flush = b.measure.indent() == 0 || (hangs && Math.abs(open.getFirst().in() - b.in()) < FLUSH);
        return label && ended && flush && b.in() <= open.getFirst().in() + INDENTED
                && open.getFirst().in() <= b.in() + INDENTED;
    }

    private void close(Block.Ending ending) {
        if (!open.isEmpty()) {
            List<Line> lines = open.stream().map(Placed::line).toList();
            Placed first = open.getFirst();
            out.add(Runs.paragraph(lines, open.stream().map(Placed::page).toList(), layout(), ending,
                    new Place(first.page, region)));
            open.clear();
        }
    }

    private Layout layout() {
        Placed first = open.getFirst();
        if (open.size() == 1 && first.isCentred() && !isIndented(first)) {
            return new Layout(Alignment.CENTER, 0, 0, 0, 0);
        }
        if (open.size() == 1 && first.isAtRight()) {
            return new Layout(Alignment.RIGHT, 0, 0, 0, 0);
        }
        Alignment alignment = first.measure.justified() ? Alignment.JUSTIFIED : Alignment.LEFT;
        float rest = open.size() == 1 ? 0 : open.get(1).in();
        return new Layout(alignment, twips(rest), twips(first.in() - rest), 0, 0);
    }

    private static int twips(float points) {
        return Math.round(points) * 20;
    }
}
