package org.kehoach.intake.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kehoach.intake.meaning.Found;
import org.kehoach.intake.recognise.Entry;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.plan.Shape;

/** A table of the source as one of a plan (tạo bảng). */
final class Tables {

    /** The head of the column that says by when. */
    private static final Pattern WHEN = Pattern.compile("(?iu).*(?:thời hạn|thời gian|hoàn thành|tiến độ).*");

    private Tables() {}

    /** What the words of a cell say, by the number of its column. */
    interface Facts {
        List<Found> of(int column, Stretch words);
    }

    /** Whether a column's head says that by when stands below. */
    static boolean saysWhen(String head) {
        return WHEN.matcher(head).matches();
    }

    /** The head of each column, where the table has one of one row. */
    static List<String> heads(Entry.Grid grid) {
        return isHeaded(grid)
                ? grid.rows().getFirst().stream().map(c -> Stretch.join(c.lines()).text()).toList()
                : List.of();
    }

    private static boolean isHeaded(Entry.Grid grid) {
        return grid.headers() == 1 && grid.rows().size() > 1
                && grid.rows().getFirst().stream().allMatch(c -> c.across() == 1 && c.down() == 1);
    }

    static Shape shape(Entry.Grid grid, Facts facts) {
        boolean headed = isHeaded(grid);
        List<List<Shape.Table.Cell>> header = headed
                ? List.of(grid.rows().getFirst().stream()
                        .map(c -> new Shape.Table.Cell(List.of(Texts.plain(Stretch.join(c.lines()))), 1, 1)).toList())
                : List.of();
        List<List<Shape.Table.Cell>> rows = new ArrayList<>();
        for (List<Entry.Cell> row : grid.rows().subList(headed ? 1 : 0, grid.rows().size())) {
            // where cells reach over others, which column one stands in is not told by its number
            boolean told = headed && row.size() == grid.rows().getFirst().size();
            List<Shape.Table.Cell> cells = new ArrayList<>();
            for (Entry.Cell cell : row) {
                int column = cells.size();
                cells.add(new Shape.Table.Cell(
                        cell.lines().stream()
                                .map(l -> told ? Texts.marked(l, facts.of(column, l)) : Texts.plain(l)).toList(),
                        cell.across(), cell.down()));
            }
            rows.add(cells);
        }
        List<Integer> widths = grid.rows().getFirst().stream().map(Entry.Cell::width).toList();
        boolean sized = headed && widths.stream().allMatch(w -> w > 0);
        return new Shape.Table(Optional.empty(), header,
                sized ? widths.stream().map(w -> BigDecimal.valueOf(Math.max(1, w / 100))).toList() : List.of(), rows);
    }
}
