package org.kehoach.derive;

import org.kehoach.plan.Plan;

/** A lower level's whole plan (kế hoạch đầy đủ của cấp dưới), and what it takes up of its superior's. */
public record Derived(Plan plan, Coverage coverage) {}
