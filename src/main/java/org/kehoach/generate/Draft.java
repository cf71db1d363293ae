package org.kehoach.generate;

import java.util.Optional;
import org.kehoach.agency.Directory;
import org.kehoach.derive.Coverage;
import org.kehoach.plan.Plan;
import org.kehoach.store.Pin;

/**
 * A whole plan, and the directory it is read with (dự thảo).
 *
 * @param coverage what it takes up of its superior's plan; empty where it is derived from none
 * @param derives  the state of its superior's plan
 */
public record Draft(Plan plan, Directory directory, Optional<Coverage> coverage, Optional<Pin> derives) {}
