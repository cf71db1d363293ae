package org.kehoach.derive;

import org.kehoach.plan.Plan;

/**
 * A lower level's whole plan (kế hoạch đầy đủ của cấp dưới), and what it takes up of its superior's.
 *
 * @param workings how it came about
 */
public record Derived(Plan plan, Coverage coverage, Workings workings) {}
