package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;

/** What a rule finds (kết quả của một quy tắc): in one passage the same is told once, however often it stands there. */
record Told(Case given, List<Diagnostic> found) {

    static Told of(Case given) {
        return new Told(given, new ArrayList<>());
    }

    Location place(Passage passage) {
        return Location.of(passage.origin(), given.plan().file());
    }

    void add(DecreeProblem problem, Passage passage) {
        Diagnostic d = given.found(problem, passage.origin());
        if (!found.contains(d)) {
            found.add(d);
        }
    }
}
