package org.kehoach.derive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Directory;
import org.kehoach.agency.Holder;
import org.kehoach.document.Composer;
import org.kehoach.document.LookUps;
import org.kehoach.document.Numbers;
import org.kehoach.document.OfficialText;
import org.kehoach.document.ShareTable;
import org.kehoach.plan.CanonicalForm;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Key;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/**
 * The superior's plan (kế hoạch cấp trên) as the lower level looks at it: what an id names, and how it is called. Of all
 * that derive from one plan it is made once, and so is what comes out alike for many of them.
 */
public final class Parent {

    private final Plan plan;
    private final OfficialText text;
    private final Numbers numbers;
    private final LookUps lookUps;
    private final Map<String, Named> named;
    private final String digest;
    private final Set<Who> doers;
    private final Set<String> shareTables;
    private final Map<Set<String>, String> seen = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> charged = new ConcurrentHashMap<>();
    private final Map<Set<String>, Policies> policies = new ConcurrentHashMap<>();
    private final Map<Key, Node> localised = new ConcurrentHashMap<>();

    private Parent(Plan plan, Directory directory) {
        this.plan = plan;
        this.text = Composer.compose(plan, directory);
        this.numbers = Numbers.of(plan);
        this.lookUps = new LookUps(plan, directory, numbers);
        this.named = named(plan);
        this.digest = CanonicalForm.digest(plan);
        this.doers = doers(plan);
        this.shareTables = plan.nodes().stream().flatMap(n -> ShareTable.allocation(n).stream())
                .map(a -> a.table().value()).collect(Collectors.toUnmodifiableSet());
    }

    /** What an id names: a node, or a part of one. */
    public record Named(Node node, Optional<Part> part) {

        /** The id of the part, else the node's id or place. */
        String name() {
            return part.flatMap(Part::id).orElseGet(() -> node.key().value());
        }
    }

    /**
     * A plan that others derive from.
     *
     * @param plan whole and without errors
     */
    public static Parent of(Plan plan, Directory directory) {
        return new Parent(plan, directory);
    }

    private static Map<String, Named> named(Plan plan) {
        Map<String, Named> out = new LinkedHashMap<>();
        for (Node node : plan.nodes()) {
            node.id().ifPresent(id -> out.put(id, new Named(node, Optional.empty())));
            node.shape().parts().forEach(p -> p.id().ifPresent(id -> out.put(id, new Named(node, Optional.of(p)))));
        }
        return Collections.unmodifiableMap(out);
    }

    private static Set<Who> doers(Plan plan) {
        Map<String, Who> out = new LinkedHashMap<>();
        for (Node node : plan.nodes()) {
            node.marks().doers().forEach(w -> out.putIfAbsent(w.words(), w));
            node.shape().parts().forEach(p -> p.marks().doers().forEach(w -> out.putIfAbsent(w.words(), w)));
        }
        return Set.copyOf(out.values());
    }

    public Plan plan() {
        return plan;
    }

    public OfficialText text() {
        return text;
    }

    public Numbers numbers() {
        return numbers;
    }

    public LookUps lookUps() {
        return lookUps;
    }

    /** What each id of a node or part stands for. */
    public Map<String, Named> named() {
        return named;
    }

    /** The digest of the plan, 64 hex digits. */
    public String digest() {
        return digest;
    }

    /** Whom the plan charges or asks, each once. */
    Set<Who> doers() {
        return doers;
    }

    /** The ids of the tables, or of the annexes with tables, in which targets are shared out among those below. */
    Set<String> shareTables() {
        return shareTables;
    }

    /** The policies of all who are meant by the same words. */
    Policies policies(Set<String> meant, Function<Set<String>, Policies> read) {
        return policies.computeIfAbsent(meant, read);
    }

    /** A node in the terms of a lower level, which are the same for all. */
    Node localised(Node node, UnaryOperator<Node> localise) {
        return localised.computeIfAbsent(node.key(), _ -> localise.apply(node));
    }

    /** What an id names; empty where it names nothing. */
    Optional<Named> find(String id) {
        return Optional.ofNullable(named.get(id));
    }

    /**
     * The digest, 64 hex digits, of the nodes that some ids name, each with all that stands under it; ids that name nothing
     * are passed over.
     */
    String seen(Set<String> ids) {
        return seen.computeIfAbsent(Set.copyOf(ids), all -> CanonicalForm.digest(new TreeSet<>(all).stream()
                .flatMap(i -> find(i).stream()).map(Named::node).distinct().toList()));
    }

    /** The first digits of the digest by which the lower level says what it saw. */
    String seen(String id) {
        return seen(Set.of(id)).substring(0, 8);
    }

    /** The keys of all agencies that a role of this plan means: a group may have thousands. */
    Set<String> charged(String role) {
        return charged.computeIfAbsent(role, r -> switch (lookUps.holder(r)) {
            case Holder.Members m -> keys(m.agencies());
            case Holder.Unit u -> keys(u.agency().stream().toList());
            case Holder.Several s -> keys(s.agencies());
            case Holder.Nobody _,Holder.UnknownRole _ -> Set.of();
        });
    }

    /** It as lower documents cite it. */
    public Citation citation() {
        return Document.citation(this);
    }

    private static Set<String> keys(List<Agency> agencies) {
        return agencies.stream().map(Agency::key).collect(Collectors.toUnmodifiableSet());
    }

    boolean isAnnex(String id) {
        return plan.annexes().stream().anyMatch(a -> a.id().equals(Optional.of(id)));
    }

    /** The agency that issued it; of a joint plan the leading one. */
    public Optional<Agency> issuer() {
        return lookUps.issuer();
    }

    /** {@code Kế hoạch số 12/KH-UBND}; its subject's place in the workspace while it has no number. */
    String called() {
        return text.code().number().isEmpty() ? plan.id().value() : plan.kind().value().title() + " số " + code();
    }

    String code() {
        return text.code().printedNumber() + "/" + text.code().symbol();
    }

    /** The printed number of the node that an id names, or nothing. */
    String number(String id) {
        return numbers.number(id).orElse("");
    }

    String number(Node node) {
        return numbers.number(node.key().value()).orElse("");
    }

    /** The nodes above one, the nearest first. */
    List<Node> above(Node node) {
        List<Node> out = new ArrayList<>();
        above(plan.body(), node, out);
        above(plan.closing(), node, out);
        plan.annexes().forEach(a -> above(a.body(), node, out));
        return out;
    }

    private static boolean above(List<Node> nodes, Node node, List<Node> out) {
        for (Node n : nodes) {
            if (n.key().equals(node.key())) {
                return true;
            }
            if (above(n.body(), node, out)) {
                out.add(n);
                return true;
            }
        }
        return false;
    }

    /** The words that a text prints; a citation in short. */
    String words(Text text) {
        return words(text, lookUps);
    }

    String words(List<Text> texts) {
        return String.join(" ", texts.stream().map(this::words).toList());
    }

    /** The words of a node; of a table those that stand above it, or its head. */
    String words(Node node) {
        return words(node.shape() instanceof Shape.Table t
                ? t.caption().map(List::of).orElseGet(() -> t.header().stream().flatMap(List::stream)
                        .flatMap(c -> c.lines().stream()).toList())
                : node.shape().texts());
    }

    static String words(Text text, LookUps lookUps) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : text.inlines()) {
            out.append(switch (inline) {
                case Inline.Words w -> w.words();
                case Inline.Fact f -> f.words();
                case Inline.LookUp l -> lookUps.words(l.reference()).orElse(l.reference().name());
                case Inline.Blank b -> "…" + b.words() + "…";
            });
        }
        return out.toString();
    }

    /** The ids of a node's parts, else its own. */
    static List<String> ids(Node node) {
        List<String> out = new ArrayList<>();
        node.id().ifPresent(out::add);
        node.shape().parts().forEach(p -> p.id().ifPresent(out::add));
        return out;
    }
}
