package org.kehoach.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.calendar.Deadline;
import org.kehoach.diagnostic.Language;
import org.kehoach.document.DueWords;
import org.kehoach.document.Task;
import org.kehoach.plan.Key;
import org.kehoach.plan.Period;
import org.kehoach.sheet.Table.Cell;
import org.kehoach.sheet.Table.Column;
import org.kehoach.sheet.Table.Kind;

/** The duties of a plan as a table, a row for each (bảng nhiệm vụ). */
public final class TaskSheet {

    private TaskSheet() {}

    /**
     * The table.
     *
     * @param plan      as it is cited
     * @param deadlines of these duties; the first day of each is what its row is sorted by
     */
    public static Table of(String plan, Optional<Period> period, List<Task> tasks, List<Deadline> deadlines,
            Language language) {
        TableWords words = new TableWords(language);
        Map<Key, String> days = new HashMap<>();
        deadlines.forEach(d -> days.merge(d.task().key(), d.day().toString(), (a, b) -> a.compareTo(b) < 0 ? a : b));
        List<Column> columns = List.of(new Column(words.say("tasks.number"), 6, Kind.NUMBER),
                new Column(words.say("tasks.task"), 52, Kind.TEXT),
                new Column(words.say("tasks.assign"), 22, Kind.TEXT),
                new Column(words.say("tasks.with"), 22, Kind.TEXT), new Column(words.say("tasks.due"), 16, Kind.TEXT),
                new Column(words.say("tasks.day"), 13, Kind.DATE),
                new Column(words.say("tasks.product"), 22, Kind.TEXT),
                new Column(words.say("tasks.resources"), 20, Kind.TEXT),
                new Column(words.say("tasks.report"), 22, Kind.TEXT),
                new Column(words.say("tasks.section"), 24, Kind.TEXT),
                new Column(words.say("tasks.id"), 16, Kind.TEXT));
        List<List<Cell>> rows = new ArrayList<>();
        for (Task t : tasks) {
            rows.add(List.of(Cell.of(rows.size() + 1L), Cell.of(t.text()), Cell.of(t.unit()), Cell.of(t.partners()),
                    Cell.of(String.join("\n", DueWords.of(t, period))), Cell.of(days.getOrDefault(t.key(), "")),
                    Cell.of(t.product()), Cell.of(t.resources()), Cell.of(t.reportTo()),
                    Cell.of(t.section().map(Task.Section::title).orElse("")), Cell.of(id(t))));
        }
        return new Table(words.say("tasks"), words.say("tasks.title", Map.of("plan", plan)),
                List.of(words.say("tasks.note", Map.of("count", Integer.toString(tasks.size())))),
                columns, rows);
    }

    /** What a person has named; a place in the file says nothing to who reads the table. */
    private static String id(Task task) {
        return task.key().isId() ? task.key().value() : "";
    }
}
