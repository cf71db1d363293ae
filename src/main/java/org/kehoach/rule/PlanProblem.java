package org.kehoach.rule;

import java.util.List;
import org.kehoach.diagnostic.Problem;
import org.kehoach.diagnostic.Severity;

/** What can be wrong with a plan that reads well (lỗi nội dung kế hoạch). */
public sealed interface PlanProblem extends Problem {

    record UnknownAgency(String key, String nearest, String directory) implements PlanProblem {}

    /**
     * A role that the directory does not have; where the plan itself says who is meant it is no more than that.
     *
     * @param needed whether the name that prints is looked up by it
     */
    record UnknownRole(String role, String nearest, String fixed, boolean needed) implements PlanProblem {
        @Override
        public Severity severity() {
            return needed || !nearest.isEmpty() || !fixed.isEmpty() ? Severity.ERROR : Severity.WARNING;
        }
    }

    record RoleNotHeld(String role, String issuer) implements PlanProblem {}

    record RoleHeldBySeveral(String role, List<String> agencies) implements PlanProblem {}

    record UnknownLookUp(String name, String nearest, String dated) implements PlanProblem {}

    record UnknownCitation(String key, String nearest, List<String> known) implements PlanProblem {}

    record NothingToLookUp(String name, String remedy) implements PlanProblem {}

    record BlankLeft(String words) implements PlanProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    record NoNumber(String id) implements PlanProblem {}

    record TooDeep(String level, String forms) implements PlanProblem {}

    record NoSymbol(String symbol) implements PlanProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A letter whose symbol cannot say which unit drafts it. */
    record NoDraftingUnit(String symbol) implements PlanProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    record NoPlace() implements PlanProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    record NoSignature() implements PlanProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    record NoEndMark(String words) implements PlanProblem {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }
    }

    /** A joint plan whose symbol nobody typed: it names all agencies, and custom forms it, not a rule. */
    record JointWithoutSymbol(String kind) implements PlanProblem {}

    /** A joint plan that not every issuer signs. */
    record FewerSignatures(int signatures, int issuers) implements PlanProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    record IssuerEnded(String name, String until, List<String> successors) implements PlanProblem {}

    record NoRecipients() implements PlanProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    record YearOutsidePeriod(String year, String period) implements PlanProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A deadline that was over when the plan was issued. */
    record DueBeforeIssue(String due, String date) implements PlanProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A cited document that is younger than the plan. */
    record CitedAfterIssue(String cited, String date, String issued) implements PlanProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A word of the plan's own that no text asks for. */
    record UnusedParameter(String name) implements PlanProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** Something taken up of a superior's plan, of which there is none. */
    record CoversNothing(String id) implements PlanProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** It is not clear in which table, or in which column, a target's shares stand. */
    record AllocationUnclear(String table, String fact, String nearest, List<String> heads) implements PlanProblem {}

    /** The shares of all units together are not the whole. */
    record SharesMissWhole(String table, String sum, String whole) implements PlanProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** Units of the group below have no share. */
    record UnitsWithoutShare(String table, int count, List<String> units) implements PlanProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * What lower levels are to take over stands in a section that they leave out.
     *
     * @param instead what to write at the section; empty for an annex, which is never taken over
     */
    record PolicyWithoutEffect(String policy, String section, String instead) implements PlanProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    record NotPrintable(String character, String codePoint) implements PlanProblem {}

    /** Two files say that they are the same issue of a plan. */
    record TwoFiles(String id, int version, String file, int next) implements PlanProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    @Override
    default String code() {
        return switch (this) {
            case UnknownAgency _ -> "E0201";
            case UnknownRole _ -> "E0202";
            case RoleNotHeld _ -> "E0203";
            case RoleHeldBySeveral _ -> "E0204";
            case UnknownLookUp _ -> "E0205";
            case UnknownCitation _ -> "E0206";
            case NothingToLookUp _ -> "E0207";
            case BlankLeft _ -> "E0208";
            case NoNumber _ -> "E0209";
            case TooDeep _ -> "E0210";
            case NoSymbol _ -> "E0211";
            case NoPlace _ -> "E0212";
            case NoSignature _ -> "E0213";
            case NoEndMark _ -> "E0214";
            case IssuerEnded _ -> "E0216";
            case NotPrintable _ -> "E0217";
            case NoRecipients _ -> "E0218";
            case YearOutsidePeriod _ -> "E0219";
            case TwoFiles _ -> "E0220";
            case JointWithoutSymbol _ -> "E0230";
            case FewerSignatures _ -> "E0231";
            case DueBeforeIssue _ -> "E0240";
            case CitedAfterIssue _ -> "E0241";
            case UnusedParameter _ -> "E0242";
            case CoversNothing _ -> "E0243";
            case AllocationUnclear _ -> "E0244";
            case SharesMissWhole _ -> "E0245";
            case UnitsWithoutShare _ -> "E0246";
            case NoDraftingUnit _ -> "E0247";
            case PolicyWithoutEffect _ -> "E0253";
        };
    }
}
