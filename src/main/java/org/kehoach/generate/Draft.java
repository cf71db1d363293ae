package org.kehoach.generate;

import org.kehoach.agency.Directory;
import org.kehoach.plan.Plan;

/** A plan as it was read, and the directory it is read with (dự thảo). */
public record Draft(Plan plan, Directory directory) {}
