package org.kehoach.derive;

import java.util.List;
import org.kehoach.diagnostic.Problem;
import org.kehoach.diagnostic.Severity;
import org.kehoach.plan.Marks.Policy;

/** What can be wrong between a plan and the superior's plan that it is derived from (lỗi dẫn xuất). */
public sealed interface DerivationProblem extends Problem {

    record ParentMissing(String plan, String file) implements DerivationProblem {}

    /** A plan that is, through others, derived from itself. */
    record Cycle(String chain) implements DerivationProblem {}

    record ParentChanged(String plan, String key, String pinned, String now) implements DerivationProblem {}

    record NoPin(String plan, String digest) implements DerivationProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    record OutsideTerritory(String agency, String issuer) implements DerivationProblem {}

    record OutsidePeriod(String period, String plan, String parents) implements DerivationProblem {}

    record NoSuchNode(String id, String nearest, String plan) implements DerivationProblem {}

    record DecidedTwice(String id, String field, String firstLine) implements DerivationProblem {}

    /** The superior's node is another than the one that the decision was made on. */
    record NodeChanged(String id, String seen, String now) implements DerivationProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    record NoSuchField(String id, String field, List<String> fields) implements DerivationProblem {}

    record NotAllowed(String id, Policy policy, Deed deed) implements DerivationProblem {
        /** What a decision does to a node. */
        public enum Deed {
            REPLACE, REMOVE
        }
    }

    record Uncovered(String id, String number, String words, String plan) implements DerivationProblem {}

    record TargetWeaker(String id, String number, String own, String bound, String plan) implements DerivationProblem {}

    record NotComparable(String id, String number, String own, String bound) implements DerivationProblem {}

    record FactLost(String id, String facts) implements DerivationProblem {}

    record DeadlineLate(String id, String number, String own, String bound, String plan) implements DerivationProblem {}

    record ReportLate(String id, String number, String own, String bound, String plan) implements DerivationProblem {}

    /** A report is collected in time, but with little time to sum it up. */
    record ReportTight(String id, String own, String bound, String days, String lead) implements DerivationProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** The superior's share for each unit has to be written by the unit. */
    record NotAllocated(String id, String number, String facts) implements DerivationProblem {}

    record Unwanted(String id, String plan) implements DerivationProblem {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }
    }

    record BasisLacksParent(String plan) implements DerivationProblem {}

    record RecipientsLackParent(String name) implements DerivationProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** Inherited words speak of a node that is not taken over. */
    record SpeaksOfOmitted(String id, String words) implements DerivationProblem {}

    record DutyWithoutId(String words, String file) implements DerivationProblem {}

    record IdTaken(String id, String plan) implements DerivationProblem {}

    record CitationTaken(String key, String own, String parents) implements DerivationProblem {}

    /** Words that were left out for what they speak of. */
    record LeftOut(String id, String words) implements DerivationProblem {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }
    }

    /** A decision that a person has not finished. */
    record BlankInDecision(String id, String words) implements DerivationProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** What is covered is not in the superior's plan. */
    record CoverOfNothing(String id, String nearest, String plan) implements DerivationProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** The document that allows less holds no longer when the plan is made. */
    record WaiverExpired(String id, String document, String until, String date) implements DerivationProblem {}

    /** What takes a duty up has no day for one of the superior's. */
    record DaysMissing(String id, String number, List<String> days, List<String> names,
            String plan) implements DerivationProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** Own nodes were to stand by a node that stands in something that is not taken over. */
    record NowhereToAdd(String id, String near, String plan) implements DerivationProblem {}

    /** One office is charged under the names of several roles. */
    record SeveralRoles(String unit, List<String> roles) implements DerivationProblem {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }
    }

    /** A decision about what is not taken over in any case. */
    record NothingToDecide(String id, Policy policy) implements DerivationProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** The issue of the superior's plan that the lower level's was made from is nowhere to be found. */
    record BaseMissing(String plan, String version, String digest) implements DerivationProblem {}

    /** Of a plan that stands by itself nothing is taken up. */
    record NotDerived() implements DerivationProblem {}

    /** Where something came from was asked of a name that no plan of the chain has. */
    record NothingNamed(String name, String nearest) implements DerivationProblem {}

    /** Where something came from was asked of a field that the node has not. */
    record NoValue(String id, String field, String nearest, List<String> fields) implements DerivationProblem {}

    /** No one unit could be proposed for some duties, but several. */
    record SeveralProposed(String ids, List<String> units, List<String> roles) implements DerivationProblem {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }
    }

    /** No unit could be proposed for some duties. */
    record NobodyProposed(String ids) implements DerivationProblem {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }
    }

    /** Less than the superior's table gives the unit. */
    record ShareMissed(String id, String number, String own, String share, String table,
            String plan) implements DerivationProblem {}

    /** The superior's table has no row of the unit. */
    record ShareMissing(String id, String table, String unit) implements DerivationProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** In the superior's table the unit's cell holds no number. */
    record ShareBlank(String id, String table, String unit, String words) implements DerivationProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** All shares together are not what the superior's plan sets for the whole. */
    record SharesMissTotal(String id, String number, String fact, String sum, String whole, String units,
            String missing) implements DerivationProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    @Override
    default String code() {
        return switch (this) {
            case ParentMissing _ -> "E0301";
            case Cycle _ -> "E0302";
            case ParentChanged _ -> "E0303";
            case NoPin _ -> "E0304";
            case OutsideTerritory _ -> "E0305";
            case OutsidePeriod _ -> "E0306";
            case NoSuchNode _ -> "E0307";
            case DecidedTwice _ -> "E0308";
            case NodeChanged _ -> "E0309";
            case NoSuchField _ -> "E0310";
            case NotAllowed _ -> "E0311";
            case Uncovered _ -> "E0312";
            case TargetWeaker _ -> "E0313";
            case NotComparable _ -> "E0314";
            case FactLost _ -> "E0315";
            case DeadlineLate _ -> "E0316";
            case ReportLate _ -> "E0317";
            case ReportTight _ -> "E0318";
            case NotAllocated _ -> "E0319";
            case Unwanted _ -> "E0320";
            case BasisLacksParent _ -> "E0321";
            case RecipientsLackParent _ -> "E0322";
            case SpeaksOfOmitted _ -> "E0323";
            case DutyWithoutId _ -> "E0324";
            case IdTaken _ -> "E0325";
            case CitationTaken _ -> "E0326";
            case NotDerived _ -> "E0327";
            case BlankInDecision _ -> "E0328";
            case LeftOut _ -> "E0329";
            case CoverOfNothing _ -> "E0330";
            case WaiverExpired _ -> "E0331";
            case BaseMissing _ -> "E0332";
            case SeveralProposed _ -> "E0333";
            case NobodyProposed _ -> "E0334";
            case ShareMissed _ -> "E0335";
            case ShareMissing _ -> "E0336";
            case ShareBlank _ -> "E0337";
            case SharesMissTotal _ -> "E0338";
            case DaysMissing _ -> "E0339";
            case NothingNamed _ -> "E0340";
            case NoValue _ -> "E0341";
            case NowhereToAdd _ -> "E0342";
            case SeveralRoles _ -> "E0343";
            case NothingToDecide _ -> "E0344";
        };
    }
}
