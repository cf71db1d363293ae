package org.kehoach.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Decision;
import org.kehoach.plan.Decision.Note;
import org.kehoach.plan.Derivation;
import org.kehoach.plan.Dossier;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Recipients;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Signature;
import org.kehoach.plan.Stamps;
import org.kehoach.plan.Text;

/**
 * The first state of a lower level's file (dự thảo đầu tiên của cấp dưới), which stands as it is: every duty that the
 * superior gives is taken up, with a blank for the unit that shall do it; reports are collected in time for the superior's;
 * and what a person has to write is a blank that a check lists.
 */
public final class FirstDraft {

    /** No heading can stand in what is not taken over. */
    private static final int NOWHERE = 100;

    private final Parent parent;
    private final Agency agency;
    private final Directory directory;
    private final Policies policies;
    private final Wishes wishes;
    private final DraftedWork works;

    /**
     * What a person has said beforehand (ý của người lập).
     *
     * @param doers the role in the agency's own plans that does a duty, by the duty's id; a blank stands for the others
     * @param signer name
     */
    public record Wishes(Map<String, String> doers, Optional<String> signer) {

        public static final Wishes NONE = new Wishes(Map.of(), Optional.empty());

        public Wishes {
            doers = Map.copyOf(doers);
        }
    }

    private FirstDraft(Parent parent, Agency agency, Directory directory, Wishes wishes) {
        this.parent = parent;
        this.wishes = wishes;
        this.agency = agency;
        this.directory = directory;
        this.policies = Policies.of(parent, directory, agency);
        this.works = new DraftedWork(parent, policies, new Proposals(parent, agency, directory), wishes.doers());
    }

    /**
     * The draft of an agency's plan.
     *
     * @param parent    the superior's plan
     * @param agency    one that its issuer's plans bind
     * @param signature the lines over the name of who signs for the agency
     */
    public static Outcome<Plan> of(Parent parent, Agency agency, Directory directory, List<String> signature,
            Wishes wishes) {
        return draft(parent, agency, directory, wishes).then(d -> Outcome.of(d.plan(signature), d.works.unclear()));
    }

    /** The duties that an agency has to take up: their words by their ids, in the plan's order. */
    public static Outcome<Map<String, String>> duties(Parent parent, Agency agency, Directory directory) {
        return draft(parent, agency, directory, Wishes.NONE).then(d -> {
            Map<String, String> out = new LinkedHashMap<>();
            d.policies.duties().forEach(y -> out.put(y.id().orElseThrow(), parent.words(y.text())));
            return Outcome.of(out);
        });
    }

    private static Outcome<FirstDraft> draft(Parent parent, Agency agency, Directory directory, Wishes wishes) {
        boolean below = parent.issuer().filter(i -> directory.binds(i, agency)).isPresent();
        if (!below) {
            return failed(parent.plan(), new DerivationProblem.OutsideTerritory(agency.runningName(),
                    parent.issuer().map(Agency::runningName).orElse("")));
        }
        FirstDraft draft = new FirstDraft(parent, agency, directory, wishes);
        Optional<Policies.Duty> unnamed = draft.policies.duties().stream().filter(d -> d.id().isEmpty()).findFirst();
        return unnamed.isPresent()
                ? failed(parent.plan(),
                        new DerivationProblem.DutyWithoutId(parent.words(unnamed.get().text()), parent.plan().file()))
                : Outcome.of(draft);
    }

    private static <T> Outcome<T> failed(Plan plan, DerivationProblem problem) {
        return Outcome.failed(new Diagnostic(problem, Location.of(plan.file())));
    }

    /** The draft, and what keeps it from standing decided as a person would: to be looked at, and filled. */
    private Plan plan(List<String> signature) {
        List<Policies.Duty> placeless = new ArrayList<>();
        List<Decision> taken = decisions(placeless);
        List<Node> own = works.units(placeless, new Key("body"));
        Plan bare = plan(signature, taken, own);
        Plan whole = Resolver.resolve(bare, parent, directory).value().map(Derived::plan).orElse(bare);
        List<Decision> all = new ArrayList<>(shares());
        Inherited.nodes(whole, parent).forEach(n -> n.id().ifPresent(id -> all.add(new Decision.Remove(
                Located.supplied(id), Text.of("Nói về nội dung không giao cho cấp này"),
                Optional.of(blank("người duyệt")), seen(id)))));
        all.addAll(taken);
        return plan(signature, all, own);
    }

    /** For each number that is shared out what the superior's table gives the agency; a blank where it says nothing. */
    private List<Decision> shares() {
        Shares table = new Shares(parent);
        List<Decision> out = new ArrayList<>();
        for (Node node : parent.plan().nodes()) {
            Map<String, Decision.Change> set = new LinkedHashMap<>();
            node.shape().texts().forEach(t -> t.facts(f -> {
                if (f.name() instanceof FactName.Value && Policies.isAllocated(node)) {
                    set.put(f.name().name(), new Decision.Change.Words(table.words(node, f, agency).map(Text::of)
                            .orElseGet(() -> blank("số phân bổ cho đơn vị"))));
                }
            }));
            boolean taken = policies.of(node) != Marks.Policy.OMIT && policies.of(node) != Marks.Policy.MUST_COVER;
            if (!set.isEmpty() && taken) {
                node.id().ifPresent(id -> out.add(new Decision.Replace(Located.supplied(id), set, seen(id))));
            }
        }
        return out;
    }

    private Note seen(String id) {
        return new Note(Optional.of(Located.supplied(parent.seen(id))), Optional.empty(),
                Origin.SUPPLIED);
    }

    private Plan plan(List<String> signature, List<Decision> decisions, List<Node> body) {
        Plan theirs = parent.plan();
        String id = theirs.id().value();
        String own = agency.key() + "/" + id.substring(id.lastIndexOf('/') + 1);
        Derivation derivation = new Derivation(theirs.id(),
                Optional.of(Located.supplied(Integer.toString(theirs.version()))),
                Optional.of(Located.supplied(parent.digest().substring(0, 8))), decisions, Set.of(),
                Origin.SUPPLIED);
        List<Recipients> recipients = new ArrayList<>();
        parent.issuer().ifPresent(i -> recipients.add(line(Text.of(i.abbreviated()))));
        recipients.add(line(blank("các đơn vị thực hiện")));
        List<Text> lines = signature.isEmpty()
                ? List.of(blank("chức vụ người ký"))
                : signature.stream().map(Text::of).toList();
        return new Plan("", theirs.kind(), Located.supplied(own), 1,
                List.of(new Issuer.Listed(agency.key(), Origin.SUPPLIED)), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(),
                Map.of(), Map.of(),
                List.of(), List.of(Document.opening()), theirs.kind().value().numbering(), body, List.of(),
                recipients,
                Text.of("VT"), Optional.empty(),
                List.of(new Signature(lines, Optional.empty(),
                        Optional.of(wishes.signer().map(Text::of).orElseGet(() -> blank("họ tên người ký"))),
                        Origin.SUPPLIED)),
                List.of(), Optional.of(derivation), Dossier.NONE, Stamps.NONE, Origin.SUPPLIED);
    }

    private static Recipients line(Text text) {
        return new Recipients(List.of(text), Optional.empty());
    }

    private static Text blank(String words) {
        return DraftedWork.blank(words);
    }

    /**
     * One addition for each place where duties stood, which covers them all.
     *
     * @param placeless takes the duties for which the superior's plan has no such place
     */
    private List<Decision> decisions(List<Policies.Duty> placeless) {
        Map<String, List<Policies.Duty>> places = new LinkedHashMap<>();
        Optional<String> last = places(parent.plan().body(), 1, Optional.empty(), places);
        parent.plan().annexes().forEach(a -> places(a.body(), 1, last, places));
        List<Decision> out = new ArrayList<>();
        policies.duties().stream().filter(d -> places.values().stream().noneMatch(p -> p.contains(d)))
                .forEach(placeless::add);
        places.forEach((place, duties) -> {
            TreeSet<String> ids = new TreeSet<>();
            duties.forEach(d -> ids.add(d.id().orElseThrow()));
            String seen = parent.seen(ids);
            Key key = new Key("decisions").below(Integer.toString(out.size()));
            out.add(new Decision.Add(Decision.Side.IN, Located.supplied(place), works.units(duties, key), new Note(
                    Optional.of(Located.supplied(seen.substring(0, 8))), Optional.empty(), Origin.SUPPLIED)));
        });
        return out;
    }

    /**
     * The duties by the nearest node above that is taken over, has an id, and leaves a level for the unit's heading; gives
     * the last of such nodes.
     */
    private Optional<String> places(List<Node> nodes, int level, Optional<String> above,
            Map<String, List<Policies.Duty>> out) {
        Optional<String> last = above;
        for (Node node : nodes) {
            policies.duties().stream().filter(d -> d.node().equals(node)).forEach(
                    d -> above.ifPresent(a -> out.computeIfAbsent(a, _ -> new ArrayList<>()).add(d)));
            boolean place = node.shape() instanceof Shape.Heading h && h.title().isPresent() && node.id().isPresent()
                    && node.marks().doers().isEmpty() && policies.of(node) != Marks.Policy.OMIT
                    && level < parent.plan().numbering().headings().size();
            boolean taken = policies.of(node) != Marks.Policy.OMIT
                    && (policies.of(node) != Marks.Policy.MUST_COVER || node.marks().doers().isEmpty());
            Optional<String> here = places(node.body(), taken ? level + 1 : NOWHERE, place ? node.id() : above, out);
            last = here.isPresent() ? here : last;
        }
        return last;
    }
}
