package org.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page as lines (trang theo dòng): those in the cells of ruled tables, and all others.
 *
 * @param rules    short level lines, as above footnotes
 * @param unseen   how many characters are not drawn
 * @param seen     how many are
 */
record PageLines(int number, float width, float height, List<Line> lines, List<RuledTable> tables, List<Ruled> rules,
        PageContent content, int unseen, int seen) {

    /** A ruled table with the lines of each of its cells. */
    record RuledTable(Grid grid, List<List<Line>> cells) {}

    static PageLines of(PageContent page) {
        List<Grid> grids = Grids.of(page.rules(), page.width(), page.height()).stream()
                .filter(g -> !ArrivalStamp.isFrame(g, page)).toList();
        List<Glyph> flow = new ArrayList<>();
        List<List<List<Glyph>>> inCells = grids.stream()
                .map(g -> g.cells().stream().<List<Glyph>>map(_ -> new ArrayList<>()).toList()).toList();
        int unseen = 0;
        int seen = 0;
        for (Glyph g : page.glyphs()) {
            unseen += g.unseen() ? 1 : 0;
            seen += g.unseen() ? 0 : 1;
            float y = g.baseline() - g.size() * 0.3f;
            Optional<Grid> grid = grids.stream().filter(a -> a.holds(g.middle(), y)).findFirst();
            if (grid.isPresent()) {
                inCells.get(grids.indexOf(grid.get())).get(grid.get().cellAt(g.middle(), y)).add(g);
            } else {
                flow.add(g);
            }
        }
        List<RuledTable> tables = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            List<List<Line>> cells = inCells.get(i).stream().map(Lines::of).toList();
            tables.add(new RuledTable(grids.get(i), cells));
        }
        tables.removeIf(t -> t.cells().stream().allMatch(List::isEmpty));
        List<Ruled> rules = page.rules().stream().filter(r -> r.isLevel() && r.right() - r.left() < page.width() * 0.5)
                .toList();
        return new PageLines(page.number(), page.width(), page.height(), Lines.of(flow), tables, rules,
                new PageContent(page.number(), page.width(), page.height(), List.of(), List.of(), page.turned(),
                        page.stamps(), page.aslant(), page.covered()),
                unseen, seen);
    }

    PageLines with(List<Line> others, List<PageContent.Turned> turned) {
        PageContent rest = new PageContent(content.number(), content.width(), content.height(), content.glyphs(),
                content.rules(), turned, content.stamps(), content.aslant(), content.covered());
        return new PageLines(number, width, height, others, tables, rules, rest, unseen, seen);
    }
}
