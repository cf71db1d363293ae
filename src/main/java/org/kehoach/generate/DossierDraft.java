package org.kehoach.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Directory;
import org.kehoach.agency.Holder;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.document.LookUps;
import org.kehoach.document.Numbers;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Who;
import org.kehoach.scaffold.AboutSketch;
import org.kehoach.scaffold.AboutSkeleton;
import org.kehoach.scaffold.IssuerSearch;
import org.kehoach.scaffold.SignatureLines;

/**
 * The first draft of a document, about a plan or by itself (bản khung văn bản).
 *
 * @param file where it belongs, by its id
 */
public record DossierDraft(String file, String yaml) {

    /**
     * The draft of one kind. Where nobody says who issues it, the office that leads the plan asks for it and reports on it, and
     * all else goes out from who issued the plan.
     *
     * @param working    the plan's file
     * @param submission whether there is a submission about the plan already
     * @param version    what stands behind the plan's id where an issue of it was named; else empty
     */
    static DossierDraft of(Draft about, DocumentKind kind, Optional<Agency> issuer, String working,
            boolean submission, String version) {
        Plan plan = about.plan();
        LookUps lookUps = new LookUps(plan, about.directory(), Numbers.of(plan));
        Optional<Agency> theirs = lookUps.issuer().filter(_ -> plan.issuers().getFirst() instanceof Issuer.Listed);
        Optional<Agency> lead = goesUp(kind) ? lead(plan, lookUps, about.directory()) : Optional.empty();
        Optional<Agency> own = issuer.or(() -> lead).or(() -> theirs);
        String name = plan.id().value().substring(plan.id().value().lastIndexOf('/') + 1);
        String folder = own.map(Agency::key).orElseGet(() -> folder(plan.id().value()));
        String id = folder + "/" + name + "-" + name(kind);
        Optional<String> addressee = theirs.filter(t -> own.filter(o -> !o.key().equals(t.key())).isPresent())
                .map(Agency::runningName);
        AboutSketch sketch = new AboutSketch(kind, id, Optional.of(plan.id().value() + version),
                own.map(Agency::key).orElse(folder),
                issuer.isEmpty(), addressee,
                own.flatMap(a -> SignatureLines.of(a.runningName())).orElse(List.of()), submission);
        return new DossierDraft(PlanFiles.file(id, plan.id().value(), working), AboutSkeleton.write(sketch));
    }

    /** The draft of a document that is about no plan. */
    static DossierDraft of(DocumentKind kind, Agency issuer) {
        String id = issuer.key() + "/" + name(kind);
        AboutSketch sketch = new AboutSketch(kind, id, Optional.empty(), issuer.key(), false, Optional.empty(),
                SignatureLines.of(issuer.runningName()).orElse(List.of()), false);
        return new DossierDraft(PlanFiles.file(id), AboutSkeleton.write(sketch));
    }

    private static String name(DocumentKind kind) {
        return NearNames.plain(kind.title()).replaceAll("[^a-z0-9]+", "-");
    }

    /** Whether it is for whoever issues the plan: a submission, a report. */
    private static boolean goesUp(DocumentKind kind) {
        boolean up = switch (kind.addressees()) {
            case NO -> false;
            case MAY -> kind.has(DocumentKind.Trait.PAST);
            case MUST -> true;
        };
        return up && kind.subject() == DocumentKind.Subject.TITLE;
    }

    private static String folder(String id) {
        return id.contains("/") ? id.substring(0, id.lastIndexOf('/')) : id;
    }

    /** The office that the plan charges with most, of those that issue documents. */
    private static Optional<Agency> lead(Plan plan, LookUps lookUps, Directory directory) {
        List<Agency> issuers = new IssuerSearch(directory).all();
        Map<Agency, Integer> charged = new LinkedHashMap<>();
        for (Node node : plan.nodes()) {
            for (Who who : node.marks().assign()) {
                agency(who, lookUps, directory).filter(issuers::contains)
                        .ifPresent(a -> charged.merge(a, 1 + node.body().size(), Integer::sum));
            }
        }
        return charged.entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a).map(Map.Entry::getKey);
    }

    private static Optional<Agency> agency(Who who, LookUps lookUps, Directory directory) {
        return switch (who) {
            case Who.Role r -> lookUps.holder(r.name()) instanceof Holder.Unit u ? u.agency() : Optional.empty();
            case Who.Agency a -> directory.find(a.key());
            case Who.Issuer _ -> Optional.empty();
        };
    }
}
