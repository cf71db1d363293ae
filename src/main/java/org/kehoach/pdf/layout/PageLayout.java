package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.LaidOutDocument.Area;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Page;
import org.kehoach.pdf.Rule;
import org.kehoach.pdf.read.Block;
import org.kehoach.pdf.read.Conventions;
import org.kehoach.pdf.read.Inline;
import org.kehoach.pdf.read.Paragraph;
import org.kehoach.pdf.read.Section;
import org.kehoach.pdf.read.StyledDocument;
import org.kehoach.pdf.read.Table;

/** The second stage (dàn trang): a read document to its pages. */
public final class PageLayout {

    private final StyledDocument document;
    private final Stories stories;
    private final Pages pages;
    private Flow flow;

    /** How often a document is laid out until what stands at the top knows of what stands below it. */
    private static final int MOST_PASSES = 4;

    /**
     * What a pass over a document finds that the next must know (kết quả một lượt dàn).
     *
     * @param count  of pages
     * @param shapes for each page, those that reach above the text that anchors them
     */
    private record Foresight(int count, List<List<Floats.Obstacle>> shapes) {

        static final Foresight NONE = new Foresight(1, List.of());

        static Foresight of(Pages pages, Foresight before, boolean counts) {
            List<List<Floats.Obstacle>> all = new ArrayList<>();
            for (int i = 0; i < pages.drafts().size(); i++) {
                List<Floats.Obstacle> known = new ArrayList<>(
                        i < before.shapes.size() ? before.shapes.get(i) : List.of());
                known.addAll(pages.drafts().get(i).floats().high());
                all.add(known);
            }
            return new Foresight(counts ? pages.drafts().size() : 1,
                    all.stream().allMatch(List::isEmpty) ? List.of() : all);
        }
    }

    private PageLayout(StyledDocument document, Foresight foresight) {
        this.document = document;
        stories = new Stories(document.conventions());
        pages = new Pages(document, stories, foresight.count, foresight.shapes);
        pages.begin(document.sections().getFirst());
        flow = new Flow(pages, conventions(document.sections().getFirst()), true);
    }

    /** Lays out a document; every document has at least one page. */
    public static LaidOutDocument layOut(StyledDocument document) {
        boolean counts = document.sections().stream().anyMatch(s -> countsPages(s.blocks()));
        Foresight known = Foresight.NONE;
        for (int pass = 1;; pass++) {
            PageLayout layout = new PageLayout(document, known);
            layout.flow();
            Foresight found = Foresight.of(layout.pages, known, counts);
            if (found.equals(known) || pass == MOST_PASSES) {
                return layout.finish();
            }
            known = found;
        }
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

    private void flow() {
        List<Section> sections = document.sections();
        int end = 0;
        for (int i = 0; i < sections.size(); i++) {
            boolean balanced = sections.get(i).columns().areMany() && i + 1 < sections.size()
                    && goesOn(sections.get(i), sections.get(i + 1));
            if (i > 0) {
                begin(sections.get(i - 1), sections.get(i), end);
            }
            end = balanced
                    ? Balance.place(pages, sections.get(i), conventions(sections.get(i)))
                    : flow.place(sections.get(i).blocks());
        }
        pages.finish();
    }

    private LaidOutDocument finish() {
        return new LaidOutDocument(document.title(), document.language(),
                pages.drafts().stream().map(this::finish).toList());
    }

    private void begin(Section before, Section section, int end) {
        boolean goesOn = goesOn(before, section);
        if (goesOn && before.columns().equals(section.columns()) && !section.columns().areMany()
                && before.page().equals(section.page())) {
            pages.enter(section);
            flow.change(conventions(section));
            return;
        }
        if (goesOn) {
            pages.goOn(section, end);
        } else {
            pages.begin(section);
        }
        flow = new Flow(pages, conventions(section), !goesOn);
    }

    /** Whether a section begins on the page that the one before ends on: not where the paper is another. */
    private static boolean goesOn(Section before, Section next) {
        return next.continuous() && next.page().width() == before.page().width()
                && next.page().height() == before.page().height();
    }

    private Conventions conventions(Section section) {
        return document.conventions().onGrid(section.grid());
    }

    private Page finish(Pages.Draft draft) {
        Section.Page page = draft.section().page();
        Text.Numbers numbers = new Text.Numbers(draft.number(), pages.drafts().size(),
                draft.section().numberFormat());
        List<Line> lines = new ArrayList<>(draft.lines().size() + 2);
        List<Rule> rules = new ArrayList<>(draft.rules());
        stories.draw(draft.header(), page, numbers, Area.HEADER, lines, rules);
        lines.addAll(draft.lines());
        draft.feet().forEach(f -> f.draw(draft.bottom(), lines, rules));
        stories.draw(draft.footer(), page, numbers, Area.FOOTER, lines, rules);
        return new Page(draft.number(), page.width(), page.height(),
                new Page.Margins(page.top(), page.right(), page.bottom(), page.left()), lines, rules);
    }
}
