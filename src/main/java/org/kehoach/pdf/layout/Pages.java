package org.kehoach.pdf.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

import org.kehoach.pdf.Budget;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Rule;
import org.kehoach.pdf.read.Block;
import org.kehoach.pdf.read.Footnote;
import org.kehoach.pdf.read.Section;
import org.kehoach.pdf.read.StyledDocument;

/** The pages of a document while text is put on them (các trang đang dàn): columns, footnotes, floating shapes. */
final class Pages implements Sheet {

    /** The least height that a page leaves to its text, whatever its header says, in twips. */
    private static final int LEAST_HEIGHT = 1_000;

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
    private boolean firstOfSection = true;
    private int column;
    private int regionTop;
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
        enter(next);
        column = 0;
        regionTop = y;
    }

    /** What follows is of another section, in the columns that there are. */
    void enter(Section next) {
        section = next;
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
        if (column + 1 < section.columns().strips().size()) {
            column++;
            carry();
        } else {
            turnPage();
        }
    }

    @Override
    public void turnPage() {
        int number = number();
        boolean first = firstOfSection && section.firstPageDiffers();
        boolean even = document.conventions().evenHeaders() && number % 2 == 0;
        List<Block> header = choose(section.headers(), first, even);
        List<Block> footer = choose(section.footers(), first, even);
        Section.Page page = section.page();
        Text.Numbers guess = new Text.Numbers(number, number, section.numberFormat());
        int top = Math.max(page.top(), header.isEmpty() ? 0 : page.header() + stories.height(header, guess, page));
        int bottom = Math.max(page.bottom(),
                footer.isEmpty() ? 0 : page.footer() + stories.height(footer, guess, page));
        int least = top + LEAST_HEIGHT;
        int room = page.height() - bottom - top;
        int spare = section.grid() > 0 ? Math.floorMod(room, section.grid()) : 0;
        top += spare / 2;
        drafts.add(new Draft(number, section, header, footer, top, Math.max(least, top + room - spare),
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(0), new Floats()));
        if (drafts.size() <= foreseen.size()) {
            page().floats.foresee(foreseen.get(drafts.size() - 1));
        }
        Budget.line(0, 0);
        firstOfSection = false;
        column = 0;
        regionTop = top;
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
    }

    private static List<Block> choose(Section.HeaderSet set, boolean first, boolean even) {
        return first ? set.first() : even ? set.even() : set.usual();
    }

    private Draft page() {
        return drafts.getLast();
    }

    private Section.Strip strip() {
        return section.columns().strips().get(column);
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
        page().lines.add(line);
    }

    @Override
    public void put(Rule rule) {
        Budget.other(0, 1);
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
            int regionTop, boolean firstOfSection, List<LaidNote> carried) {}

    Mark mark() {
        Draft d = page();
        return new Mark(section, drafts.size(), d.lines.size(), d.rules.size(), d.floats.count(),
                List.copyOf(d.feet), column, regionTop, firstOfSection, List.copyOf(carried));
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
        regionTop = mark.regionTop;
        firstOfSection = mark.firstOfSection;
        carried = new ArrayDeque<>(mark.carried);
    }
}
