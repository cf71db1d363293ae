package org.kehoach.generate;

import java.util.List;
import java.util.Optional;
import org.kehoach.calendar.Deadline;
import org.kehoach.document.Task;
import org.kehoach.plan.Located;
import org.kehoach.plan.Period;
import org.kehoach.plan.Plan;

/**
 * The duties of a plan, of all or of one unit (danh mục nhiệm vụ).
 *
 * @param cited     the plan as other documents cite it
 * @param unit      whose they are; empty where they are all
 * @param deadlines of these duties
 */
public record TaskList(Plan plan, String cited, Optional<String> unit, List<Task> tasks, List<Deadline> deadlines) {

    public TaskList {
        tasks = List.copyOf(tasks);
        deadlines = List.copyOf(deadlines);
    }

    public Optional<Period> period() {
        return plan.period().map(Located::value);
    }
}
