package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.pdf.Budget;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.LaidOutDocument.Area;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Page;
import org.kehoach.pdf.LaidOutDocument.Rule;
import org.kehoach.pdf.read.Block;
import org.kehoach.pdf.read.Inline;
import org.kehoach.pdf.read.Paragraph;
import org.kehoach.pdf.read.Section;
import org.kehoach.pdf.read.StyledDocument;
import org.kehoach.pdf.read.Table;

/** The second stage (dàn trang): a read document to its pages. */
public final class PageLayout implements Sheet {

    private final StyledDocument document;
    private final List<Draft> drafts = new ArrayList<>();
    private Section section;
    private boolean firstOfSection = true;

    /** A page whose header may still have to say how many pages there are. */
    private record Draft(int number, Section section, List<Block> header, List<Block> footer, int top, int bottom,
            List<Line> lines, List<Rule> rules) {}

    private final int pages;

    /** A layout that believes the document to have so many pages. */
    private PageLayout(StyledDocument document, int pages) {
        this.document = document;
        this.pages = pages;
        section = document.sections().getFirst();
    }

    /** Lays out a document; every document has at least one page. */
    public static LaidOutDocument layOut(StyledDocument document) {
        LaidOutDocument once = new PageLayout(document, 1).layOut();
        return once.pages().size() == 1 || document.sections().stream().noneMatch(s -> countsPages(s.blocks()))
                ? once
                : new PageLayout(document, once.pages().size()).layOut();
    }

    /** Whether the text itself says how many pages there are: that is known only when it was laid out once. */
    private static boolean countsPages(List<Block> blocks) {
        for (Block block : blocks) {
            boolean counts = switch (block) {
                case Paragraph p -> p.content().stream().anyMatch(i -> i instanceof Inline.PageCount);
                case Table t ->
                    t.rows().stream().flatMap(r -> r.cells().stream()).anyMatch(c -> countsPages(c.blocks()));
            };
            if (counts) {
                return true;
            }
        }
        return false;
    }

    private LaidOutDocument layOut() {
        int i = 0;
        while (i < document.sections().size()) {
            section = document.sections().get(i);
            List<Block> blocks = new ArrayList<>(section.blocks());
            i++;
            while (i < document.sections().size() && goesOn(document.sections().get(i))) {
                blocks.addAll(document.sections().get(i++).blocks());
            }
            firstOfSection = true;
            turn();
            new Flow(this, section.page().left(), section.page().textWidth(),
                    document.conventions().onGrid(section.grid())).place(blocks);
        }
        List<Page> pages = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            pages.add(finish(draft));
        }
        return new LaidOutDocument(document.title(), document.language(), pages);
    }

    private boolean goesOn(Section next) {
        return next.continuous() && next.page().equals(section.page());
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
        int number = number();
        boolean first = firstOfSection && section.firstPageDiffers();
        boolean even = document.conventions().evenHeaders() && number % 2 == 0;
        List<Block> header = choose(section.headers(), first, even);
        List<Block> footer = choose(section.footers(), first, even);
        Section.Page page = section.page();
        Text.Numbers guess = new Text.Numbers(number, number, section.numberFormat());
        int top = Math.max(page.top(), header.isEmpty() ? 0 : page.header() + height(header, guess, page));
        int bottom = Math.max(page.bottom(), footer.isEmpty() ? 0 : page.footer() + height(footer, guess, page));
        int least = top + 1_000;
        int room = page.height() - bottom - top;
        int spare = section.grid() > 0 ? Math.floorMod(room, section.grid()) : 0;
        top += spare / 2;
        drafts.add(new Draft(number, section, header, footer, top, Math.max(least, top + room - spare),
                new ArrayList<>(), new ArrayList<>()));
        firstOfSection = false;
        Budget.line(0, 0);
    }

    @Override
    public boolean hasPages() {
        return true;
    }

    private static List<Block> choose(Section.HeaderSet set, boolean first, boolean even) {
        return first ? set.first() : even ? set.even() : set.usual();
    }

    private int height(List<Block> blocks, Text.Numbers numbers, Section.Page page) {
        return new Flow(new Column(numbers, ground(page)), 0, page.textWidth(),
                document.conventions()).place(blocks);
    }

    private Page finish(Draft draft) {
        Section.Page page = draft.section.page();
        Text.Numbers numbers = new Text.Numbers(draft.number, drafts.size(), draft.section.numberFormat());
        List<Line> lines = new ArrayList<>(draft.lines.size() + 2);
        List<Rule> rules = new ArrayList<>(draft.rules);
        story(draft.header, page, numbers, Area.HEADER, lines, rules);
        lines.addAll(draft.lines);
        story(draft.footer, page, numbers, Area.FOOTER, lines, rules);
        return new Page(draft.number, page.width(), page.height(), lines, rules);
    }

    private void story(List<Block> blocks, Section.Page page, Text.Numbers numbers, Area area, List<Line> lines,
            List<Rule> rules) {
        if (blocks.isEmpty()) {
            return;
        }
        int top = area == Area.HEADER ? page.header() : page.height() - page.footer() - height(blocks, numbers, page);
        Column column = new Column(numbers, ground(page), top);
        new Flow(column, page.left(), page.textWidth(), document.conventions()).place(blocks);
        column.lines().forEach(l -> lines.add(l.in(area)));
        rules.addAll(column.rules());
    }

    private static Ground ground(Section.Page page) {
        return new Ground(new Ground.Span(0, page.width()), new Ground.Span(0, page.height()),
                new Ground.Span(page.left(), page.width() - page.right()),
                new Ground.Span(page.top(), page.height() - page.bottom()));
    }

    @Override
    public Ground ground() {
        return ground(section.page());
    }

    private Draft page() {
        return drafts.getLast();
    }

    @Override
    public int top() {
        return page().top;
    }

    @Override
    public int bottom() {
        return page().bottom;
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
    public Text.Numbers numbers() {
        return new Text.Numbers(page().number, pages, section.numberFormat());
    }
}
