package org.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.intake.Block;
import org.kehoach.intake.Dropped;
import org.kehoach.intake.Place;
import org.kehoach.intake.Place.Region;
import org.kehoach.intake.Span;
import org.kehoach.intake.pdf.Paragraphs.Placed;

/** Makes tables of ruled ones, those as one that go on over pages (nối bảng qua trang). */
final class TableJoiner {

    private final List<Dropped> dropped = new ArrayList<>();
    private final List<Block.Row> rows = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private Map<Integer, List<Placed>> last = Map.of();
    private float[] xs = new float[0];
    private int page;
    private int lastPage;
    private Span.Pdf span = new Span.Pdf(1, 0, 0, 0, 0);

    /** Whether a table is the further part of the open one; then it is taken. */
    boolean takes(PageLines.RuledTable table, int onPage, boolean first) {
        boolean further = !rows.isEmpty() && first && onPage == lastPage + 1 && isAlike(table.grid().xs());
        if (further) {
            lastPage = onPage;
            add(table, onPage, Map.of());
        }
        return further;
    }

    void begin(PageLines.RuledTable table, int onPage, Map<Integer, List<Block>> turned) {
        xs = table.grid().xs();
        page = onPage;
        lastPage = onPage;
        Grid g = table.grid();
        span = new Span.Pdf(onPage, g.left(), g.top(), g.right(), g.bottom());
        add(table, onPage, turned);
    }

    /** The open table, which nothing follows any more. */
    Optional<Block> end() {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Block table = new Block.Table(List.copyOf(rows), true, new Place(page, Region.BODY), span);
        rows.clear();
        texts.clear();
        return Optional.of(table);
    }

    private boolean isAlike(float[] others) {
        if (others.length != xs.length) {
            return false;
        }
        for (int i = 0; i < xs.length; i++) {
            if (Math.abs(xs[i] - xs[0] - (others[i] - others[0])) > 4) {
                return false;
            }
        }
        return true;
    }

    private void add(PageLines.RuledTable table, int onPage, Map<Integer, List<Block>> turned) {
        Grid grid = table.grid();
        Map<Integer, List<Block.Cell>> byRow = new HashMap<>();
        Map<Integer, Map<Integer, List<Placed>>> lines = new HashMap<>();
        for (int i = 0; i < grid.cells().size(); i++) {
            Grid.Cell c = grid.cells().get(i);
            List<Placed> placed = placed(table.cells().get(i), grid.left(c), grid.right(c), onPage);
            lines.computeIfAbsent(c.row(), _ -> new HashMap<>()).put(c.column(), placed);
            List<Block> blocks = new ArrayList<>(blocks(placed));
            blocks.addAll(turned.getOrDefault(i, List.of()));
            byRow.computeIfAbsent(c.row(), _ -> new ArrayList<>()).add(new Block.Cell(blocks, c.column(), c.across(),
                    c.down(), Math.round((grid.right(c) - grid.left(c)) * 20)));
        }
        boolean further = !rows.isEmpty();
        boolean repeats = further;
        int before = rows.size();
        for (int r = 0; r < grid.rows(); r++) {
            List<Block.Cell> cells = byRow.getOrDefault(r, List.of());
            Map<Integer, List<Placed>> own = lines.getOrDefault(r, Map.of());
            String text = text(cells);
            repeats &= r < before && !text.isBlank() && text.equals(texts.get(r));
            if (repeats) {
                rows.set(r, new Block.Row(rows.get(r).cells(), true));
                drop(cells, onPage);
                continue;
            }
            if (further && goesOn(own)) {
                goOn(own);
            } else {
                rows.add(new Block.Row(cells, false));
                texts.add(text);
                last = own;
            }
            further = false;
        }
    }

    /** Whether a row is the further part of one that the page ended: no cell of it begins anew, and some have nothing. */
    private boolean goesOn(Map<Integer, List<Placed>> row) {
        if (!row.keySet().equals(last.keySet()) || rows.getLast().cells().stream().anyMatch(c -> c.down() > 1)) {
            return false;
        }
        boolean some = false;
        boolean ended = false;
        for (Map.Entry<Integer, List<Placed>> cell : row.entrySet()) {
            List<Placed> above = last.getOrDefault(cell.getKey(), List.of());
            if (cell.getValue().isEmpty()) {
                ended |= !above.isEmpty();
            } else if (above.isEmpty() || Paragraphs.hadRoom(above.getLast(), cell.getValue().getFirst())) {
                return false;
            } else {
                some = true;
            }
        }
        return some && ended;
    }

    private void goOn(Map<Integer, List<Placed>> row) {
        List<Block.Cell> cells = new ArrayList<>();
        Map<Integer, List<Placed>> joined = new HashMap<>();
        for (Block.Cell c : rows.getLast().cells()) {
            List<Placed> all = new ArrayList<>(last.getOrDefault(c.column(), List.of()));
            all.addAll(row.getOrDefault(c.column(), List.of()));
            joined.put(c.column(), all);
            cells.add(new Block.Cell(blocks(all), c.column(), c.across(), c.down(), c.width()));
        }
        last = joined;
        rows.set(rows.size() - 1, new Block.Row(cells, false));
    }

    /** A row of heads that is drawn again on the next page. */
    private void drop(List<Block.Cell> cells, int onPage) {
        String text = text(cells);
        dropped.add(new Dropped(Dropped.Furniture.RUNNING_HEAD, text, new Span.Pdf(onPage, 0, 0, 0, 0)));
    }

    List<Dropped> dropped() {
        return dropped;
    }

    private static String text(List<Block.Cell> cells) {
        StringBuilder out = new StringBuilder();
        for (Block.Cell cell : cells) {
            for (Block block : cell.blocks()) {
                if (block instanceof Block.Paragraph p) {
                    out.append(p.text()).append('\n');
                }
            }
        }
        return out.toString().strip();
    }

    private static List<Placed> placed(List<Line> lines, float left, float right, int onPage) {
        Measure own = Measure.of(List.of(lines));
        float inset = Math.clamp(lines.stream().map(Line::left).min(Float::compare).orElse(left) - left, 0f, 5.4f);
        float end = Math.max(right - inset, lines.stream().map(Line::right).max(Float::compare).orElse(right));
        return lines.stream().map(l -> new Placed(l, onPage, own.inCell(left + inset, end))).toList();
    }

    private static List<Block> blocks(List<Placed> lines) {
        Paragraphs out = new Paragraphs(Region.BODY, true);
        lines.forEach(out::add);
        return out.done();
    }
}
