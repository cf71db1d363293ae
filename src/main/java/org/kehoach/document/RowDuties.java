package org.kehoach.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kehoach.document.Meaning.Assignment;
import org.kehoach.plan.Key;
import org.kehoach.plan.TaskLabels;

/** The duties that a table gives row by row (bảng phân công): by its heads one column names the units, another the work. */
final class RowDuties {

    private static final Pattern WORK = Pattern
            .compile("(?iu)(?:tên )?(?:các )?(?:nhiệm vụ|nội dung|công việc|hoạt động|phần việc|việc).*");
    /** Who leads, where the cell names those who help as well. */
    private static final Pattern LEADS = Pattern.compile("(?iu)[,:]?\\s+(?:chủ trì|làm đầu mối)(?![\\p{L}]).*");

    private RowDuties() {}

    /** By the key of what prints the table, in the order of the document. */
    static Map<Key, List<Assignment>> of(List<Block> blocks) {
        Map<Key, List<Assignment>> out = new LinkedHashMap<>();
        blocks.forEach(b -> b.grid().ifPresent(g -> out.put(b.key(), of(g))));
        return out;
    }

    private static List<Assignment> of(Grid grid) {
        List<List<String>> rows = grid.rows().stream().filter(r -> !r.header())
                .map(r -> columns(r, grid.widths().size()))
                .toList();
        List<String> heads = heads(grid);
        OptionalInt doers = column(heads, TaskLabels.DOERS);
        OptionalInt work = column(heads, WORK);
        List<Assignment> out = new ArrayList<>();
        if (doers.isEmpty() || work.isEmpty() || doers.getAsInt() == work.getAsInt()) {
            return out;
        }
        String above = "";
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            Grid.Row typed = grid.rows().get(grid.rows().size() - rows.size() + i);
            boolean title = typed.cells().size() < row.size();
            boolean goesOn = !title && typed.cells().get(doers.getAsInt()).goesOn();
            String unit = goesOn ? above : LEADS.matcher(row.get(doers.getAsInt())).replaceFirst("");
            above = unit;
            if (!title && !unit.isBlank() && !row.get(work.getAsInt()).isBlank()) {
                out.add(new Assignment(unit, false, List.of(row.get(work.getAsInt()))));
            }
        }
        return out;
    }

    private static OptionalInt column(List<String> heads, Pattern says) {
        return IntStream.range(0, heads.size()).filter(i -> says.matcher(heads.get(i)).matches()).findFirst();
    }

    /** The words over each column, of all rows of the head. */
    private static List<String> heads(Grid grid) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < grid.widths().size(); i++) {
            int column = i;
            out.add(String.join(" ", grid.rows().stream().filter(Grid.Row::header)
                    .map(r -> columns(r, grid.widths().size()).get(column)).filter(w -> !w.isEmpty()).toList()));
        }
        return out;
    }

    /** The words in each column of a row; a cell over several stands in the first. */
    private static List<String> columns(Grid.Row row, int width) {
        List<String> out = new ArrayList<>();
        for (Grid.Cell cell : row.cells()) {
            out.add(cell.text());
            for (int i = 1; i < cell.across(); i++) {
                out.add("");
            }
        }
        while (out.size() < width) {
            out.add("");
        }
        return out;
    }
}
