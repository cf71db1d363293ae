package org.kehoach.rule;

import org.kehoach.origin.Origin;
import org.kehoach.plan.Plan;

/** Whether words stand in the plan's own file (chữ của chính kế hoạch), or came from the one that it is derived from. */
final class Own {

    private Own() {}

    static boolean is(Origin origin, Plan plan) {
        return switch (origin) {
            case Origin.Yaml yaml -> yaml.file().equals(plan.file());
            case Origin.Word _,Origin.Pdf _,Origin.Option _,Origin.Supplied _ -> true;
        };
    }
}
