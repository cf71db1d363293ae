package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.origin.Origin;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Text;

/** No deadline is over before the plan is issued; a report may tell of some that are. */
final class DeadlineAfterDate implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        Plan plan = given.plan();
        Optional<Days> issued = plan.date().map(Located::value).flatMap(Days::of);
        if (issued.isEmpty() || plan.kind().value().has(DocumentKind.Trait.PAST)) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        for (Node node : given.nodes()) {
            due(given, issued.get(), node.marks(), found);
            for (Part part : node.shape().parts()) {
                due(given, issued.get(), part.marks(), found);
            }
            for (Text text : node.shape().texts()) {
                text.facts(f -> {
                    if (f.name() instanceof FactName.Due) {
                        PrintedDate.parse(f.words())
                                .ifPresent(d -> compare(given, issued.get(), d, f.origin(), found));
                    }
                });
            }
        }
        return found;
    }

    private static void due(Case given, Days issued, Marks marks, List<Diagnostic> found) {
        marks.due().ifPresent(d -> compare(given, issued, d.value(), d.origin(), found));
    }

    private static void compare(Case given, Days issued, PrintedDate due, Origin origin, List<Diagnostic> found) {
        if (given.isOwn(origin) && Days.of(due).filter(d -> d.isBefore(issued)).isPresent()) {
            found.add(given.found(new PlanProblem.DueBeforeIssue(due.words(),
                    given.plan().date().orElseThrow().value().words()), origin));
        }
    }
}
