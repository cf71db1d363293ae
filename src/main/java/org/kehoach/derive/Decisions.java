package org.kehoach.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.derive.DerivationProblem.NotAllowed.Deed;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Decision;
import org.kehoach.plan.Decision.Change;
import org.kehoach.plan.Decision.Side;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks.Policy;
import org.kehoach.plan.Node;
import org.kehoach.plan.Text;

/** The decisions of a lower level by the nodes they are about (các quyết định), each looked at against the policies. */
final class Decisions {

    private final Parent parent;
    private final Policies policies;
    private final Findings findings;
    private final Map<String, Map<String, Origin>> decided = new HashMap<>();
    private final Map<Key, List<Decision.Replace>> replaced = new HashMap<>();
    private final Map<String, Decision.Remove> removed = new LinkedHashMap<>();
    private final Map<String, Decision.Waive> waived = new LinkedHashMap<>();
    private final Map<Key, List<Decision.Add>> added = new HashMap<>();
    private final List<Decision.Add> additions = new ArrayList<>();

    private Decisions(Parent parent, Policies policies, Findings findings) {
        this.parent = parent;
        this.policies = policies;
        this.findings = findings;
    }

    static Decisions of(List<Decision> decisions, Parent parent, Policies policies, Findings findings) {
        Decisions out = new Decisions(parent, policies, findings);
        decisions.forEach(out::take);
        return out;
    }

    /** The changes of a node and of its parts, in the order written. */
    List<Decision.Replace> replacements(Node node) {
        return replaced.getOrDefault(node.key(), List.of());
    }

    List<Decision.Replace> replacements() {
        return replaced.values().stream().flatMap(List::stream).toList();
    }

    Optional<Decision.Remove> removal(String id) {
        return Optional.ofNullable(removed.get(id));
    }

    Optional<Decision.Waive> waiver(String id) {
        return Optional.ofNullable(waived.get(id));
    }

    /** Whether something is left out of what the superior says. */
    boolean remove() {
        return !removed.isEmpty();
    }

    /** Whether own nodes are put at a node of the superior's plan. */
    boolean addTo(Node node) {
        return added.containsKey(node.key());
    }

    /** Own nodes at a node of the superior's plan. */
    List<Node> additions(Node node, Side side) {
        return added.getOrDefault(node.key(), List.of()).stream().filter(a -> a.side() == side)
                .flatMap(a -> a.nodes().stream()).toList();
    }

    /** All additions, in the order written. */
    List<Decision.Add> additions() {
        return additions;
    }

    private void take(Decision decision) {
        Located<String> at = decision.at();
        Optional<Parent.Named> named = find(at);
        if (named.isEmpty()) {
            return;
        }
        if (!(decision instanceof Decision.Add)) {
            seen(decision);
        }
        Node node = named.get().node();
        Policy policy = policies.of(node);
        if (policy == Policy.OMIT && !(decision instanceof Decision.Add || decision instanceof Decision.Replace)) {
            findings.add(new DerivationProblem.NothingToDecide(at.value(), policy), at.origin());
        }
        switch (decision) {
            case Decision.Keep k -> once(at.value(), "keep", k.note().origin());
            case Decision.Waive w -> {
                if (once(at.value(), "waiver", w.note().origin())) {
                    waived.put(at.value(), w);
                }
            }
            case Decision.Remove r -> {
                if (policy == Policy.KEEP || policy == Policy.NARROW) {
                    notAllowed(at, policy, Deed.REMOVE);
                } else if (once(at.value(), "remove", r.note().origin())) {
                    removed.put(at.value(), r);
                    blanks(at.value(), r.why());
                    r.approver().ifPresent(a -> blanks(at.value(), a));
                }
            }
            case Decision.Replace r -> replace(r, named.get(), policy);
            case Decision.Add a -> {
                additions.add(a);
                added.computeIfAbsent(node.key(), _ -> new ArrayList<>()).add(a);
            }
        }
    }

    private void blanks(String id, Text text) {
        for (Inline inline : text.inlines()) {
            if (inline instanceof Inline.Blank b) {
                findings.add(new DerivationProblem.BlankInDecision(id, b.words()), b.origin());
            }
        }
    }

    private Optional<Parent.Named> find(Located<String> at) {
        Optional<Parent.Named> named = parent.find(at.value());
        if (named.isEmpty()) {
            findings.add(new DerivationProblem.NoSuchNode(at.value(),
                    NearNames.nearest(at.value(), parent.named().keySet()).orElse(""), parent.called()), at.origin());
        }
        return named;
    }

    private void seen(Decision decision) {
        decision.note().seen().filter(s -> !parent.seen(decision.at().value()).startsWith(s.value().substring(0, 8)))
                .ifPresent(s -> findings.add(new DerivationProblem.NodeChanged(decision.at().value(), s.value(),
                        parent.seen(decision.at().value())), s.origin()));
    }

    private void replace(Decision.Replace decision, Parent.Named named, Policy policy) {
        Located<String> at = decision.at();
        List<String> fields = Changes.fields(named.node(), named.part());
        Set<String> facts = new HashSet<>(Changes.facts(named.node(), named.part()));
        for (Map.Entry<String, Change> e : decision.set().entrySet()) {
            String field = e.getKey();
            if (!fields.contains(field)) {
                findings.add(new DerivationProblem.NoSuchField(at.value(), field, fields), e.getValue().origin());
                return;
            }
            boolean tightens = facts.contains(field) || field.equals("due") || field.equals("with");
            boolean free = switch (policy) {
                case KEEP, MUST_COVER, OMIT -> false;
                case NARROW -> tightens;
                case LOCALISE -> !(e.getValue() instanceof Change.Body);
                case FREE -> true;
            };
            if (!free) {
                notAllowed(at, policy, Deed.REPLACE);
                return;
            }
            if (!once(at.value(), field, e.getValue().origin())) {
                return;
            }
        }
        replaced.computeIfAbsent(named.node().key(), _ -> new ArrayList<>()).add(decision);
    }

    private void notAllowed(Located<String> at, Policy policy, Deed deed) {
        findings.add(new DerivationProblem.NotAllowed(at.value(), policy, deed), at.origin());
    }

    /** Two decisions on one thing: none of them wins. */
    private boolean once(String id, String field, Origin origin) {
        Map<String, Origin> known = decided.computeIfAbsent(id, _ -> new HashMap<>());
        boolean gone = (field.equals("remove") && !known.isEmpty()) || known.containsKey("remove");
        Origin first = known.putIfAbsent(field, origin);
        if (first == null && !gone) {
            return true;
        }
        Origin other = first == null ? known.values().iterator().next() : first;
        findings.add(new DerivationProblem.DecidedTwice(id, field, line(other)), origin);
        return false;
    }

    static String line(Origin origin) {
        return origin instanceof Origin.Yaml y ? Integer.toString(y.line()) : "";
    }
}
