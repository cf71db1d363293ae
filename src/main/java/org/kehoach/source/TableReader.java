package org.kehoach.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.plan.Located;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Shape.Table.Cell;
import org.kehoach.plan.Text;
import org.kehoach.source.SourceProblem.WrongShape.Form;
import org.kehoach.source.YamlNode.Mapping;
import org.kehoach.source.YamlNode.Scalar;
import org.kehoach.source.YamlNode.Sequence;

/** Reads a table (đọc bảng): its caption, columns, widths and rows; every row must cover all columns once. */
final class TableReader {

    static final Set<String> KEYS = Set.of("columns", "widths", "rows");
    private static final Set<String> CELL_KEYS = Set.of("text", "across", "down");
    private static final int MOST = 200;

    private final Fields f;
    private final Reading reading;

    private TableReader(Fields f) {
        this.f = f;
        reading = f.reading();
    }

    static Optional<Shape> read(Fields f) {
        return new TableReader(f).table();
    }

    private Optional<Shape> table() {
        Optional<Text> caption = f.node("table")
                .filter(n -> !(n instanceof Scalar s && s.value().isEmpty()))
                .flatMap(n -> reading.text(n, f.path("table"), "table"));
        int faults = reading.found().size();
        List<Text> columns = new ArrayList<>();
        for (Fields.Item item : f.items("columns")) {
            columns.add(reading.text(item.node(), item.path(), "columns").orElse(Text.of("")));
        }
        List<List<Cell>> rows = new ArrayList<>();
        List<Fields.Item> items = f.items("rows");
        for (Fields.Item item : items) {
            if (item.node() instanceof Sequence s) {
                rows.add(row(s, item.path()));
            } else {
                reading.wrongShape(item.node(), item.path(), "rows", Form.LIST);
                return Optional.empty();
            }
        }
        if (rows.isEmpty()) {
            reading.fault(new SourceProblem.EmptyTable(), f.origin());
            return Optional.empty();
        }
        Shape.Table table = new Shape.Table(caption, columns, widths(columns, rows), rows);
        if (reading.found().size() == faults) {
            check(table, items);
        }
        return Optional.of(table);
    }

    private List<Cell> row(Sequence cells, String path) {
        reading.notEmpty(cells, path, "rows");
        List<Cell> out = new ArrayList<>();
        for (int i = 0; i < cells.items().size(); i++) {
            String at = path + "[" + i + "]";
            switch (cells.items().get(i)) {
                case Mapping m when !Reading.looksLikeProse(m) -> {
                    Fields cell = new Fields(reading, m, at).allow(CELL_KEYS);
                    out.add(new Cell(cell.node("text").map(n -> lines(n, cell.path("text"))).orElse(List.of()),
                            count(cell, "across"), count(cell, "down")));
                }
                case YamlNode n -> out.add(new Cell(lines(n, at), 1, 1));
            }
        }
        return out;
    }

    /** An empty cell is none that lacks words. */
    private List<Text> lines(YamlNode node, String path) {
        return node instanceof Scalar s && s.value().isBlank() ? List.of() : reading.texts(node, path, "rows");
    }

    private int count(Fields cell, String key) {
        return cell.word(key).map(l -> number(key, l)).orElse(1);
    }

    private int number(String key, Located<String> l) {
        if (l.value().matches("[1-9]\\d{0,2}") && Integer.parseInt(l.value()) <= MOST) {
            return Integer.parseInt(l.value());
        }
        reading.fault(new SourceProblem.NotACount(key, l.value(), MOST), l.origin());
        return 1;
    }

    private List<Integer> widths(List<Text> columns, List<List<Cell>> rows) {
        List<Integer> widths = f.words("widths").stream().map(l -> number("widths", l)).toList();
        int count = new Shape.Table(Optional.empty(), columns, List.of(), rows).width();
        if (!widths.isEmpty() && widths.size() != count) {
            reading.fault(new SourceProblem.WidthsCount(widths.size(), count),
                    f.origin(f.node("widths").orElseThrow()));
            return List.of();
        }
        return widths;
    }

    /** Every row fills the columns, with the cells that reach down to it; none reaches below the last row. */
    private void check(Shape.Table table, List<Fields.Item> items) {
        int[] taken = new int[table.width()];
        for (int r = 0; r < table.rows().size(); r++) {
            int free = 0;
            for (int t : taken) {
                free += t == 0 ? 1 : 0;
            }
            List<Cell> cells = table.rows().get(r);
            int wide = cells.stream().mapToInt(Cell::across).sum();
            if (wide != free) {
                reading.fault(new SourceProblem.RowWidth(r + 1, wide, free, table.width()),
                        f.origin(items.get(r).node()));
                return;
            }
            if (!place(cells, taken) || reachesBelow(cells, table.rows().size() - r)) {
                reading.fault(new SourceProblem.CellsOverlap(r + 1), f.origin(items.get(r).node()));
                return;
            }
        }
    }

    private static boolean reachesBelow(List<Cell> cells, int left) {
        return cells.stream().anyMatch(c -> c.down() > left);
    }

    /** Puts a row's cells into the free columns; false where a wide one would lie over one that reaches down. */
    private static boolean place(List<Cell> cells, int[] taken) {
        boolean[] fresh = new boolean[taken.length];
        int at = 0;
        for (Cell cell : cells) {
            while (at < taken.length && taken[at] > 0) {
                at++;
            }
            for (int i = 0; i < cell.across(); i++, at++) {
                if (at >= taken.length || taken[at] > 0) {
                    return false;
                }
                taken[at] = cell.down();
                fresh[at] = true;
            }
        }
        for (int i = 0; i < taken.length; i++) {
            taken[i] = Math.max(0, taken[i] - 1);
        }
        return true;
    }
}
