package org.kehoach.onto;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kehoach.document.Block;
import org.kehoach.document.Line;
import org.kehoach.document.OfficialText;
import org.kehoach.document.Task;
import org.kehoach.document.TaskGrid;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.TaskTable;
import org.kehoach.source.Quoting;

/**
 * The cells of tables that are made of the plan (ô của bảng lập từ kế hoạch): their words stand elsewhere, those of a duty in
 * the duty and its fields.
 */
final class TaskCells {

    private final List<Task> tasks;
    private final List<Unit> units;
    private final Set<String> computed = new HashSet<>();

    TaskCells(List<Task> tasks, OfficialText text, List<Unit> units) {
        this.tasks = tasks;
        this.units = units;
        text.body().forEach(this::add);
        text.closing().forEach(this::add);
        text.annexes().forEach(a -> a.body().forEach(this::add));
    }

    private void add(Block block) {
        block.grid().ifPresent(g -> g.rows().forEach(r -> r.cells().forEach(c -> c.lines().stream()
                .filter(l -> l.spans().stream().allMatch(s -> s.address().isEmpty()))
                .forEach(l -> computed.add(words(l))))));
    }

    private static String words(Line line) {
        StringBuilder out = new StringBuilder();
        line.spans().forEach(s -> out.append(s.text()));
        return Base.shown(out.toString());
    }

    /** Whether a line is printed in such a cell. */
    boolean holds(Unit unit) {
        return unit instanceof Unit.Line l && !l.para().cell().isEmpty() && computed.contains(l.text());
    }

    /** What a cell says of a duty that a person changed there; empty where it is no duty's. */
    Optional<OntoProblem> changed(Unit printed, String typed) {
        if (!(printed instanceof Unit.Line l) || !holds(printed)) {
            return Optional.empty();
        }
        String cell = l.para().cell();
        int dot = cell.lastIndexOf('.');
        String row = cell.substring(0, dot + 1);
        String table = row.substring(0, row.lastIndexOf('.', row.length() - 2) + 1);
        Optional<TaskTable.Column> column = lines(table + "0" + cell.substring(dot)).findFirst()
                .flatMap(TaskGrid::column);
        Optional<Task> task = tasks.stream()
                .filter(t -> units.stream().anyMatch(u -> u instanceof Unit.Line o
                        && o.para().cell().startsWith(row) && o.text().equals(Base.shown(t.text()))))
                .findFirst();
        return task.flatMap(t -> column.map(c -> new OntoProblem.TaskCell(brief(t.text()), field(c), printed.text(),
                typed, proposal(c, typed, t.text().contains(printed.text())))));
    }

    private Stream<String> lines(String cell) {
        return units.stream().filter(u -> u instanceof Unit.Line l && l.para().cell().equals(cell)).map(Unit::text);
    }

    private static String field(TaskTable.Column column) {
        return column == TaskTable.Column.TASK ? "text" : column.name().toLowerCase(Locale.ROOT);
    }

    /** Names of units are roles in the plan, and a duty's words stand in its own sentence: neither is typed as it is here. */
    private static String proposal(TaskTable.Column column, String typed, boolean inWords) {
        return switch (column) {
            case PRODUCT, RESOURCES -> field(column) + ": " + Quoting.scalar(typed);
            case DUE -> PrintedDate.parse(typed).filter(PrintedDate::exists)
                    .map(_ -> inWords ? "${due=" + typed + "}" : "due: " + typed).orElse("");
            case TASK, ASSIGN, WITH -> "";
        };
    }

    private static String brief(String words) {
        return words.length() > 60 ? words.substring(0, 60).strip() + "…" : words;
    }
}
