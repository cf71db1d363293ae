package org.kehoach.intake.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.agency.Directory;
import org.kehoach.agency.Holder;
import org.kehoach.document.Block;
import org.kehoach.document.Carried;
import org.kehoach.document.Composer;
import org.kehoach.document.LookUps;
import org.kehoach.document.Numbers;
import org.kehoach.document.OfficialText;
import org.kehoach.intake.IntakeProblem;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.plan.Annex;
import org.kehoach.plan.Key;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.ReportDuty;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/**
 * Takes up what a Word file that Kehoach made says of its paragraphs (lấy lại dấu nghĩa từ tệp Word): of those that print what
 * they did, and only as far as it does not gainsay the words, for the file may be anyone's.
 */
final class CarriedMarks {

    private final Plan plan;
    private final LookUps lookUps;
    private final Directory directory;
    private final Map<Key, Carried> carried = new HashMap<>();
    private final Map<Key, Block> blocks = new HashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private int taken;

    private CarriedMarks(Plan plan, Directory directory) {
        this.plan = plan;
        this.directory = directory;
        this.lookUps = new LookUps(plan, directory, Numbers.of(plan));
    }

    static PlanMaker.Made apply(PlanMaker.Made made, List<Carried> said, Directory directory) {
        if (said.isEmpty()) {
            return made;
        }
        CarriedMarks marks = new CarriedMarks(made.plan(), directory);
        marks.pair(said);
        Plan plan = marks.plan();
        List<Doubt> doubts = new ArrayList<>(made.doubts());
        if (marks.taken > 0) {
            doubts.add(Doubt.of(new IntakeProblem.MarksCarried(marks.taken), Stretch.EMPTY, "body"));
        }
        marks.unknown.forEach(
                w -> doubts.add(Doubt.of(new IntakeProblem.CarriedUnknown(w), Stretch.EMPTY, "body")));
        return new PlanMaker.Made(plan, doubts);
    }

    /** Paragraphs of the same words in their order, if there are as many as there were. */
    private void pair(List<Carried> said) {
        OfficialText text = Composer.compose(plan, directory);
        List<Block> all = Stream.of(text.body().stream(), text.closing().stream(),
                text.annexes().stream().flatMap(a -> a.body().stream())).flatMap(s -> s).toList();
        all.forEach(b -> blocks.put(b.key(), b));
        Map<String, List<Carried>> before = said.stream().collect(Collectors.groupingBy(Carried::words));
        Map<String, List<Block>> now = all.stream().filter(b -> b.grid().isEmpty())
                .collect(Collectors.groupingBy(Carried::digest));
        now.forEach((words, same) -> {
            List<Carried> were = before.getOrDefault(words, List.of());
            boolean alike = !were.isEmpty() && were.stream().distinct().count() == 1;
            for (int i = 0; i < same.size() && (alike || were.size() == same.size()); i++) {
                carried.put(same.get(i).key(), alike ? were.getFirst() : were.get(i));
            }
        });
    }

    private Plan plan() {
        List<Annex> annexes = plan.annexes().stream().map(a -> new Annex(a.key(), a.id(), a.kind(), a.heading(),
                a.landscape(), a.tasks(), a.numbering(), nodes(a.body()), a.origin())).toList();
        return new Plan(plan.file(), plan.kind(), plan.id(), plan.version(), plan.issuers(), plan.number(),
                plan.symbol(), plan.place(), plan.date(), plan.period(), plan.subject(), plan.addressees(),
                plan.authority(), plan.parameters(), plan.citations(), plan.basis(), plan.opening(), plan.numbering(),
                nodes(plan.body()), nodes(plan.closing()), plan.recipients(), plan.archive(), plan.drafter(),
                plan.signatures(), annexes, plan.derivation(), plan.dossier(), plan.stamps(), plan.origin());
    }

    private List<Node> nodes(List<Node> nodes) {
        List<Node> out = new ArrayList<>();
        for (Node n : nodes) {
            Node own = Optional.ofNullable(carried.get(n.key())).flatMap(c -> marked(n, c)).orElse(n);
            if (!meaning(own).equals(meaning(n))) {
                taken++;
            }
            out.add(new Node(own.key(), own.id(), own.shape(), own.marks(), own.label(), own.numbering(),
                    nodes(n.body()), own.origin()));
        }
        return out;
    }

    /** What a node says, wherever that came from. */
    private static List<Object> meaning(Node node) {
        return List.of(node.shape().texts().stream().map(Text::markup).toList(),
                marks(node).stream().map(Carried::says).toList());
    }

    /** The node as the file says; empty where its words say otherwise. */
    private Optional<Node> marked(Node node, Carried said) {
        Marks whole = known(said.marks());
        List<Marks> clauses = said.parts().stream().map(c -> known(c.marks())).toList();
        List<Marks> printed = marks(node);
        List<Marks> meant = Stream.concat(Stream.of(whole), clauses.stream()).toList();
        boolean fits = holds(doers(meant), doers(printed)) && requests(meant) == requests(printed, meant)
                && holds(reportTo(meant), reportTo(printed));
        Optional<List<Part>> parts = said.parts().isEmpty()
                ? Optional.of(node.shape().parts())
                : Optional.ofNullable(blocks.get(node.key()))
                        .flatMap(b -> Clauses.part(node, b, said, plan, lookUps));
        if (!fits || parts.isEmpty()) {
            return Optional.empty();
        }
        boolean charges = !doers(meant).isEmpty();
        boolean reports = meant.stream().anyMatch(m -> m.report().isPresent());
        List<Part> own = new ArrayList<>();
        for (int i = 0; i < parts.get().size(); i++) {
            Part p = parts.get().get(i);
            Marks m = clauses.isEmpty()
                    ? MarkMaker.without(p.marks(), charges, reports)
                    : MarkMaker.over(MarkMaker.without(p.marks(), charges, reports), clauses.get(i));
            own.add(new Part(p.key(), p.id(), p.text(), m, p.origin()));
        }
        Marks marks = MarkMaker.over(MarkMaker.without(node.marks(), charges, reports), whole);
        return Optional.of(new Node(node.key(), node.id(), node.shape().with(own), marks, node.label(),
                node.numbering(), node.body(), node.origin()));
    }

    private static List<Marks> marks(Node node) {
        return Stream.concat(Stream.of(node.marks()), node.shape().parts().stream().map(Part::marks)).toList();
    }

    private static List<Who> doers(List<Marks> marks) {
        return marks.stream().flatMap(m -> m.doers().stream()).toList();
    }

    private static List<Who> reportTo(List<Marks> marks) {
        return marks.stream().flatMap(m -> m.report().stream()).flatMap(r -> r.to().stream()).toList();
    }

    private static boolean requests(List<Marks> marks) {
        return marks.stream().anyMatch(m -> !m.request().isEmpty());
    }

    /** Whether the words ask; where they name nobody, they say as little of that. */
    private static boolean requests(List<Marks> printed, List<Marks> meant) {
        return doers(printed).isEmpty() ? requests(meant) : requests(printed);
    }

    /** Whether all whom the words name are among those that the file says, or it says nobody. */
    private boolean holds(List<Who> said, List<Who> printed) {
        return said.isEmpty() || printed.stream().allMatch(p -> said.stream().anyMatch(s -> isSame(s, p)));
    }

    private boolean isSame(Who one, Who other) {
        return one.words().equals(other.words())
                || lookUps.name(one).filter(n -> lookUps.name(other).filter(n::equals).isPresent()).isPresent();
    }

    /** Without units that the directory does not know: a stranger's roles mean nothing here. */
    private Marks known(Marks m) {
        return new Marks(known(m.assign()), known(m.request()), known(m.with()), m.due(), m.product(), m.resources(),
                m.report().map(r -> new ReportDuty(known(r.to()), known(r.via()), r.every(), r.origin())),
                m.direction(), m.applies(), m.covers(), m.onDerive(), m.supersedes());
    }

    private List<Who> known(List<Who> who) {
        return who.stream().filter(w -> {
            boolean known = switch (w) {
                case Who.Issuer _ -> true;
                case Who.Agency a -> directory.find(a.key()).isPresent();
                case Who.Role r -> lookUps.issuer().isEmpty()
                        || !(lookUps.holder(r.name()) instanceof Holder.UnknownRole);
            };
            if (!known) {
                unknown.add(w.words());
            }
            return known;
        }).toList();
    }
}
