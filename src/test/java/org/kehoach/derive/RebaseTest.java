package org.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kehoach.agency.Directory;
import org.kehoach.derive.Rebase.Kind;
import org.kehoach.derive.Rebase.Row;
import org.kehoach.derive.Rebase.Weight;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.CanonicalForm;
import org.kehoach.plan.Decision;
import org.kehoach.plan.Emphasis;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;
import org.kehoach.source.DerivationStamp;
import org.kehoach.source.DirectoryReader;
import org.kehoach.source.Edit;
import org.kehoach.source.PlanReader;
import org.kehoach.source.StampWriter;

/** What an amendment does to a lower level's plan, held on every change of every node of a sample. */
class RebaseTest {

    private static final Path PLANS = Path.of("plans");
    private static final Path CHILD = PLANS.resolve("an-hai/xa-hoa-lac/dinh-duong-2026-2030.yaml");

    private static Plan plan(Path file) throws IOException {
        return PlanReader.read(file.toString(), Files.readAllBytes(file)).value().orElseThrow();
    }

    private static Plan parent() throws IOException {
        return plan(PLANS.resolve("an-hai/ubnd/dinh-duong-2026-2030.yaml"));
    }

    private static Directory directory() throws IOException {
        Path file = PLANS.resolve("agencies.yaml");
        return DirectoryReader.read(file.toString(), Files.readAllBytes(file)).value().orElseThrow();
    }

    private static Rebase rebase(Plan child, Plan before, Plan after, Directory directory) {
        return Rebase.of(child, Amendment.of(Parent.of(before, directory), Parent.of(after, directory)), directory);
    }

    @Test
    void sameIssueChangesNothing() throws IOException {
        Rebase rebase = Rebase.of(plan(CHILD),
                Amendment.of(Parent.of(parent(), directory()), Parent.of(parent(), directory())),
                directory());
        assertThat(rebase.rows()).isEmpty();
        assertThat(rebase.untouched()).isNotEmpty();
        assertThat(rebase.seen(Set.of())).isEmpty();
    }

    /**
     * A change of one field of one node, whoever's node it is, is told with that node, and nothing else is; and where it does
     * not stand in the way, all that the author wrote is in the file still when the pin has moved.
     */
    @Test
    void everyChangeOfEveryNodeIsTold() throws IOException {
        Plan child = plan(CHILD);
        byte[] bytes = Files.readAllBytes(CHILD);
        Plan before = parent();
        Directory directory = directory();
        int followed = 0;
        int turn = 0;
        for (Node node : before.nodes()) {
            List<Map.Entry<String, UnaryOperator<Node>>> all = List.copyOf(changes(node).entrySet());
            Map.Entry<String, UnaryOperator<Node>> change = all.get(turn++ % all.size());
            String name = node.key() + " " + change.getKey();
            Rebase rebase = rebase(child, before, with(before, node, change.getValue()), directory);
            List<Row> rows = rebase.rows().stream().filter(r -> !r.changes().isEmpty()
                    || r.kind().weight() == Weight.BLOCK).toList();
            assertThat(rows).as(name).anyMatch(r -> node.id().isEmpty() || Parent.ids(node).contains(r.id()));
            assertThat(rows.stream().filter(r -> r.kind() == Kind.TAKEN || r.kind() == Kind.LOGGED)).as(name)
                    .allMatch(r -> r.id().isEmpty() || Parent.ids(node).contains(r.id()));
            if (!rebase.isBlocked()) {
                Outcome<Edit> edit = StampWriter.write(CHILD.toString(), bytes, new DerivationStamp(rebase.to().id(),
                        Integer.toString(rebase.to().version()), rebase.to().digest().substring(0, 8),
                        rebase.seen(Set.of()), rebase.moot()));
                assertThat(edit.diagnostics()).as(name).isEmpty();
                String text = new String(edit.value().orElseThrow().bytes(), StandardCharsets.UTF_8);
                assertThat(stamps(text)).isEqualTo(stamps(new String(bytes, StandardCharsets.UTF_8)));
                followed++;
            }
        }
        assertThat(followed).isGreaterThan(100);
    }

    /** A node that is gone, and one that is new, are told as what they are. */
    @Test
    void everyNodeThatGoesOrComesIsTold() throws IOException {
        Plan child = plan(CHILD);
        Plan whole = parent();
        Directory directory = directory();
        Set<String> decided = new HashSet<>();
        int turn = 0;
        child.derivation().orElseThrow().decisions().forEach(d -> {
            if (d instanceof Decision.Add a) {
                decided.addAll(CoverageReader.covered(a.nodes()));
            }
        });
        for (Node node : whole.nodes()) {
            // what is covered, and a third of the rest
            if (node.id().isEmpty() || !(decided.contains(node.id().get()) || turn++ % 3 == 0)) {
                continue;
            }
            String id = node.id().get();
            Plan less = without(whole, node);
            List<Row> gone = rebase(child, whole, less, directory).rows();
            assertThat(gone).as(id).anyMatch(r -> r.id().equals(id)
                    && Set.of(Kind.DROPPED, Kind.LOGGED, Kind.GONE, Kind.COVER_GONE, Kind.MOOT).contains(r.kind()));
            List<Row> come = rebase(child, less, whole, directory).rows();
            assertThat(come).as(id).anyMatch(r -> r.id().equals(id)
                    && Set.of(Kind.ADDED, Kind.NEW, Kind.LOGGED, Kind.UNCOVERED).contains(r.kind()));
            if (decided.contains(id)) {
                assertThat(gone).as(id).anyMatch(r -> r.id().equals(id) && r.kind() == Kind.COVER_GONE);
            }
        }
    }

    private static String stamps(String yaml) {
        return yaml.replaceAll("\\n *seen: [0-9a-f]+", "").replaceAll("version: \\d+, digest: [0-9a-f]+", "");
    }

    /** What a decision is about may be split in two: the lower level is sent to what stands for it. */
    @Test
    void splitDutyBlocksWhatCoveredIt() throws IOException {
        Plan child = plan(CHILD);
        Plan before = parent();
        Node covered = before.nodes().stream().filter(n -> child.derivation().orElseThrow().decisions().stream()
                .anyMatch(d -> d instanceof Decision.Add a && CoverageReader.covered(a.nodes())
                        .contains(n.id().orElse(""))))
                .findFirst().orElseThrow();
        String id = covered.id().orElseThrow();
        Plan after = with(before, covered, n -> named(n, id + "-1", List.of(id)));
        Rebase rebase = rebase(child, before, after, directory());
        assertThat(rebase.rows()).anyMatch(r -> r.id().equals(id) && r.kind() == Kind.SUPERSEDED
                && r.successors().equals(List.of(id + "-1")));
        assertThat(rebase.isBlocked(Set.of(id))).isTrue();
    }

    private static Node named(Node n, String id, List<String> old) {
        Marks m = n.marks();
        Marks marks = new Marks(m.assign(), m.request(), m.with(), m.due(), m.product(), m.resources(), m.report(),
                m.direction(),
                m.applies(), m.covers(), m.onDerive(), old.stream().map(Located::supplied).toList());
        return new Node(new Key(id), Optional.of(id), n.shape(), marks, n.label(),
                n.numbering(), n.body(), n.origin());
    }

    /** Changes of a node, each of one field. */
    private static Map<String, UnaryOperator<Node>> changes(Node node) {
        Map<String, UnaryOperator<Node>> out = new LinkedHashMap<>();
        for (int i = 0; i < node.shape().parts().size(); i++) {
            int at = i;
            out.put("words of part " + i, n -> Changes.withParts(n, longer(n.shape().parts(), at)));
        }
        if (node.shape() instanceof Shape.Heading h && h.title().isPresent()) {
            out.put("heading", n -> Changes.withShape(n,
                    new Shape.Heading(h.title().map(RebaseTest::longer), h.parts())));
        }
        out.put("label", n -> new Node(n.key(), n.id(), n.shape(), n.marks(),
                Optional.of(Located.supplied("z)")), n.numbering(), n.body(), n.origin()));
        out.put("with", n -> Changes.withMarks(n, new Marks(n.marks().assign(), n.marks().request(),
                List.of(Who.of("archives", n.origin())), n.marks().due(), n.marks().product(), n.marks().resources(),
                n.marks().report(),
                n.marks().direction(), n.marks().applies(), n.marks().covers(), n.marks().onDerive(),
                n.marks().supersedes())));
        out.put("product", n -> Changes.withMarks(n, new Marks(n.marks().assign(), n.marks().request(),
                n.marks().with(), n.marks().due(), Optional.of(Text.of("sổ theo dõi")), n.marks().resources(),
                n.marks().report(),
                n.marks().direction(), n.marks().applies(), n.marks().covers(), n.marks().onDerive(),
                n.marks().supersedes())));
        return out;
    }

    private static List<Part> longer(List<Part> parts, int at) {
        List<Part> out = new ArrayList<>(parts);
        Part p = parts.get(at);
        out.set(at, new Part(p.key(), p.id(), longer(p.text()), p.marks(), p.origin()));
        return out;
    }

    private static Text longer(Text text) {
        List<Inline> out = new ArrayList<>(text.inlines());
        out.addFirst(new Inline.Words("Kịp thời ", Emphasis.NONE));
        return new Text(out, text.origin());
    }

    private static Plan with(Plan plan, Node node, UnaryOperator<Node> change) {
        return plan(plan, n -> n.key().equals(node.key()) ? List.of(change.apply(n)) : List.of(n));
    }

    private static Plan without(Plan plan, Node node) {
        return plan(plan, n -> n.key().equals(node.key()) ? List.of() : List.of(n));
    }

    private interface Fate {
        List<Node> of(Node node);
    }

    private static List<Node> nodes(List<Node> nodes, Fate fate) {
        return nodes.stream().flatMap(n -> fate.of(n).stream())
                .map(n -> Changes.withBody(n, nodes(n.body(), fate))).toList();
    }

    private static Plan plan(Plan p, Fate fate) {
        Plan out = new Plan(p.file(), p.kind(), p.id(), p.version() + 1, p.issuers(), p.number(), p.symbol(), p.place(),
                p.date(), p.period(), p.subject(), p.addressees(), p.authority(), p.parameters(), p.citations(),
                p.basis(),
                p.opening(), p.numbering(), nodes(p.body(), fate), nodes(p.closing(), fate), p.recipients(),
                p.archive(), p.drafter(), p.signatures(), p.annexes(), p.derivation(), p.dossier(), p.stamps(),
                p.origin());
        assertThat(CanonicalForm.digest(out)).isNotEqualTo(CanonicalForm.digest(p));
        return out;
    }
}
