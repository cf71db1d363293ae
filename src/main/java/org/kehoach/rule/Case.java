package org.kehoach.rule;

import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.document.LookUps;
import org.kehoach.document.Numbers;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Plan;

/** What a rule looks at (đối tượng kiểm tra): a plan, the directory, and what can be looked up in them. */
record Case(Plan plan, Directory directory, boolean derived, Numbers numbers, LookUps lookUps) {

    static Case of(Plan plan, Directory directory, boolean derived) {
        Numbers numbers = Numbers.of(plan);
        return new Case(plan, directory, derived, numbers, new LookUps(plan, directory, numbers));
    }

    /** Whether it stands in the plan's own file, and not in that of the plan from which it is derived. */
    boolean isOwn(Origin origin) {
        return origin instanceof Origin.Yaml yaml && yaml.file().equals(plan.file());
    }

    Diagnostic found(PlanProblem problem, Origin origin) {
        return new Diagnostic(problem, Location.of(origin, plan.file()));
    }
}
