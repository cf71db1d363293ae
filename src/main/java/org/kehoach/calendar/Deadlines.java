package org.kehoach.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kehoach.document.Task;
import org.kehoach.plan.Plan;
import org.kehoach.plan.ReportDuty;

/**
 * The days on which the duties of a plan are due (các thời hạn), in the order of the plan.
 *
 * @param unplaced the words of those that no calendar can show: days that none has, days of no known year
 * @param undated  the words of reports that are ordered without a day
 */
public record Deadlines(List<Deadline> all, List<String> unplaced, List<String> undated) {

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    public Deadlines {
        all = List.copyOf(all);
        unplaced = List.copyOf(unplaced);
        undated = List.copyOf(undated);
    }

    public static Deadlines of(Plan plan, List<Task> tasks) {
        Years years = Years.of(plan);
        List<Deadline> all = new ArrayList<>();
        List<String> unplaced = new ArrayList<>();
        Map<String, Integer> owners = new HashMap<>();
        for (Task task : tasks) {
            String known = known(task);
            int same = owners.merge(known, 1, Integer::sum);
            String owner = same == 1 ? known : known + "\n" + same;
            Map<String, Integer> names = new HashMap<>();
            // of several days each comes by itself, and so does one with a name; a single one comes as often as the report
            Optional<ReportDuty.Interval> every = task.report().flatMap(ReportDuty::every)
                    .filter(_ -> task.dues().size() == 1 && task.dues().getFirst().name().equals("due"));
            for (Task.Due due : task.dues()) {
                int n = names.merge(due.name(), 1, Integer::sum);
                String name = n == 1 ? due.name() : due.name() + "." + n;
                years.place(due.date(), every).ifPresentOrElse(
                        p -> all.add(new Deadline(task, owner, name, p.day(), p.rule())),
                        () -> unplaced.add(due.date().words()));
            }
        }
        return new Deadlines(all, unplaced, tasks.stream()
                .filter(t -> t.report().isPresent() && t.dues().isEmpty()).map(Task::text).toList());
    }

    private static String known(Task task) {
        return task.key().isId()
                ? task.key().value()
                : task.unit() + "\n" + NO_LETTERS.matcher(task.text().toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
