package org.kehoach.source;

import java.util.List;
import org.kehoach.diagnostic.Problem;
import org.kehoach.diagnostic.Severity;

/** What can be wrong with a workspace's settings of rules (lỗi thiết lập quy tắc). */
public sealed interface SettingsProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.WARNING;
    }

    record UnknownRule(String rule, String nearest) implements SettingsProblem {}

    /** A rule that is switched off without a word why stays on. */
    record OffWithoutReason(String rule) implements SettingsProblem {}

    /** What a document cannot be made without is no matter of taste. */
    record NotARule(String rule) implements SettingsProblem {}

    /**
     * A severity that there is not.
     *
     * @param allowed what may be said of a rule
     */
    record BadSeverity(String rule, String value, List<String> allowed) implements SettingsProblem {}

    @Override
    default String code() {
        return switch (this) {
            case UnknownRule _ -> "E0490";
            case OffWithoutReason _ -> "E0491";
            case NotARule _ -> "E0492";
            case BadSeverity _ -> "E0493";
        };
    }
}
