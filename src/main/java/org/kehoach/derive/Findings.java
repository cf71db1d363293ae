package org.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.origin.Origin;

/** What is found while a plan is derived (các phát hiện), each at its place in the lower level's file. */
final class Findings {

    private final String file;
    private final Origin whole;
    private final List<Diagnostic> found = new ArrayList<>();

    /** @param whole where findings stand that are about no one decision */
    Findings(String file, Origin whole) {
        this.file = file;
        this.whole = whole;
    }

    /** A finding about no one decision. */
    void add(DerivationProblem problem) {
        add(problem, whole);
    }

    void add(DerivationProblem problem, Origin origin) {
        found.add(new Diagnostic(problem, Location.of(origin, file)));
    }

    boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    List<Diagnostic> all() {
        return found;
    }
}
