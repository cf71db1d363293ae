package org.kehoach.rule;

import java.util.List;
import org.kehoach.diagnostic.Problem;
import org.kehoach.diagnostic.Severity;

/** What can be wrong with the duties of a plan where they are gathered (lỗi lập bảng nhiệm vụ). */
public sealed interface TaskProblem extends Problem {

    /** An annex is a table of duties, and there are none to show. */
    record EmptyTable(String annex) implements TaskProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A plan whose duties are asked for, and which charges nobody. */
    record NoDuties(String plan) implements TaskProblem {}

    /**
     * Nobody is known by that name.
     *
     * @param nearest what was probably meant; empty where nothing is near
     * @param units   who is charged with duties, where nothing is near
     */
    record UnknownUnit(String unit, String nearest, List<String> units) implements TaskProblem {
        public UnknownUnit {
            units = List.copyOf(units);
        }
    }

    /** A unit that is known, and has no duty in the plan. */
    record UnitWithoutDuty(String unit, List<String> units) implements TaskProblem {
        public UnitWithoutDuty {
            units = List.copyOf(units);
        }
    }

    /** A calendar is asked for, and nothing is due on any day. */
    record NoDeadlines(String plan) implements TaskProblem {}

    /** Deadlines of which nobody knows the year, or that no calendar has. */
    record DeadlinesWithoutDay(List<String> dates) implements TaskProblem {
        public DeadlinesWithoutDay {
            dates = List.copyOf(dates);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** Reports that are ordered without a day, so that no calendar shows them. */
    record ReportsWithoutDay(List<String> reports) implements TaskProblem {
        public ReportsWithoutDay {
            reports = List.copyOf(reports);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    @Override
    default String code() {
        return switch (this) {
            case EmptyTable _ -> "E0370";
            case NoDuties _ -> "E0371";
            case UnknownUnit _ -> "E0372";
            case UnitWithoutDuty _ -> "E0373";
            case NoDeadlines _ -> "E0374";
            case DeadlinesWithoutDay _ -> "E0375";
            case ReportsWithoutDay _ -> "E0376";
        };
    }
}
