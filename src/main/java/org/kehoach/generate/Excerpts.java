package org.kehoach.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.copy.CopyProblem;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.Excerpt;
import org.kehoach.document.OfficialText;
import org.kehoach.plan.Annex;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;

/** The pages of a part of a plan (phần trích sao): the form of the whole made again, with that part of its content. */
public final class Excerpts {

    private final Generator generator;
    private final PlanFiles plans;
    private final Templates templates;

    Excerpts(Generator generator, PlanFiles plans, Templates templates) {
        this.generator = generator;
        this.plans = plans;
        this.templates = templates;
    }

    /**
     * What an excerpt holds.
     *
     * @param nodes  ids of nodes, parts and annexes, or numbers that are printed
     * @param around what of the rest of the text is kept
     */
    public record Wanted(List<String> nodes, Set<Excerpt.Around> around) {
        public Wanted {
            nodes = List.copyOf(nodes);
            around = Set.copyOf(around);
        }
    }

    /** The pages as PDF, and the day of the whole. */
    Outcome<Copies.Original> make(String source, Wanted wanted) {
        return plans.open(source).then(p -> unmended(Generator.sound(generator.check(p)))
                .then(draft -> keys(source, draft.plan(), wanted).then(keys -> pages(p.file(),
                        Excerpt.of(Generator.compose(draft, Issue.NONE), draft.plan(), keys, wanted.around()),
                        issued(source, draft.plan())).then(
                                pdf -> Outcome.of(new Copies.Original(pdf,
                                        draft.plan().date().map(Located::value)))))));
    }

    /** What could be better in the original is not for who copies it to mend. */
    private static Outcome<Draft> unmended(Outcome<Draft> draft) {
        return draft.hasErrors() ? draft : new Outcome<>(draft.value(), List.of());
    }

    private static List<Diagnostic> issued(String source, Plan plan) {
        boolean issued = plan.number().isPresent() && plan.date().filter(d -> d.value().day().isPresent()).isPresent();
        return issued ? List.of() : List.of(new Diagnostic(new CopyProblem.NotIssued(), Location.of(source)));
    }

    private Outcome<byte[]> pages(String file, OfficialText text, List<Diagnostic> found) {
        Optional<String> own = templates.own(file, text.type());
        Outcome<byte[]> pages = templates.filler(own, text.type())
                .then(filler -> TemplateKeeping.fill(filler, text, own.orElse(file)))
                .then(word -> generator.pdf(word.write(), file));
        return new Outcome<>(pages.value(), Stream.concat(found.stream(), pages.diagnostics().stream()).toList());
    }

    private static Outcome<Set<Key>> keys(String source, Plan plan, Wanted wanted) {
        Set<Key> keys = new LinkedHashSet<>();
        List<Diagnostic> found = new ArrayList<>();
        for (String name : wanted.nodes()) {
            List<Key> named = Excerpt.named(plan, name);
            if (named.size() == 1) {
                keys.addAll(named);
            } else {
                found.add(new Diagnostic(named.isEmpty()
                        ? new CopyProblem.NoSuchNode(name, NearNames.nearest(name, names(plan)).orElse(""))
                        : new CopyProblem.SeveralNodes(name,
                                named.stream().map(Key::value).collect(Collectors.joining(", "))),
                        Location.of(source)));
            }
        }
        return found.isEmpty() ? Outcome.of(keys) : Outcome.failed(found);
    }

    private static List<String> names(Plan plan) {
        List<String> out = new ArrayList<>();
        for (Node node : plan.nodes()) {
            node.id().ifPresent(out::add);
            node.shape().parts().stream().map(Part::id).flatMap(Optional::stream).forEach(out::add);
        }
        plan.annexes().stream().map(Annex::id).flatMap(Optional::stream).forEach(out::add);
        return out;
    }
}
