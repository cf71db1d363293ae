package org.kehoach.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kehoach.plan.Located;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Shape.Table.Cell;
import org.kehoach.plan.Text;
import org.kehoach.source.SourceProblem.WrongShape.Form;
import org.kehoach.source.YamlNode.Mapping;
import org.kehoach.source.YamlNode.Scalar;
import org.kehoach.source.YamlNode.Sequence;

/** Reads a table (đọc bảng): its caption, head, widths and rows; every row must cover all columns once. */
final class TableReader {

    static final Set<String> KEYS = Set.of("columns", "widths", "rows", "of");

    /** What a table may be made of in place of rows. */
    private enum Of {
        COMMENTS
    }

    private static final Set<String> CELL_KEYS = Set.of("text", "across", "down");
    private static final int MOST = 200;
    private static final Pattern WIDTH = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");

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
        if (f.has("of")) {
            return made(caption);
        }
        int faults = reading.found().size();
        List<Fields.Item> heads = f.items("columns");
        boolean several = heads.stream().anyMatch(i -> i.node() instanceof Sequence);
        Optional<List<List<Cell>>> header = heads.isEmpty()
                ? Optional.of(List.of())
                : several ? rows("columns", heads) : Optional.of(List.of(names(heads)));
        List<Fields.Item> items = f.items("rows");
        Optional<List<List<Cell>>> rows = rows("rows", items);
        if (header.isEmpty() || rows.isEmpty()) {
            return Optional.empty();
        }
        if (rows.get().isEmpty()) {
            reading.fault(new SourceProblem.EmptyTable(), f.origin());
            return Optional.empty();
        }
        Shape.Table bare = new Shape.Table(caption, header.get(), List.of(), rows.get());
        Shape.Table table = new Shape.Table(caption, bare.header(), widths(bare.width()), bare.rows());
        if (reading.found().size() == faults
                && check("columns", table.header(), table.width(), several ? heads : List.of())) {
            check("rows", table.rows(), table.width(), items);
        }
        return Optional.of(table);
    }

    /** A table that follows from what the document says elsewhere. */
    private Optional<Shape> made(Optional<Text> caption) {
        for (String key : List.of("columns", "rows")) {
            f.node(key).ifPresent(n -> reading.fault(new SourceProblem.SeveralShapes(List.of("of", key)),
                    f.origin(n)));
        }
        if (f.choice("of", Of.class).isEmpty()) {
            return Optional.empty();
        }
        if (reading.comments().isEmpty()) {
            reading.fault(new SourceProblem.MissingKey("comments", "comments: [{from: Sở Tài chính}]"), f.origin());
            return Optional.empty();
        }
        List<BigDecimal> widths = widths(CommentTable.COLUMNS);
        return Optional.of(new Shape.Table(caption, CommentTable.HEADER,
                widths.isEmpty() ? CommentTable.WIDTHS : widths, CommentTable.rows(reading.comments())));
    }

    /** Rows of cells; empty where something else stands in the place of one. */
    private Optional<List<List<Cell>>> rows(String key, List<Fields.Item> items) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Fields.Item item : items) {
            if (item.node() instanceof Sequence s) {
                rows.add(row(s, item.path()));
            } else {
                reading.wrongShape(item.node(), item.path(), key, Form.LIST);
                return Optional.empty();
            }
        }
        return Optional.of(rows);
    }

    /** A header of one row, written as its words: each is one paragraph. */
    private List<Cell> names(List<Fields.Item> items) {
        return items.stream().map(item -> item.node() instanceof Scalar s && !s.value().isBlank()
                ? new Cell(reading.text(s, item.path(), "columns").map(List::of).orElse(List.of()), 1, 1)
                : cell(item.node(), item.path())).toList();
    }

    private List<Cell> row(Sequence cells, String path) {
        reading.notEmpty(cells, path, "rows");
        List<Cell> out = new ArrayList<>();
        for (int i = 0; i < cells.items().size(); i++) {
            String at = path + "[" + i + "]";
            out.add(cell(cells.items().get(i), at));
        }
        return out;
    }

    private Cell cell(YamlNode node, String at) {
        return switch (node) {
            case Mapping m when !Reading.looksLikeProse(m) -> {
                Fields cell = new Fields(reading, m, at).allow(CELL_KEYS);
                yield new Cell(cell.node("text").map(n -> lines(n, cell.path("text"))).orElse(List.of()),
                        count(cell, "across"), count(cell, "down"));
            }
            case YamlNode n -> new Cell(lines(n, at), 1, 1);
        };
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

    private List<BigDecimal> widths(int columns) {
        List<BigDecimal> widths = f.words("widths").stream().map(this::width).toList();
        if (!widths.isEmpty() && widths.size() != columns) {
            reading.fault(new SourceProblem.WidthsCount(widths.size(), columns),
                    f.origin(f.node("widths").orElseThrow()));
            return List.of();
        }
        return widths;
    }

    private BigDecimal width(Located<String> l) {
        if (WIDTH.matcher(l.value()).matches()) {
            BigDecimal width = new BigDecimal(l.value().replace(',', '.'));
            if (width.signum() > 0 && width.compareTo(BigDecimal.valueOf(MOST)) <= 0) {
                // 10 in one form: the digest is taken of it
                return width.stripTrailingZeros().scale() > 0 ? width.stripTrailingZeros() : width.setScale(0);
            }
        }
        reading.fault(new SourceProblem.NotAWidth(l.value(), MOST), l.origin());
        return BigDecimal.ONE;
    }

    /**
     * Whether every row fills the columns, with the cells that reach down to it, and none reaches below the last row;
     * reports the first that does not.
     */
    private boolean check(String key, List<List<Cell>> rows, int columns, List<Fields.Item> items) {
        int[] taken = new int[columns];
        for (int r = 0; r < items.size(); r++) {
            int free = 0;
            for (int t : taken) {
                free += t == 0 ? 1 : 0;
            }
            List<Cell> cells = rows.get(r);
            int wide = cells.stream().mapToInt(Cell::across).sum();
            if (wide != free) {
                reading.fault(new SourceProblem.RowWidth(key, r + 1, wide, free, columns),
                        f.origin(items.get(r).node()));
                return false;
            }
            if (!place(cells, taken) || reachesBelow(cells, rows.size() - r)) {
                reading.fault(new SourceProblem.CellsOverlap(key, r + 1), f.origin(items.get(r).node()));
                return false;
            }
        }
        return true;
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
