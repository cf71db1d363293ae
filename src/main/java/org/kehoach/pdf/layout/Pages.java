package org.kehoach.pdf.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

import org.kehoach.pdf.Budget;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.Rule;
import org.kehoach.pdf.read.Block;
import org.kehoach.pdf.read.Footnote;
import org.kehoach.pdf.read.Section;
import org.kehoach.pdf.read.StyledDocument;

/** The pages of a document while text is put on them (các trang đang dàn): columns, footnotes, floating shapes. */
final class Pages implements Sheet {

    /** Width of the line between columns, in twips. */
    private static final int STROKE = 10;

    /** A page whose header may still have to say how many pages there are. */
    record Draft(int number, Section section, List<Block> header, List<Block> footer, int top, int bottom,
            List<Line> lines, List<Rule> rules, List<Foot> feet, Floats floats) {}

    private final StyledDocument document;
    private final Stories stories;
    private final int believed;
    private final List<List<Floats.Obstacle>> foreseen;
    private final List<Draft> drafts = new ArrayList<>();
    private final IdentityHashMap<Footnote, LaidNote> laid = new IdentityHashMap<>();
    private Deque<LaidNote> carried = new ArrayDeque<>();
    private Section section;
    private Section.Columns columns;
    private boolean firstOfSection = true;
    private int column;
    private int regionTop;
    private int regionEnd;
    private int limitedPage = -1;
    private int limit;

    /**
     * Pages that begin with what another pass over the document has found.
     *
     * @param foreseen for each page, by its index, shapes that reach above the text that anchors them
     */
    Pages(StyledDocument document, Stories stories, int believed, List<List<Floats.Obstacle>> foreseen) {
        this.foreseen = foreseen;
        this.document = document;
        this.stories = stories;
        this.believed = believed;
        section = document.sections().getFirst();
        columns = section.columns();
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Begins a section on a new page. */
    void begin(Section next) {
        section = next;
        firstOfSection = true;
        turnPage();
    }

    /** Begins a section below what stands on the page. */
    void goOn(Section next, int y) {
        partColumns();
        enter(next);
        column = 0;
        regionTop = y;
        regionEnd = y;
    }

    /** What follows is of another section, in the columns that there are. */
    void enter(Section next) {
        section = next;
        columns = next.columns();
        firstOfSection = false;
    }

    /** On one page text may only reach so far below the top of its columns. */
    void limit(int page, int height) {
        limitedPage = page;
        limit = height;
    }

    private int number() {
        int next = firstOfSection && section.firstNumber() > 0
                ? section.firstNumber()
                : drafts.isEmpty() ? 1 : drafts.getLast().number + 1;
        boolean skips = firstOfSection && switch (section.start()) {
            case ANY -> false;
            case EVEN -> next % 2 != 0;
            case ODD -> next % 2 == 0;
        };
        return skips ? next + 1 : next;
    }

    @Override
    public void turn() {
        if (column + 1 < columns.strips().size()) {
            column++;
            carry();
        } else {
            turnPage();
        }
    }

    @Override
    public void turnPage() {
        partColumns();
        open();
    }

    /** Draws the lines between the columns that end here, as far down as the longest of them. */
    private void partColumns() {
        List<Section.Strip> strips = columns.strips();
        for (int i = 1; columns.ruled() && i <= column; i++) {
            int gap = strips.get(i - 1).left() + strips.get(i - 1).width();
            int x = page().section.page().left() + (gap + strips.get(i).left() - STROKE) / 2;
            page().rules.add(new Rule(x, regionTop, STROKE, regionEnd - regionTop, 0));
        }
    }

    private void open() {
        drafts.add(NewPage.of(document.conventions(), stories, section, number(), firstOfSection));
        if (drafts.size() <= foreseen.size()) {
            page().floats.foresee(foreseen.get(drafts.size() - 1));
        }
        Budget.line(0, 0);
        firstOfSection = false;
        columns = section.columns();
        column = 0;
        regionTop = page().top;
        regionEnd = regionTop;
        carry();
    }

    /** Puts the rest of notes that began on the column before. */
    private void carry() {
        Deque<LaidNote> rest = carried;
        carried = new ArrayDeque<>();
        for (LaidNote note : rest) {
            note(note, regionTop);
        }
    }

    /** Turns pages until the last note has its end. */
    void finish() {
        while (!carried.isEmpty()) {
            turn();
        }
        partColumns();
    }

    private Draft page() {
        return drafts.getLast();
    }

    private Section.Strip strip() {
        return columns.strips().get(column);
    }

    @Override
    public int top() {
        return regionTop;
    }

    @Override
    public int bottom() {
        int lowest = page().bottom - (page().feet.isEmpty() ? 0 : foot().height());
        return limitedPage == drafts.size() - 1 ? Math.min(lowest, regionTop + limit) : lowest;
    }

    @Override
    public Ground.Span across() {
        int left = section.page().left() + strip().left();
        return new Ground.Span(left, left + strip().width());
    }

    @Override
    public boolean hasPages() {
        return true;
    }

    @Override
    public boolean isWhole() {
        return regionTop == page().top;
    }

    @Override
    public void put(Line line) {
        regionEnd = Math.max(regionEnd, line.y() + line.height());
        page().lines.add(line);
    }

    @Override
    public void put(Rule rule) {
        Budget.other(0, rule.pieces());
        page().rules.add(rule);
    }

    @Override
    public Floats floats() {
        return page().floats;
    }

    /** The notes of this column; those that stand under another column of the same page do not count. */
    private Foot foot() {
        Ground.Span across = across();
        return page().feet.stream().filter(f -> f.across().from() < across.to() && f.across().to() > across.from())
                .findFirst().orElseGet(() -> Foot.under(across));
    }

    private LaidNote laid(Footnote note) {
        return laid.computeIfAbsent(note, n -> stories.note(n, across(), numbers(), section));
    }

    @Override
    public int room(List<Footnote> notes) {
        return foot().more(notes.stream().mapToInt(n -> laid(n).height()).sum());
    }

    @Override
    public int leastRoom(List<Footnote> notes) {
        LaidNote last = laid(notes.getLast());
        return room(notes) - last.height() + last.least();
    }

    @Override
    public void put(List<Footnote> notes, int y) {
        notes.forEach(n -> note(laid(n), y));
    }

    /** Puts a note, or as much of it as there is room for; nothing follows a note that was parted. */
    private void note(LaidNote note, int y) {
        int room = bottom() - y - foot().more(0);
        int fitting = carried.isEmpty() ? note.fitting(room) : 0;
        if (note.height() <= room && carried.isEmpty()) {
            put(note);
        } else if (fitting > 0) {
            put(note.first(fitting));
            carried.add(note.rest(fitting));
        } else if (y <= page().top && carried.isEmpty()) {
            put(note);
        } else {
            carried.add(note);
        }
    }

    private void put(LaidNote note) {
        Foot foot = foot();
        page().feet.remove(foot);
        page().feet.add(foot.with(note));
    }

    @Override
    public Ground ground() {
        return Stories.ground(section.page());
    }

    @Override
    public Text.Numbers numbers() {
        return new Text.Numbers(page().number, believed, section.numberFormat());
    }

    /** What a trial may have changed. */
    record Mark(Section section, int pages, int lines, int rules, int floats, List<Foot> feet, int column,
            int regionTop, int regionEnd, boolean firstOfSection, List<LaidNote> carried) {}

    Mark mark() {
        Draft d = page();
        return new Mark(section, drafts.size(), d.lines.size(), d.rules.size(), d.floats.count(),
                List.copyOf(d.feet), column, regionTop, regionEnd, firstOfSection, List.copyOf(carried));
    }

    /** Takes back all that was put since. */
    void reset(Mark mark) {
        drafts.subList(mark.pages, drafts.size()).clear();
        Draft d = page();
        d.lines.subList(mark.lines, d.lines.size()).clear();
        d.rules.subList(mark.rules, d.rules.size()).clear();
        d.floats.keep(mark.floats);
        d.feet.clear();
        d.feet.addAll(mark.feet);
        section = mark.section;
        column = mark.column;
        columns = mark.section.columns();
        regionTop = mark.regionTop;
        regionEnd = mark.regionEnd;
        firstOfSection = mark.firstOfSection;
        carried = new ArrayDeque<>(mark.carried);
    }
}
