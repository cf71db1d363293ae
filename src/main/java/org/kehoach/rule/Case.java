package org.kehoach.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Problem;
import org.kehoach.document.LookUps;
import org.kehoach.document.Numbers;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;

/**
 * What a rule looks at (đối tượng kiểm tra): a plan, the directory, and what can be looked up in them.
 *
 * @param derived  whether the plan is what a lower level made of its superior's
 * @param nodes    every node of body, closing and annexes, each before what stands under it
 * @param passages the texts of the plan's own file with the words that they print, in their order
 * @param mentions of cited documents in them, in their order
 * @param duties   all nodes and parts of the plan, with those who are charged with them
 */
record Case(Plan plan, Directory directory, boolean derived, Numbers numbers, LookUps lookUps, List<Node> nodes,
        List<Passage> passages, List<Mention> mentions, List<Duty> duties) {

    static Case of(Plan plan, Directory directory, boolean derived) {
        Numbers numbers = Numbers.of(plan);
        LookUps lookUps = new LookUps(plan, directory, numbers);
        List<Node> nodes = plan.nodes();
        List<Passage> passages = Passage.of(plan, nodes, lookUps);
        return new Case(plan, directory, derived, numbers, lookUps, nodes, passages, Mention.of(plan, passages),
                Duty.of(plan));
    }

    /** Whether it stands in the plan's own file, and not in that of the plan from which it is derived. */
    boolean isOwn(Origin origin) {
        return !(origin instanceof Origin.Supplied) && Own.is(origin, plan);
    }

    /** The plan's day, else the first of the years that it is for; empty where it has neither. */
    Optional<LocalDate> firstDay() {
        return plan.date().flatMap(d -> Dates.of(d.value()))
                .or(() -> plan.period().filter(p -> p.value().from() > 0)
                        .map(p -> LocalDate.of(p.value().from(), 1, 1)));
    }

    Diagnostic found(Problem problem, Origin origin) {
        return new Diagnostic(problem, Location.of(origin, plan.file()));
    }
}
