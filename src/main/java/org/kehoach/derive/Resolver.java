package org.kehoach.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.LookUps;
import org.kehoach.document.Numbers;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Decision;
import org.kehoach.plan.Derivation;
import org.kehoach.plan.Located;
import org.kehoach.plan.Node;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.Period;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Text;

/**
 * Works a lower level's plan out of its superior's (dẫn xuất kế hoạch), in fixed steps: the pin is verified, nodes are
 * taken over by policy and in local terms, the decisions are applied, and all is held to the bounds and to the duties.
 */
public final class Resolver {

    private final Plan child;
    private final Parent parent;
    private final Plan parentPlan;
    private final Directory directory;
    private final Derivation derivation;
    private final Findings findings;

    private Resolver(Plan child, Derivation derivation, Parent parent, Directory directory) {
        this.child = child;
        this.derivation = derivation;
        this.parent = parent;
        this.parentPlan = parent.plan();
        this.directory = directory;
        this.findings = new Findings(child.file(), derivation.origin());
    }

    /**
     * The lower level's whole plan; beside errors it is given for the rules to look at, not for printing.
     *
     * @param child  a plan that {@linkplain Plan#derivation() derives}
     * @param parent the plan that it names, whole and without errors
     */
    public static Outcome<Derived> resolve(Plan child, Plan parent, Directory directory) {
        return resolve(child, Parent.of(parent, directory), directory);
    }

    /** As {@link #resolve(Plan, Plan, Directory)}, of a superior's plan that others derive from too. */
    public static Outcome<Derived> resolve(Plan child, Parent parent, Directory directory) {
        Derivation derivation = child.derivation()
                .orElseThrow(() -> new IllegalArgumentException("the plan derives from no other"));
        return new Resolver(child, derivation, parent, directory).resolve();
    }

    /** As {@link #resolve(Plan, Parent, Directory)}, of a superior's plan that need not be the one that is pinned. */
    static Outcome<Derived> against(Plan child, Parent parent, Directory directory) {
        return new Resolver(child, child.derivation().orElseThrow(), parent, directory).derived();
    }

    private Outcome<Derived> resolve() {
        pin();
        return derived();
    }

    private Outcome<Derived> derived() {
        Optional<Agency> agency = new LookUps(child, directory, Numbers.of(child)).issuer();
        if (agency.isEmpty() || !isBelow(agency.get())) {
            return Outcome.failed(findings.all());
        }
        Policies policies = Policies.of(parent, directory, agency.get());
        Decisions decisions = Decisions.of(derivation.decisions(), parent, policies, findings);
        BodyDeriver bodies = new BodyDeriver(policies, decisions, new Localiser(parent), findings);
        policies.leftOut().forEach((node, id) -> findings
                .add(new DerivationProblem.LeftOut(id, parent.words(node.shape().texts())), node.origin()));
        Plan own = whole(bodies);
        bodies.lost(parent);
        names();
        waivers();
        Inherited.check(own, parent, findings);
        Numbers numbers = Numbers.of(own);
        LookUps lookUps = new LookUps(own, directory, numbers);
        Bounds bounds = new Bounds(parent, decisions, period().map(Period::from).orElse(2000), day(), agency,
                findings);
        bodies.taken().forEach(bounds::check);
        Coverage coverage = new CoverageReader(parent, policies, decisions, bounds, findings, own, lookUps, numbers)
                .read(bodies.taken());
        Document.check(own, parent, lookUps, findings);
        Workload.check(own, lookUps, findings);
        Workings workings = new Workings(child, parent, policies, decisions, lookUps, numbers);
        return Outcome.of(new Derived(own, coverage, workings), findings.all());
    }

    /** The issue of the superior's plan that the author saw is the one that is there. */
    private void pin() {
        String id = derivation.plan().value();
        String now = parent.digest();
        String version = Integer.toString(parentPlan.version());
        derivation.version().filter(v -> !v.value().equals(version)).ifPresent(v -> findings
                .add(new DerivationProblem.ParentChanged(id, "version", v.value(), version), v.origin()));
        derivation.digest().ifPresentOrElse(d -> {
            if (!now.startsWith(d.value())) {
                findings.add(new DerivationProblem.ParentChanged(id, "digest", d.value(),
                        now.substring(0, d.value().length())), d.origin());
            }
        }, () -> findings.add(new DerivationProblem.NoPin(id, now.substring(0, 8)), derivation.origin()));
    }

    private boolean isBelow(Agency agency) {
        Optional<Agency> issuer = parent.issuer();
        boolean below = issuer.filter(i -> directory.binds(i, agency)).isPresent();
        if (!below) {
            findings.add(new DerivationProblem.OutsideTerritory(agency.runningName(),
                    issuer.map(Agency::runningName).orElse("")), child.issuers().getFirst().origin());
        }
        return below;
    }

    private Optional<Period> period() {
        return child.period().or(parentPlan::period).map(Located::value);
    }

    private Plan whole(BodyDeriver bodies) {
        Localiser localiser = new Localiser(parent);
        child.period().ifPresent(p -> parentPlan.period().map(Located::value)
                .filter(t -> p.value().from() < t.from() || p.value().to() > t.to())
                .ifPresent(t -> findings.add(new DerivationProblem.OutsidePeriod(p.value().words(), parent.called(),
                        t.words()), p.origin())));
        List<Node> body = new ArrayList<>(bodies.build(parentPlan.body()));
        body.addAll(child.body());
        List<Node> closing = child.closing().isEmpty() ? bodies.build(parentPlan.closing()) : child.closing();
        Map<String, Text> parameters = new LinkedHashMap<>();
        parentPlan.parameters().forEach((k, v) -> parameters.put(k, localiser.text(v)));
        parameters.putAll(child.parameters());
        boolean begins = !child.basis().isEmpty() || !child.opening().isEmpty();
        Numbering numbering = parentPlan.numbering().with(derivation.numbered(), child.numbering());
        return new Plan(child.file(), child.kind(), child.id(), child.version(), child.issuers(), child.number(),
                child.symbol(), child.place(), child.date(), child.period().or(parentPlan::period),
                child.subject().isEmpty() ? localiser.texts(parentPlan.subject()) : child.subject(),
                child.addressees(), child.authority(), parameters, citations(), child.basis(),
                begins ? child.opening() : List.of(Document.opening()), numbering, body, closing, child.recipients(),
                child.archive(), child.drafter(), child.signatures(), child.annexes(), Optional.empty(),
                child.dossier(), child.stamps(), derivation.origin());
    }

    /** The superior's citations, the superior's plan itself, and the lower level's own; one key stands for one document. */
    private Map<String, Citation> citations() {
        Map<String, Citation> out = new LinkedHashMap<>(parentPlan.citations());
        out.put(Document.PARENT, Document.citation(parent));
        child.citations().forEach((key, own) -> {
            Citation known = out.put(key, own);
            if (known != null && !code(known).equals(code(own))) {
                findings.add(new DerivationProblem.CitationTaken(key, code(own), code(known)), own.origin());
            }
        });
        return out;
    }

    private static String code(Citation c) {
        return c.code().or(c::subject).map(Located::value).orElse("");
    }

    private Optional<LocalDate> day() {
        return child.date().map(Located::value).filter(d -> d.day().isPresent())
                .flatMap(d -> Limits.last(d, d.year().orElse(2000)));
    }

    /** A document that allows less must still hold on the day of the plan. */
    private void waivers() {
        Optional<LocalDate> day = day();
        for (Decision decision : derivation.decisions()) {
            if (decision instanceof Decision.Waive w && w.waiver().until().isPresent()) {
                PrintedDate until = w.waiver().until().get().value();
                day.filter(d -> Limits.last(until, d.getYear()).filter(d::isAfter).isPresent())
                        .ifPresent(_ -> findings.add(new DerivationProblem.WaiverExpired(w.at().value(),
                                w.waiver().code().value(), until.words(), child.date().orElseThrow().value().words()),
                                w.waiver().until().get().origin()));
            }
        }
    }

    /** A name stands for one thing, in the superior's plan and here. */
    private void names() {
        Map<String, Origin> mine = new LinkedHashMap<>();
        derivation.decisions().forEach(d -> {
            if (d instanceof Decision.Add a) {
                a.nodes().forEach(n -> names(n, mine));
            }
        });
        child.body().forEach(n -> names(n, mine));
        child.closing().forEach(n -> names(n, mine));
        mine.forEach((id, origin) -> {
            if (parent.named().containsKey(id)) {
                findings.add(new DerivationProblem.IdTaken(id, parent.called()), origin);
            }
        });
    }

    private static void names(Node node, Map<String, Origin> out) {
        Parent.ids(node).forEach(id -> out.put(id, node.origin()));
        node.body().forEach(n -> names(n, out));
    }
}
