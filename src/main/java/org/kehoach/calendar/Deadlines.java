package org.kehoach.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.document.Task;
import org.kehoach.plan.Plan;
import org.kehoach.plan.ReportDuty;

/**
 * The days on which the duties of a plan are due (các thời hạn), in the order of the plan.
 *
 * @param unplaced the words of those that no calendar can show: days that none has, days of no known year
 */
public record Deadlines(List<Deadline> all, List<String> unplaced) {

    public Deadlines {
        all = List.copyOf(all);
        unplaced = List.copyOf(unplaced);
    }

    public static Deadlines of(Plan plan, List<Task> tasks) {
        Years years = Years.of(plan);
        List<Deadline> all = new ArrayList<>();
        List<String> unplaced = new ArrayList<>();
        for (Task task : tasks) {
            Map<String, Integer> names = new HashMap<>();
            // of several days each comes by itself, and so does one with a name; a single one comes as often as the report
            Optional<ReportDuty.Interval> every = task.report().flatMap(ReportDuty::every)
                    .filter(_ -> task.dues().size() == 1 && task.dues().getFirst().name().equals("due"));
            for (Task.Due due : task.dues()) {
                int n = names.merge(due.name(), 1, Integer::sum);
                String name = n == 1 ? due.name() : due.name() + "." + n;
                years.place(due.date(), every).ifPresentOrElse(
                        p -> all.add(new Deadline(task, name, p.day(), p.rule())),
                        () -> unplaced.add(due.date().words()));
            }
        }
        return new Deadlines(all, unplaced);
    }
}
