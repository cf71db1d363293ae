package org.kehoach.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kehoach.plan.Key;
import org.kehoach.plan.LevelForm;
import org.kehoach.plan.Period;
import org.kehoach.plan.TaskTable;
import org.kehoach.plan.TaskTable.Column;
import org.kehoach.plan.TaskTable.Grouping;

/** The duties as the table of an annex (bảng phân công nhiệm vụ). */
public final class TaskGrid {

    private static final int NUMBER_WIDTH = 5;

    private final List<Task> tasks;
    private final TaskTable table;
    private final Optional<Period> period;

    private TaskGrid(List<Task> tasks, TaskTable table, Optional<Period> period) {
        this.tasks = tasks;
        this.table = table;
        this.period = period;
    }

    /** The table as a block of the body. */
    static Block of(Key key, List<Task> tasks, TaskTable table, LookUps lookUps, Optional<Period> period) {
        List<Task> shown = chosen(tasks, table, lookUps);
        return new Block(key, Block.Role.TABLE, 0, 0, "", List.of(), List.of(),
                Optional.of(new TaskGrid(shown, table, period).grid()));
    }

    /** The duties that a table shows: those that somebody is charged with, and of the units that it names. */
    public static List<Task> chosen(List<Task> tasks, TaskTable table, LookUps lookUps) {
        List<Units> units = table.units().stream().map(w -> Units.of(w, lookUps)).toList();
        return tasks.stream().filter(t -> !t.doers().isEmpty())
                .filter(t -> units.isEmpty() || units.stream().anyMatch(u -> u.among(t.doers(), lookUps))).toList();
    }

    private Grid grid() {
        List<Column> columns = columns();
        List<Grid.Row> rows = new ArrayList<>();
        rows.add(new Grid.Row(true, Stream.concat(Stream.of("TT"), columns.stream().map(TaskGrid::heading))
                .map(h -> cell(List.of(new Run(h, true, false)))).toList()));
        int number = 0;
        int groups = 0;
        Map<String, List<Task>> all = groups();
        for (Map.Entry<String, List<Task>> group : all.entrySet()) {
            if (!group.getKey().isEmpty()) {
                String title = isByUnit()
                        ? LevelForm.roman(++groups) + ". " + group.getKey()
                        : group.getKey();
                rows.add(new Grid.Row(false, List.of(new Grid.Cell(lines(List.of(new Run(title, true, false))),
                        columns.size() + 1, 1))));
            }
            for (Task task : group.getValue()) {
                number++;
                List<Grid.Cell> cells = new ArrayList<>();
                cells.add(cell(List.of(Run.plain(Integer.toString(number)))));
                columns.forEach(c -> cells.add(cell(task, c)));
                rows.add(new Grid.Row(false, cells));
            }
        }
        List<BigDecimal> widths = Stream.concat(Stream.of(NUMBER_WIDTH), columns.stream().map(TaskGrid::width))
                .map(BigDecimal::valueOf).toList();
        return Grid.of(columns.size() + 1, widths, rows);
    }

    /** Those that the drafter chose; else those that say something of any duty. */
    private List<Column> columns() {
        if (!table.columns().isEmpty()) {
            return table.columns();
        }
        return Stream.of(Column.values()).filter(c -> switch (c) {
            case TASK, ASSIGN, DUE -> true;
            case WITH, PRODUCT, RESOURCES -> tasks.stream().anyMatch(t -> !words(t, c).isEmpty());
        }).toList();
    }

    private boolean isByUnit() {
        return grouping() == Grouping.UNIT;
    }

    private Grouping grouping() {
        return table.by().orElseGet(() -> tasks.stream().map(Task::section).distinct().count() > 1
                ? Grouping.SECTION
                : Grouping.UNIT);
    }

    /** By title, in the order in which the plan first speaks of them; without a title where there is nothing to part. */
    private Map<String, List<Task>> groups() {
        Map<String, List<Task>> out = new LinkedHashMap<>();
        for (Task task : tasks) {
            String title = switch (grouping()) {
                case NONE -> "";
                case UNIT -> task.unit();
                case SECTION -> task.section().map(Task.Section::title).orElse("");
            };
            out.computeIfAbsent(title, _ -> new ArrayList<>()).add(task);
        }
        return out.size() == 1 ? Map.of("", tasks) : out;
    }

    private static String heading(Column column) {
        return switch (column) {
            case TASK -> "Nhiệm vụ";
            case ASSIGN -> "Chủ trì";
            case WITH -> "Phối hợp";
            case DUE -> "Thời hạn";
            case PRODUCT -> "Sản phẩm";
            case RESOURCES -> "Kinh phí, nguồn lực";
        };
    }

    /** The column that a heading names. */
    public static Optional<Column> column(String heading) {
        return Stream.of(Column.values()).filter(c -> heading(c).equals(heading)).findFirst();
    }

    private static int width(Column column) {
        return switch (column) {
            case TASK -> 38;
            case ASSIGN, WITH -> 17;
            case DUE -> 12;
            case PRODUCT -> 16;
            case RESOURCES -> 14;
        };
    }

    private Grid.Cell cell(Task task, Column column) {
        return column == Column.TASK
                ? cell(task.words())
                : new Grid.Cell(words(task, column).stream().map(Line::supplied).toList(), 1, 1);
    }

    private List<String> words(Task task, Column column) {
        return switch (column) {
            case TASK -> List.of(task.text());
            case ASSIGN -> some(task.unit());
            case WITH -> some(task.partners());
            case DUE -> DueWords.of(task, period);
            case PRODUCT -> some(task.product());
            case RESOURCES -> some(task.resources());
        };
    }

    private static List<String> some(String words) {
        return words.isEmpty() ? List.of() : List.of(words);
    }

    private static Grid.Cell cell(List<Run> runs) {
        return new Grid.Cell(lines(runs), 1, 1);
    }

    /** Words without an address: an edit of them in the Word file is no edit of the plan. */
    private static List<Line> lines(List<Run> runs) {
        return List.of(new Line(List.of(new Span(Optional.empty(), runs))));
    }
}
