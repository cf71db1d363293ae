package org.kehoach.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Faults that the servlet container finds, told like all others (lỗi do máy chủ web phát hiện). */
@RestController
final class ContainerFaults implements ErrorController {

    private final FaultWriter faults;

    ContainerFaults(FaultWriter faults) {
        this.faults = faults;
    }

    @RequestMapping("/error")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        String asked = path instanceof String p ? p : request.getRequestURI();
        Throwable cause = thrown instanceof Throwable t ? t : new IllegalStateException("status " + status);
        faults.write(request, response,
                fault(status instanceof Integer s ? s : 404, asked, request.getMethod(), cause));
    }

    private static Fault fault(int status, String path, String method, Throwable cause) {
        if (status == 500) {
            return FaultAdvice.ours(cause, method + " " + path);
        }
        return Fault.of(switch (status) {
            case 404 -> new RequestProblem.UnknownPage(path);
            case 405, 501 -> new RequestProblem.WrongMethod(method, List.of("GET", "POST", "PUT"));
            default -> new RequestProblem.Malformed();
        });
    }

    /** For requests that are so wrong that they reach no servlet. */
    static final class Valve extends ErrorReportValve {

        private final FaultWriter faults;

        Valve(FaultWriter faults) {
            this.faults = faults;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                Throwable cause = thrown == null ? new IllegalStateException("status " + status) : thrown;
                String path = String.valueOf(request.getRequestURI());
                faults.write(request, response, fault(status, path, request.getMethod(), cause));
                response.finishResponse();
            } catch (IOException _) {
                // the client is gone
            }
        }
    }
}
