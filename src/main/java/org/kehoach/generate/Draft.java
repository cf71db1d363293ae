package org.kehoach.generate;

import java.util.List;
import java.util.Optional;
import org.kehoach.agency.Directory;
import org.kehoach.derive.Coverage;
import org.kehoach.derive.Derived;
import org.kehoach.plan.Plan;
import org.kehoach.store.Pin;

/**
 * A whole plan, and the directory it is read with (dự thảo).
 *
 * @param chain   how it was derived, then how its superior's plan was, and so on up; empty where it is derived from none
 * @param derives the state of its superior's plan
 */
public record Draft(Plan plan, Directory directory, List<Derived> chain, Optional<Pin> derives) {

    public Draft {
        chain = List.copyOf(chain);
    }

    /** What it takes up of its superior's plan; empty where it is derived from none. */
    public Optional<Coverage> coverage() {
        return chain.stream().findFirst().map(Derived::coverage);
    }
}
