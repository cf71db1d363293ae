package org.kehoach.generate;

import java.util.List;
import java.util.Optional;
import org.kehoach.agency.Agency;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.DocumentKind;

/** What there is to do with the documents about a plan (hồ sơ của kế hoạch). */
public final class Companions {

    private final Generator generator;
    private final PlanFiles plans;
    private final Dossiers dossiers;

    Companions(Generator generator, PlanFiles plans, Dossiers dossiers) {
        this.generator = generator;
        this.plans = plans;
        this.dossiers = dossiers;
    }

    /**
     * The first draft of a document about a plan.
     *
     * @param issuer who issues it; a guess where nobody says
     */
    public Outcome<DossierDraft> draft(String file, DocumentKind kind, Optional<Agency> issuer) {
        return plans.open(file).then(o -> Generator.sound(generator.check(o)).then(draft -> Outcome.of(DossierDraft.of(
                draft, kind, issuer, o.working(),
                dossiers.hasOne(draft.plan(), "submission", o.working(), draft.directory()),
                o.record().map(r -> "@" + r.version()).orElse("")))));
    }

    /** The first draft of a document that is about no plan. */
    public static DossierDraft draft(DocumentKind kind, Agency issuer) {
        return DossierDraft.of(kind, issuer);
    }

    /** Those of some plans' files that are about a plan, in their order. */
    public Outcome<List<String>> among(String file, List<String> files) {
        return plans.open(file).then(o -> plans.read(o.file(), o.bytes()))
                .then(p -> Outcome.of(dossiers.about(files, p.id().value())));
    }
}
