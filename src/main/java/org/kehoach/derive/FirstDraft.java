package org.kehoach.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.kehoach.plan.Emphasis;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.Part;
import org.kehoach.plan.Period;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Recipients;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Signature;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/**
 * The first state of a lower level's file (dự thảo đầu tiên của cấp dưới), which stands as it is: every duty that the
 * superior gives is taken up, with a blank for the unit that shall do it; reports are collected in time for the superior's;
 * and what a person has to write is a blank that a check lists.
 */
public final class FirstDraft {

    private final Parent parent;
    private final Agency agency;
    private final Directory directory;
    private final Policies policies;
    private final Wishes wishes;
    private final int year;

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
        this.year = parent.plan().period().map(Located::value).map(Period::from).orElse(2000);
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
        return draft(parent, agency, directory, wishes).then(d -> Outcome.of(d.plan(signature)));
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
        Plan bare = plan(signature, decisions());
        Plan whole = Resolver.resolve(bare, parent, directory).value().map(Derived::plan).orElse(bare);
        List<Decision> all = new ArrayList<>(shares());
        Inherited.nodes(whole, parent).forEach(n -> n.id().ifPresent(id -> all.add(new Decision.Remove(
                Located.supplied(id), Text.of("Nói về nội dung không giao cho cấp này"),
                Optional.of(blank("người duyệt")), seen(id)))));
        all.addAll(decisions());
        return plan(signature, all);
    }

    /** A blank for each number that is shared out. */
    private List<Decision> shares() {
        List<Decision> out = new ArrayList<>();
        for (Node node : parent.plan().nodes()) {
            Map<String, Decision.Change> set = new LinkedHashMap<>();
            node.shape().texts().forEach(t -> t.facts(f -> {
                if (f.name() instanceof FactName.Value && Policies.isAllocated(node)) {
                    set.put(f.name().name(), new Decision.Change.Words(blank("số phân bổ cho đơn vị")));
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

    private Plan plan(List<String> signature, List<Decision> decisions) {
        Plan theirs = parent.plan();
        String id = theirs.id().value();
        String own = agency.key() + "/" + id.substring(id.lastIndexOf('/') + 1);
        Derivation derivation = new Derivation(theirs.id(),
                Optional.of(Located.supplied(Integer.toString(theirs.version()))),
                Optional.of(Located.supplied(parent.digest().substring(0, 8))), decisions,
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
                List.of(), List.of(Document.opening()), theirs.kind().value().numbering(), List.of(), List.of(),
                recipients,
                Text.of("VT"), Optional.empty(),
                List.of(new Signature(lines, Optional.empty(),
                        Optional.of(wishes.signer().map(Text::of).orElseGet(() -> blank("họ tên người ký"))),
                        Origin.SUPPLIED)),
                List.of(), Optional.of(derivation), Origin.SUPPLIED);
    }

    private static Recipients line(Text text) {
        return new Recipients(List.of(text), Optional.empty());
    }

    private static Text blank(String words) {
        return new Text(List.of(new Inline.Blank(words, Emphasis.NONE, Origin.SUPPLIED)), Origin.SUPPLIED);
    }

    /** One addition for each place where duties stood, which covers them all. */
    private List<Decision> decisions() {
        Map<String, List<Policies.Duty>> places = new LinkedHashMap<>();
        Optional<String> last = places(parent.plan().body(), 1, Optional.empty(), places);
        parent.plan().annexes().forEach(a -> places(a.body(), 1, last, places));
        List<Decision> out = new ArrayList<>();
        places.forEach((place, duties) -> {
            TreeSet<String> ids = new TreeSet<>();
            duties.forEach(d -> ids.add(d.id().orElseThrow()));
            String seen = parent.seen(ids);
            Key key = new Key("decisions").below(Integer.toString(out.size()));
            out.add(new Decision.Add(Decision.Side.IN, Located.supplied(place), units(duties, key), new Note(
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
            Optional<String> here = places(node.body(), level + 1, place ? node.id() : above, out);
            last = here.isPresent() ? here : last;
        }
        return last;
    }

    /** The duties under those who do them, in the order in which these come first. */
    private List<Node> units(List<Policies.Duty> duties, Key key) {
        Map<String, List<Node>> units = new LinkedHashMap<>();
        for (Policies.Duty duty : duties) {
            String doer = wishes.doers().getOrDefault(duty.id().orElseThrow(), "");
            List<Node> body = units.computeIfAbsent(doer, _ -> new ArrayList<>());
            body.add(duty(duty, key.below(Integer.toString(units.size())).below(Integer.toString(body.size()))));
        }
        List<Node> out = new ArrayList<>();
        units.forEach((doer, body) -> out.add(unit(doer, key.below(Integer.toString(out.size())), body)));
        return out;
    }

    /** @param doer a role; empty where a person has yet to say who does it */
    private static Node unit(String doer, Key key, List<Node> body) {
        Optional<Text> title = doer.isEmpty() ? Optional.of(blank("đơn vị thực hiện")) : Optional.empty();
        Marks none = Marks.NONE;
        Marks marks = doer.isEmpty()
                ? none
                : new Marks(List.of(Who.of(doer, Origin.SUPPLIED)), none.request(), none.with(), none.due(),
                        none.product(), none.report(), none.direction(), none.applies(), none.covers(),
                        none.onDerive(), none.supersedes());
        return new Node(key, Optional.empty(), new Shape.Heading(title, List.of()), marks, Optional.empty(),
                Optional.empty(), body, Origin.SUPPLIED);
    }

    private Node duty(Policies.Duty duty, Key key) {
        Text words = withBlanks(new Localiser(parent.plan()).text(duty.text()));
        Text text = duty.report() ? earlier(words) : words;
        Marks marks = new Marks(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(Located.supplied(duty.id().orElseThrow())),
                Optional.empty(), List.of());
        Part part = new Part(key.below("text"), Optional.empty(), text, Marks.NONE, Origin.SUPPLIED);
        return new Node(key, Optional.empty(), new Shape.Bullet(List.of(part)), marks, Optional.empty(),
                Optional.empty(), List.of(), Origin.SUPPLIED);
    }

    /** A number in the superior's plan says nothing in this one. */
    private Text withBlanks(Text text) {
        return new Text(text.inlines().stream().map(i -> i instanceof Inline.LookUp l
                && policies.isNotTaken(l.reference().name())
                        ? new Inline.Blank("số " + parent.number(l.reference().name()) + " của kế hoạch cấp trên",
                                l.emphasis(), l.origin())
                        : i)
                .toList(), text.origin());
    }

    /** The text with its days so early that what comes in can be summed up. */
    private Text earlier(Text text) {
        return new Text(text.inlines().stream().map(i -> i instanceof Inline.Fact f && f.name() instanceof FactName.Due
                ? new Inline.Fact(f.name(), earlier(f.words()), f.emphasis(), f.origin())
                : i).toList(), text.origin());
    }

    private String earlier(String words) {
        Optional<PrintedDate> date = PrintedDate.parse(words).filter(d -> d.day().isPresent());
        return date.flatMap(d -> Limits.last(d, year)).map(last -> {
            LocalDate day = WorkingDays.before(last, Bounds.LEAD);
            String printed = day.getDayOfMonth() < 10 ? "0" + day.getDayOfMonth() : "" + day.getDayOfMonth();
            String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
            return printed + "/" + month + (date.get().year().isPresent() ? "/" + day.getYear() : "");
        }).orElse(words);
    }
}
