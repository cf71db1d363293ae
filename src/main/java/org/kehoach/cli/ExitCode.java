package org.kehoach.cli;

import java.util.Collection;
import java.util.List;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Severity;

/** What a command tells the shell (mã thoát). */
public final class ExitCode {

    public static final int DONE = 0;
    public static final int PLAN_HAS_ERRORS = 1;
    public static final int WRONG_USAGE = 2;
    public static final int WARNINGS_UNDER_STRICT = 3;
    public static final int TEMPLATE_FAULT = 4;
    public static final int INPUT_OUTPUT = 5;
    public static final int OUR_BUG = 70;
    /** The user ended the command: Ctrl-C, or Ctrl-D at a question. */
    public static final int STOPPED = 130;

    private ExitCode() {}

    /** As {@link #of}, of plans: what is wrong with a Word file is wrong with the template. */
    static int ofPlans(Collection<Diagnostic> found, boolean strict) {
        int code = of(found, strict);
        boolean template = found.stream().anyMatch(d -> d.isError() && d.location().file().endsWith(".docx"));
        return template && code != INPUT_OUTPUT ? TEMPLATE_FAULT : code;
    }

    /** The gravest that the findings ask for: output that failed, then the template, then the plan. */
    static int of(Collection<Diagnostic> found, boolean strict) {
        List<String> errors = found.stream().filter(Diagnostic::isError).map(d -> d.problem().code()).toList();
        if (errors.stream().anyMatch(c -> c.startsWith("E069") || c.equals("E0359"))) {
            return INPUT_OUTPUT;
        }
        if (errors.stream().anyMatch(c -> c.startsWith("E05"))) {
            return TEMPLATE_FAULT;
        }
        if (!errors.isEmpty()) {
            return PLAN_HAS_ERRORS;
        }
        boolean warned = found.stream().anyMatch(d -> d.severity() == Severity.WARNING);
        return strict && warned ? WARNINGS_UNDER_STRICT : DONE;
    }
}
