package org.kehoach.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;

/** Another version of a plan, as chance makes it (bản khác): some fields are other ones, a node moves, one goes. */
public final class Variant {

    private Variant() {}

    public static Plan of(Plan plan, long seed) {
        Random random = new Random(seed);
        Plan other = plan;
        for (int i = 0; i < 4 && !other.body().isEmpty(); i++) {
            List<Mutation> mutations = Mutation.all(other).stream()
                    .filter(m -> !m.seen().matches(".*#(assign|request|with|report|covers|label|numbering|id|shape)"))
                    .toList();
            other = mutations.get(random.nextInt(mutations.size())).plan();
            List<Node> body = new ArrayList<>(other.body());
            if (i == 1) {
                Collections.swap(body, random.nextInt(body.size()), random.nextInt(body.size()));
            }
            if (i == 2 && body.size() > 2) {
                body.remove(random.nextInt(body.size()));
            }
            other = Mutation.bodies(other, body, other.closing(), other.annexes());
        }
        return other;
    }
}
