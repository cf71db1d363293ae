package org.kehoach.store;

import java.util.List;
import org.kehoach.diagnostic.Problem;
import org.kehoach.diagnostic.Severity;

/** What stands in the way of issuing, or is wrong with what was issued (lỗi ban hành và kho văn bản). */
public sealed interface StoreProblem extends Problem {

    /** Findings that a draft may have and a document that goes out may not. */
    record NotReady(int count) implements StoreProblem {}

    record NumberTaken(String number, String year, String holder, String next) implements StoreProblem {}

    record VersionIssued(String plan, String version, String called, String next) implements StoreProblem {}

    record VersionBehind(String plan, String version, String newest, String next) implements StoreProblem {}

    /** The same was asked for once more: nothing is to be done. */
    record SameIssued(String plan, String version, String called) implements StoreProblem {
        @Override
        public Severity severity() {
            return Severity.NOTE;
        }
    }

    /** Numbers go up with the days. */
    record DateOutOfOrder(String number, String date, String other, String otherDate) implements StoreProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** What was issued is not as it was. */
    record Tampered(Fault fault, String plan, String version) implements StoreProblem {
        /** What happened to a frozen file. */
        public enum Fault {
            TAMPERED_CHANGED, TAMPERED_MISSING, TAMPERED_UNREADABLE, TAMPERED_MOVED
        }
    }

    record NoSuchVersion(String plan, String version, List<String> versions, String nearest) implements StoreProblem {}

    /** Another command is issuing. */
    record Busy() implements StoreProblem {}

    /** The document is issued; only the register's file could not be written, being open elsewhere perhaps. */
    record RegisterBehind(String reason) implements StoreProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** The superior's plan would be cited with blanks for its number and day. */
    record SuperiorUnissued(String plan) implements StoreProblem {}

    /** The document says of itself that it is a draft. */
    record StillDraft() implements StoreProblem {}

    @Override
    default String code() {
        return switch (this) {
            case NotReady _ -> "E0351";
            case NumberTaken _ -> "E0352";
            case VersionIssued _ -> "E0353";
            case VersionBehind _ -> "E0354";
            case SameIssued _ -> "E0355";
            case DateOutOfOrder _ -> "E0356";
            case Tampered _ -> "E0357";
            case NoSuchVersion _ -> "E0358";
            case Busy _ -> "E0359";
            case RegisterBehind _ -> "E0360";
            case SuperiorUnissued _ -> "E0361";
            case StillDraft _ -> "E0362";
        };
    }
}
