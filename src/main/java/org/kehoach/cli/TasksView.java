package org.kehoach.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kehoach.calendar.Deadline;
import org.kehoach.document.DueWords;
import org.kehoach.document.Task;
import org.kehoach.generate.TaskList;

/** The duties of a plan as lines and as data (danh mục nhiệm vụ trên dòng lệnh). */
record TasksView(Words words) {

    List<String> lines(TaskList list) {
        List<String> out = new ArrayList<>();
        out.add(words.get(list.unit().isPresent() ? "tasks.head.unit" : "tasks.head",
                Map.of("plan", list.cited(), "count",
                        Integer.toString(list.tasks().size()), "unit", list.unit().orElse(""))));
        Map<String, List<Task>> units = new LinkedHashMap<>();
        list.tasks().forEach(t -> units.computeIfAbsent(t.unit(), _ -> new ArrayList<>()).add(t));
        int number = 0;
        for (Map.Entry<String, List<Task>> unit : units.entrySet()) {
            out.add("");
            out.add(unit.getKey().isEmpty() ? words.get("tasks.nobody") : unit.getKey());
            for (Task task : unit.getValue()) {
                number++;
                out.add("  " + number + ". " + task.text());
                some("due", String.join("; ", DueWords.of(task, list.period())), out);
                some("with", task.partners(), out);
                some("product", task.product(), out);
                some("resources", task.resources(), out);
                some("report", task.reportTo(), out);
            }
        }
        return out;
    }

    private void some(String name, String value, List<String> out) {
        if (!value.isEmpty()) {
            out.add("     " + words.get("tasks." + name, Map.of("words", value)));
        }
    }

    static Map<String, Object> json(TaskList list) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("plan", list.plan().id().value());
        out.put("cited", list.cited());
        out.put("unit", list.unit().orElse(""));
        Map<Task, List<Deadline>> days = list.deadlines().stream()
                .collect(Collectors.groupingBy(Deadline::task, LinkedHashMap::new, Collectors.toList()));
        out.put("tasks", list.tasks().stream().map(t -> json(t, list, days.getOrDefault(t, List.of()))).toList());
        return out;
    }

    private static Map<String, Object> json(Task task, TaskList list, List<Deadline> days) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", task.key().value());
        out.put("section", task.section().map(Task.Section::title).orElse(""));
        out.put("unit", task.unit());
        out.put("request", task.request());
        out.put("doers", task.doers().stream().map(w -> w.words()).toList());
        out.put("task", task.text());
        out.put("with", task.partners());
        out.put("due", DueWords.of(task, list.period()));
        out.put("days", days.stream().map(TasksView::json).toList());
        out.put("product", task.product());
        out.put("resources", task.resources());
        out.put("report", task.report().isPresent());
        out.put("reportTo", task.reportTo());
        return out;
    }

    private static Map<String, Object> json(Deadline deadline) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("day", deadline.day().toString());
        out.put("rule", deadline.rule());
        return out;
    }
}
