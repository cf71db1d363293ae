package org.kehoach.derive;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kehoach.agency.Holder;
import org.kehoach.document.LookUps;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Who;

/**
 * Which offices a plan charges under the names of several roles (đơn vị kiêm nhiều vai trò): usual on the lowest level,
 * and for a person to look at, for the work of several offices falls to one.
 */
final class Workload {

    private Workload() {}

    static void check(Plan own, LookUps lookUps, Findings findings) {
        Map<String, Map<String, Origin>> units = new LinkedHashMap<>();
        Map<String, Holder> holders = new HashMap<>();
        Consumer<Who> note = who -> {
            if (who instanceof Who.Role r
                    && holders.computeIfAbsent(r.name(), lookUps::holder) instanceof Holder.Unit u) {
                units.computeIfAbsent(u.name(), _ -> new LinkedHashMap<>()).putIfAbsent(r.name(), r.origin());
            }
        };
        for (Node node : own.nodes()) {
            node.marks().assign().forEach(note);
            node.shape().parts().forEach(p -> p.marks().assign().forEach(note));
        }
        units.forEach((unit, roles) -> {
            if (roles.size() > 1) {
                findings.add(new DerivationProblem.SeveralRoles(unit, List.copyOf(roles.keySet())),
                        List.copyOf(roles.values()).getLast());
            }
        });
    }
}
