package org.kehoach.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Reference;
import org.kehoach.plan.Text;

/** Every word of the plan's own is asked for somewhere. */
final class ParametersUsed implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        Plan plan = given.plan();
        if (plan.parameters().isEmpty()) {
            return List.of();
        }
        Set<String> used = new HashSet<>();
        plan.texts().forEach(t -> note(t, used));
        plan.nodes().forEach(n -> {
            note(n.marks(), used);
            n.shape().parts().forEach(p -> note(p.marks(), used));
        });
        List<Diagnostic> found = new ArrayList<>();
        plan.parameters().forEach((name, text) -> {
            if (!used.contains(name) && given.isOwn(text.origin())) {
                found.add(given.found(new PlanProblem.UnusedParameter(name), text.origin()));
            }
        });
        return found;
    }

    private static void note(Marks marks, Set<String> used) {
        marks.texts().forEach(t -> note(t, used));
    }

    private static void note(Text text, Set<String> used) {
        for (Inline inline : text.inlines()) {
            switch (inline) {
                case Inline.LookUp(Reference.Named(String name), _, _) -> used.add(name);
                case Inline.Fact(FactName.StandsFor(Reference.Named(String name)), _, _, _) -> used.add(name);
                case Inline.LookUp _,Inline.Fact _,Inline.Words _,Inline.Blank _ -> {
                    // asks for no word of the plan's own
                }
            }
        }
    }
}
