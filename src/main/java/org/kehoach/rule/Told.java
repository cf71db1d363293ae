package org.kehoach.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;

/** What a rule finds (kết quả của một quy tắc): in one passage the same is told once, however often it stands there. */
final class Told {

    private final Case given;
    private final SequencedSet<Diagnostic> found = new LinkedHashSet<>();

    private Told(Case given) {
        this.given = given;
    }

    static Told of(Case given) {
        return new Told(given);
    }

    Case given() {
        return given;
    }

    List<Diagnostic> found() {
        return List.copyOf(found);
    }

    Location place(Passage passage) {
        return Location.of(passage.origin(), given.plan().file());
    }

    void add(DecreeProblem problem, Passage passage) {
        found.add(given.found(problem, passage.origin()));
    }
}
