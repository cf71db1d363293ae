package org.kehoach.dossier;

import java.util.List;
import org.kehoach.diagnostic.Problem;
import org.kehoach.diagnostic.Severity;

/** What is wrong between a document and the plan that it is about (lỗi hồ sơ). */
public sealed interface DossierProblem extends Problem {

    record PlanMissing(String plan, String file) implements DossierProblem {}

    record AboutItself(String plan) implements DossierProblem {}

    /** A plan that was asked to be rendered with its dossier has none. */
    record NoDossier(String plan, String folder) implements DossierProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A document is cited by its kind, which others about the plan are of too. */
    record SeveralOfKind(String kind, List<String> documents, List<String> instead) implements DossierProblem {
        public SeveralOfKind {
            documents = List.copyOf(documents);
            instead = List.copyOf(instead);
        }
    }

    /** The plan's number is cited with another day than it has, or its day with another number. */
    record CitedOtherwise(String words, String own) implements DossierProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    @Override
    default String code() {
        return switch (this) {
            case PlanMissing _ -> "E0390";
            case AboutItself _ -> "E0391";
            case NoDossier _ -> "E0392";
            case SeveralOfKind _ -> "E0393";
            case CitedOtherwise _ -> "E0394";
        };
    }
}
