package org.kehoach.web;

import java.io.Serial;

/** Ends a request that cannot be served (từ chối yêu cầu); {@link FaultWriter} tells the client why. */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    Refusal(Fault fault) {
        super(fault.toString(), null, false, false);
        this.fault = fault;
    }

    Refusal(RequestProblem problem) {
        this(Fault.of(problem));
    }

    Fault fault() {
        return fault;
    }
}
