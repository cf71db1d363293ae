package org.kehoach.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Holder;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Reference;
import org.kehoach.plan.Shape;
import org.kehoach.plan.TaskLines;
import org.kehoach.plan.Who;

/**
 * What those are called whom a plan charges (tên đơn vị được giao): by the directory; where it names nobody, by the plan's own words,
 * {@code ${unit.women=Hội Phụ nữ tỉnh}} or the heading that charges them; else by the field of work, never by a role's word.
 */
public final class UnitNames {

    private static final String OF_FIELD = "Đơn vị phụ trách ";

    private final LookUps lookUps;
    private final Map<String, String> own = new HashMap<>();

    public UnitNames(Plan plan, LookUps lookUps) {
        this.lookUps = lookUps;
        own.putAll(marked(plan));
        plan.nodes().forEach(n -> {
            List<Who> doers = n.marks().doers();
            if (n.shape() instanceof Shape.Heading h && h.title().isPresent() && doers.size() == 1) {
                String title = h.title().get().typedWords();
                if (!title.contains("${") && TaskWords.names(title, doers, lookUps, !TaskLines.of(n).isEmpty())) {
                    own.putIfAbsent(doers.getFirst().words(), TaskWords.unit(title));
                }
            }
        });
    }

    /** The names that a plan's words say for roles, by role. */
    public static Map<String, String> marked(Plan plan) {
        Map<String, String> out = new HashMap<>();
        plan.texts().forEach(t -> t.facts(f -> {
            if (f.name() instanceof FactName.StandsFor(Reference.Unit u)) {
                out.putIfAbsent(u.role(), f.words());
            }
        }));
        return out;
    }

    /** The name; empty where neither directory nor plan says one. */
    public Optional<String> known(Who who) {
        return lookUps.name(who).or(() -> Optional.ofNullable(own.get(who.words())));
    }

    /** The name, or what stands for it. */
    public String of(Who who) {
        return known(who).orElseGet(() -> lookUps.holder(who.words()) instanceof Holder.Several s
                ? s.agencies().stream().map(Agency::runningName).collect(Collectors.joining(" hoặc "))
                : lookUps.field(who.words()).map(f -> OF_FIELD + f).orElse(who.words()));
    }
}
