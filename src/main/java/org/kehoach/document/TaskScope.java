package org.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.ReportDuty;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/**
 * What the nodes above say of a duty (phạm vi giao việc): where others are charged, all of it begins anew but the section.
 *
 * @param unit  the doers' names as a heading prints them
 * @param lead  the words that introduce the duty
 * @param dueOf the node or part at which the deadline stands
 */
record TaskScope(Optional<Task.Section> section, List<Who> doers, boolean request, Optional<String> unit,
        List<Run> lead,
        List<Who> with, Optional<Located<PrintedDate>> due, Optional<Key> dueOf, Optional<Text> product,
        Optional<Means> resources, Optional<ReportDuty> report) {

    static final TaskScope NONE = new TaskScope(Optional.empty(), List.of(), false, Optional.empty(), List.of(),
            List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Resources, and the node or part that says them (nguồn lực). */
    record Means(Key of, Text text) {}

    TaskScope {
        lead = List.copyOf(lead);
    }

    /** With what is said at a node or part. */
    TaskScope at(Key key, Marks marks) {
        boolean anew = !marks.doers().isEmpty();
        TaskScope base = anew ? NONE.in(section) : this;
        return new TaskScope(section, anew ? marks.doers() : doers, anew ? marks.assign().isEmpty() : request,
                base.unit,
                base.lead, marks.with().isEmpty() ? base.with : marks.with(), marks.due().or(() -> base.due),
                marks.due().isPresent() ? Optional.of(key) : base.dueOf, marks.product().or(() -> base.product),
                marks.resources().map(t -> new Means(key, t)).or(() -> base.resources),
                marks.report().or(() -> base.report));
    }

    TaskScope in(Optional<Task.Section> other) {
        return new TaskScope(other, doers, request, unit, lead, with, due, dueOf, product, resources, report);
    }

    TaskScope called(String name) {
        return new TaskScope(section, doers, request, Optional.of(name), lead, with, due, dueOf, product, resources,
                report);
    }

    TaskScope introducedBy(List<Run> words) {
        if (doers.isEmpty() || words.isEmpty()) {
            return this;
        }
        List<Run> all = new ArrayList<>(lead);
        all.addAll(words);
        all.add(Run.plain(" "));
        return new TaskScope(section, doers, request, unit, all, with, due, dueOf, product, resources, report);
    }

    /** Whether the deadline stands at the duty itself, or at the node whose only part it is. */
    boolean isOwnDue(Key key) {
        return dueOf.filter(k -> k.equals(key) || k.equals(key.below("text"))).isPresent();
    }
}
