package org.kehoach.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Shape.Table.Cell;
import org.kehoach.plan.Text;

/** What changed inside a table (bảng): rows are told from each other by their words, cells by their column. */
final class Tables {

    private Tables() {}

    /** A row: its cells, by the column that each begins in, from 1. */
    private record Row(int number, List<Integer> columns, List<Cell> cells) {

        Value value() {
            return new Value(cells.stream().map(c -> value(c).meaning()).collect(Collectors.joining("\4")),
                    cells.stream().map(c -> value(c).words()).collect(Collectors.joining(" | ")),
                    cells.stream().map(c -> value(c).typed()).collect(Collectors.joining(" | ")));
        }

        Optional<Value> at(int column) {
            int at = columns.indexOf(column);
            return at < 0 ? Optional.empty() : Optional.of(value(cells.get(at)));
        }

        private static Value value(Cell cell) {
            Value words = Fields.frame(cell.lines());
            String reach = (cell.across() > 1 ? " {across: " + cell.across() + '}' : "")
                    + (cell.down() > 1 ? " {down: " + cell.down() + '}' : "");
            return new Value(cell.lines().size() + words.meaning() + '\5' + reach, words.words(),
                    words.typed() + reach);
        }

        String[] words() {
            String[] out = cells.stream().flatMap(c -> c.lines().stream()).map(Text::typedWords)
                    .flatMap(t -> Arrays.stream(t.split("\\s+"))).toArray(String[]::new);
            Arrays.sort(out);
            return out;
        }
    }

    /** All but the rows; facts wherever they stand. */
    static void fields(Shape.Table table, Fields out) {
        table.caption().ifPresent(t -> out.text("table", t));
        table.header().forEach(row -> {
            out.put("columns", new Row(0, List.of(), row).value());
            row.forEach(cell -> cell.lines().forEach(out::facts));
        });
        out.words("widths", table.widths().stream().map(BigDecimal::toPlainString).toList());
        table.rows().forEach(row -> row.forEach(cell -> cell.lines().forEach(out::facts)));
    }

    static String meaning(Shape.Table table) {
        return rows(Optional.of(table)).stream().map(r -> r.value().meaning()).collect(Collectors.joining("\6"));
    }

    static List<FieldChange> changes(Optional<Shape.Table> before, Optional<Shape.Table> after) {
        List<Row> from = rows(before);
        List<Row> to = rows(after);
        List<String[]> fromWords = from.stream().map(Row::words).toList();
        List<String[]> toWords = to.stream().map(Row::words).toList();
        List<String> fromMeaning = from.stream().map(r -> r.value().meaning()).toList();
        List<String> toMeaning = to.stream().map(r -> r.value().meaning()).toList();
        List<Alignment.Pair> pairs = Alignment.of(from.size(), to.size(), new Alignment.Weights() {
            @Override
            public boolean same(int i, int j) {
                return fromMeaning.get(i).equals(toMeaning.get(j));
            }

            @Override
            public double near(int i, int j) {
                return Alignment.alike(fromWords.get(i), toWords.get(j));
            }
        });
        List<FieldChange> out = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Alignment.Pair pair : pairs) {
            single(from.subList(i, pair.before()), to.subList(j, pair.after()), out);
            cells(from.get(pair.before()), to.get(pair.after()), out);
            i = pair.before() + 1;
            j = pair.after() + 1;
        }
        single(from.subList(i, from.size()), to.subList(j, to.size()), out);
        return out;
    }

    private static void single(List<Row> removed, List<Row> added, List<FieldChange> out) {
        removed.forEach(r -> out.add(
                new FieldChange("row " + r.number, Optional.of(r.value().words()), Optional.empty())));
        added.forEach(r -> out.add(
                new FieldChange("row " + r.number, Optional.empty(), Optional.of(r.value().words()))));
    }

    private static void cells(Row before, Row after, List<FieldChange> out) {
        String name = "row " + before.number + (before.number == after.number ? "" : " → " + after.number)
                + ", column ";
        List<Integer> columns = new ArrayList<>(before.columns);
        after.columns.stream().filter(c -> !columns.contains(c)).forEach(columns::add);
        columns.stream().sorted().forEach(c -> Value.change(name + c, before.at(c), after.at(c)).ifPresent(out::add));
    }

    private static List<Row> rows(Optional<Shape.Table> table) {
        List<Row> out = new ArrayList<>();
        if (table.isEmpty()) {
            return out;
        }
        List<Integer> taken = new ArrayList<>();
        for (List<Cell> cells : table.get().rows()) {
            List<Integer> columns = new ArrayList<>();
            List<Integer> below = new ArrayList<>();
            int x = 0;
            for (Cell cell : cells) {
                x = skip(taken, x, below);
                columns.add(x + 1);
                for (int i = 0; i < cell.across(); i++) {
                    below.add(cell.down() - 1);
                    x++;
                }
            }
            skip(taken, x, below);
            out.add(new Row(out.size() + 1, columns, cells));
            taken = below;
        }
        return out;
    }

    /** Goes on past columns that cells from above reach down into. */
    private static int skip(List<Integer> taken, int from, List<Integer> below) {
        int x = from;
        while (x < taken.size() && taken.get(x) > 0) {
            below.add(taken.get(x) - 1);
            x++;
        }
        return x;
    }
}
