package org.kehoach.derive;

import org.kehoach.document.LookUps;
import org.kehoach.document.Numbers;
import org.kehoach.plan.Plan;

/** How a plan was worked out of its superior's (cách lập), kept for those who ask where something came from. */
public final class Workings {

    private final Plan written;
    private final Parent parent;
    private final Policies policies;
    private final Decisions decisions;
    private final LookUps lookUps;
    private final Numbers numbers;

    /** @param written the lower level's file, with its decisions */
    Workings(Plan written, Parent parent, Policies policies, Decisions decisions, LookUps lookUps, Numbers numbers) {
        this.written = written;
        this.parent = parent;
        this.policies = policies;
        this.decisions = decisions;
        this.lookUps = lookUps;
        this.numbers = numbers;
    }

    Plan written() {
        return written;
    }

    Parent parent() {
        return parent;
    }

    Policies policies() {
        return policies;
    }

    Decisions decisions() {
        return decisions;
    }

    LookUps lookUps() {
        return lookUps;
    }

    Numbers numbers() {
        return numbers;
    }
}
