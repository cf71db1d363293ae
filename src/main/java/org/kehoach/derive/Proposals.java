package org.kehoach.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Days;
import org.kehoach.agency.Directory;
import org.kehoach.agency.Holder;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Reference;
import org.kehoach.plan.Who;

/**
 * Which of an agency's own units a superior's duty may fall to (đề xuất đơn vị thực hiện): whom the duty names; else
 * whoever has the field that its words speak of, and the unit that answers to the superior's leading office. A proposal,
 * for a person to confirm.
 */
final class Proposals {

    private final Parent parent;
    private final Agency agency;
    private final Directory directory;
    private final Days days;
    private final List<Unit> lead;
    /** By the words of a field, who has it here. */
    private final Map<String, List<Unit>> fields = new TreeMap<>();

    /**
     * One of the agency's units.
     *
     * @param role by which its plans name it; its key where it has none of its own
     */
    record Unit(String role, String name) {}

    Proposals(Parent parent, Agency agency, Directory directory) {
        this.parent = parent;
        this.agency = agency;
        this.directory = directory;
        this.days = Days.of(parent.plan());
        this.lead = lead().map(this::counterparts).orElse(List.of());
        directory.fields().forEach((role, words) -> words.forEach(w -> {
            List<Unit> units = units(role);
            if (!units.isEmpty()) {
                fields.computeIfAbsent(w, _ -> new ArrayList<>()).addAll(units);
            }
        }));
    }

    /** The units that a duty may fall to: none, one, or several to choose from. */
    List<Unit> of(Policies.Duty duty) {
        Set<Unit> named = new LinkedHashSet<>();
        named(duty).forEach(role -> named.addAll(counterparts(role)));
        if (named.size() == 1) {
            return List.copyOf(named);
        }
        Set<Unit> out = new LinkedHashSet<>(named);
        if (out.isEmpty()) {
            out.addAll(lead);
            out.addAll(speakingOf(duty.words()));
        }
        return List.copyOf(out);
    }

    /** The roles that a duty names: through whom it reports, with whom it is done, whose names stand in its words. */
    private static Set<String> named(Policies.Duty duty) {
        Set<String> out = new LinkedHashSet<>();
        for (Marks marks : List.of(duty.part().marks(), duty.node().marks())) {
            marks.report().ifPresent(r -> roles(r.via(), out));
            roles(marks.with(), out);
        }
        for (Inline inline : duty.text().inlines()) {
            Optional<Reference> reference = switch (inline) {
                case Inline.LookUp l -> Optional.of(l.reference());
                case Inline.Fact f when f.name() instanceof FactName.StandsFor s ->
                    Optional.of(s.reference());
                case Inline.Fact _,Inline.Words _,Inline.Blank _ -> Optional.empty();
            };
            reference.ifPresent(r -> {
                if (r instanceof Reference.Unit u) {
                    out.add(u.role());
                }
            });
        }
        return out;
    }

    private static void roles(List<Who> who, Set<String> out) {
        who.forEach(w -> {
            if (w instanceof Who.Role r) {
                out.add(r.name());
            }
        });
    }

    /** The superior's leading office: reports go through it; where none does, it is charged with most. */
    private Optional<String> lead() {
        Set<String> via = new LinkedHashSet<>();
        Map<String, Integer> charged = new LinkedHashMap<>();
        for (Node node : parent.plan().nodes()) {
            node.marks().report().ifPresent(r -> roles(r.via(), via));
            Set<String> roles = new LinkedHashSet<>();
            roles(node.marks().assign(), roles);
            node.shape().parts().forEach(p -> {
                p.marks().report().ifPresent(r -> roles(r.via(), via));
                roles(p.marks().assign(), roles);
            });
            roles.forEach(r -> charged.merge(r, leaves(node), Integer::sum));
        }
        return via.stream().filter(this::isUnit).findFirst()
                .or(() -> charged.entrySet().stream().filter(e -> isUnit(e.getKey()))
                        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a).map(Map.Entry::getKey));
    }

    private boolean isUnit(String role) {
        return parent.lookUps().holder(role) instanceof Holder.Unit;
    }

    private static int leaves(Node node) {
        return node.body().isEmpty() ? 1 : node.body().stream().mapToInt(Proposals::leaves).sum();
    }

    /** Who holds the role here, else the other roles of whoever holds it above. */
    private List<Unit> counterparts(String role) {
        List<Unit> here = units(role);
        if (!here.isEmpty() || !(parent.lookUps().holder(role) instanceof Holder.Unit u) || u.agency().isEmpty()) {
            return here;
        }
        return u.agency().get().roles().stream().flatMap(r -> units(r).stream()).distinct().toList();
    }

    private List<Unit> units(String role) {
        List<Holder.Unit> all = directory.ownUnits(role, agency, days);
        return all.stream().map(u -> new Unit(firstRole(u, all.size() == 1
                ? role
                : u.agency().map(Agency::key).orElse(role)), u.name())).toList();
    }

    /** The unit's own first role says most plainly what it is for; one that others have too says it of none. */
    private String firstRole(Holder.Unit unit, String role) {
        return unit.agency().flatMap(a -> a.roles().stream()
                .filter(r -> directory.ownUnits(r, agency, days).size() == 1).findFirst()).orElse(role);
    }

    private Set<Unit> speakingOf(String words) {
        Map<String, List<Unit>> found = new LinkedHashMap<>();
        fields.forEach((field, units) -> {
            if (isIn(field, words)) {
                found.put(field, units);
            }
        });
        Set<Unit> out = new LinkedHashSet<>();
        found.forEach((_, units) -> out.addAll(units));
        return out;
    }

    /** Whether words stand in others, letter by letter: {@code Sở Y tế} is a name and no word about {@code y tế}. */
    private static boolean isIn(String field, String words) {
        for (int at = words.indexOf(field); at >= 0; at = words.indexOf(field, at + 1)) {
            int end = at + field.length();
            if ((at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)))
                    && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** The names of units, as a choice. */
    static List<String> names(List<Unit> units) {
        return units.stream().map(Unit::name).toList();
    }
}
