package org.kehoach.diagnostic;

/**
 * One finding (thông báo): what is wrong, how grave, and where.
 *
 * @param snippet the line of text at the location, or empty
 */
public record Diagnostic(Problem problem, Severity severity, Location location, String snippet) {

    public Diagnostic(Problem problem, Location location, String snippet) {
        this(problem, problem.severity(), location, snippet);
    }

    public Diagnostic(Problem problem, Location location) {
        this(problem, location, "");
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
