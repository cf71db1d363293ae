package org.kehoach.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Tells what ended a request (báo lỗi cho người gọi); of our own faults no more than a number. */
@RestControllerAdvice
final class FaultAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(FaultAdvice.class);

    private final FaultWriter faults;

    FaultAdvice(FaultWriter faults) {
        this.faults = faults;
    }

    @ExceptionHandler
    void tell(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isGone(e)) {
            return;
        }
        faults.write(request, response, fault(e, request));
    }

    /** Whether the client no longer listens: a page was closed while its answer was on the way. */
    private static boolean isGone(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof AsyncRequestNotUsableException) {
                return true;
            }
        }
        return false;
    }

    private static Fault fault(Exception e, HttpServletRequest request) {
        return switch (e) {
            case Refusal refusal -> refusal.fault();
            case HttpRequestMethodNotSupportedException m -> Fault.of(new RequestProblem.WrongMethod(m.getMethod(),
                    List.of(Objects.requireNonNullElse(m.getSupportedMethods(), new String[0]))));
            case NoHandlerFoundException _,NoResourceFoundException _ ->
                Fault.of(new RequestProblem.UnknownPage(request.getRequestURI()));
            case ErrorResponse r when r.getStatusCode().is4xxClientError() ->
                Fault.of(new RequestProblem.Malformed());
            default -> ours(e, request.getMethod() + " " + request.getRequestURI());
        };
    }

    /** A fault of ours: its number for the client, the rest for the log. */
    static Fault ours(Throwable e, String what) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{}: {}: {}", incident, what, e.toString());
        if (System.getenv("KEHOACH_DEBUG") != null) {
            LOG.error(incident, e);
        }
        return Fault.of(new RequestProblem.ServiceFault(incident));
    }
}
