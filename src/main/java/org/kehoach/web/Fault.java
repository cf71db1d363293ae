package org.kehoach.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Problem;
import org.kehoach.worker.WorkerProblem;

/**
 * An answer that tells what is wrong (phản hồi lỗi).
 *
 * @param status  of HTTP
 * @param headers that the status asks for, such as {@code Retry-After}
 */
record Fault(int status, List<Diagnostic> diagnostics, Map<String, String> headers) {

    private static final int UNPROCESSABLE = 422;
    private static final int SERVER_FAULT = 500;
    private static final int UNAVAILABLE = 503;

    Fault {
        diagnostics = List.copyOf(diagnostics);
        headers = Map.copyOf(headers);
    }

    /** A fault of the request itself. */
    static Fault of(RequestProblem problem) {
        Map<String, String> headers = switch (problem) {
            case RequestProblem.Busy _ -> Map.of("Retry-After", "2");
            case RequestProblem.WrongMethod w -> Map.of("Allow", String.join(", ", w.allowed()));
            case RequestProblem.WrongType n -> Map.of("Accept", String.join(", ", n.allowed()));
            case RequestProblem.UnknownPlan _,RequestProblem.UnknownPage _,RequestProblem.BodyTooLarge _,RequestProblem.ForeignHost _,RequestProblem.ForeignOrigin _,RequestProblem.WrongParameter _,RequestProblem.Malformed _,RequestProblem.Changed _,RequestProblem.NoDigest _,RequestProblem.ReadOnly _,RequestProblem.NoFileName _,RequestProblem.BadName _,RequestProblem.Taken _,RequestProblem.ServiceFault _ ->
                Map.of();
        };
        return new Fault(problem.status(), List.of(new Diagnostic(problem, Location.of(""))), headers);
    }

    /** What is wrong with the request; empty where a plan has errors instead. */
    Optional<RequestProblem> request() {
        return diagnostics.stream().map(Diagnostic::problem).filter(RequestProblem.class::isInstance)
                .map(RequestProblem.class::cast).findFirst();
    }

    /** Work in a child process that came to nothing. */
    static Fault of(WorkerProblem problem, String file) {
        int status = switch (problem) {
            case WorkerProblem.OutOfTime _,WorkerProblem.OutOfMemory _,WorkerProblem.TooDeep _ -> UNPROCESSABLE;
            case WorkerProblem.BrokeOff _ -> SERVER_FAULT;
            case WorkerProblem.NotStarted _ -> UNAVAILABLE;
        };
        return new Fault(status, List.of(new Diagnostic(problem, Location.of(file))), Map.of());
    }

    /** What the answer is about: a fault of the request or of the work, where it is not the plan's. */
    Optional<Problem> subject() {
        return diagnostics.stream().map(Diagnostic::problem)
                .filter(p -> p instanceof RequestProblem || p instanceof WorkerProblem).findFirst();
    }

    /** A plan that has errors. */
    static Fault of(List<Diagnostic> found) {
        return new Fault(UNPROCESSABLE, found, Map.of());
    }
}
