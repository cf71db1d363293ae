package org.kehoach.intake.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.intake.recognise.Entry;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;

/** A table of the source as one of a plan (tạo bảng). */
final class Tables {

    private Tables() {}

    static Shape shape(Entry.Grid grid) {
        boolean headed = grid.headers() == 1 && grid.rows().size() > 1
                && grid.rows().getFirst().stream().allMatch(c -> c.across() == 1 && c.down() == 1);
        List<Text> columns = headed
                ? grid.rows().getFirst().stream().map(c -> Texts.plain(Stretch.join(c.lines()))).toList()
                : List.of();
        List<List<Shape.Table.Cell>> rows = new ArrayList<>();
        for (List<Entry.Cell> row : grid.rows().subList(headed ? 1 : 0, grid.rows().size())) {
            rows.add(
                    row.stream().map(c -> new Shape.Table.Cell(Texts.plain(c.lines()), c.across(), c.down())).toList());
        }
        List<Integer> widths = grid.rows().getFirst().stream().map(Entry.Cell::width).toList();
        boolean sized = headed && widths.stream().allMatch(w -> w > 0);
        return new Shape.Table(Optional.empty(), columns,
                sized ? widths.stream().map(w -> Math.max(1, w / 100)).toList() : List.of(), rows);
    }
}
