package org.kehoach.opc;

import java.io.Serial;

/** Says that a package cannot be used (tệp không dùng được); carries the problem for the diagnostic. */
public final class OpcException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient OpcProblem problem;

    public OpcException(OpcProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public OpcProblem problem() {
        return problem;
    }
}
