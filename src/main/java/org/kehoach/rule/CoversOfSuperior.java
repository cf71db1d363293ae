package org.kehoach.rule;

import java.util.List;
import java.util.stream.Stream;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Marks;

/** What is taken up is a superior plan's: a plan that is derived from none takes up nothing. */
final class CoversOfSuperior implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        if (given.derived()) {
            return List.of();
        }
        return given.nodes().stream()
                .flatMap(n -> Stream.concat(Stream.of(n.marks()), n.shape().parts().stream().map(p -> p.marks())))
                .map(Marks::covers).filter(c -> !c.isEmpty())
                .map(c -> given.found(new PlanProblem.CoversNothing(c.getFirst().value()), c.getFirst().origin()))
                .toList();
    }
}
