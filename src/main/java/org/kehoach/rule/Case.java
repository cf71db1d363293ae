package org.kehoach.rule;

import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.document.LookUps;
import org.kehoach.document.Numbers;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Plan;

/** What a rule looks at (đối tượng kiểm tra): a plan, the directory, and what can be looked up in them. */
record Case(Plan plan, Directory directory, Numbers numbers, LookUps lookUps) {

    static Case of(Plan plan, Directory directory) {
        Numbers numbers = Numbers.of(plan);
        return new Case(plan, directory, numbers, new LookUps(plan, directory, numbers));
    }

    Diagnostic found(PlanProblem problem, Origin origin) {
        return new Diagnostic(problem, Location.of(origin, plan.file()));
    }
}
