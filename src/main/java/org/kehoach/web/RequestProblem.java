package org.kehoach.web;

import java.util.List;
import org.kehoach.diagnostic.Problem;

/** What can be wrong with a request (lỗi yêu cầu gửi tới dịch vụ). */
public sealed interface RequestProblem extends Problem {

    /** No plan of this name in the workspace. */
    record UnknownPlan(String id, List<String> near) implements RequestProblem {}

    /** Nothing is served at this address. */
    record UnknownPage(String path) implements RequestProblem {}

    record BodyTooLarge(String limit) implements RequestProblem {}

    record WrongType(String type, List<String> allowed) implements RequestProblem {}

    record WrongMethod(String method, List<String> allowed) implements RequestProblem {}

    /** The request was meant for another machine's name: a page elsewhere may be posing as this one. */
    record ForeignHost(String host) implements RequestProblem {}

    /** A page of another site asks. */
    record ForeignOrigin(String origin) implements RequestProblem {}

    record Busy() implements RequestProblem {}

    record WrongParameter(String name, String value, List<String> allowed) implements RequestProblem {}

    /** The server could not make sense of the request. */
    record Malformed() implements RequestProblem {}

    /** The file was changed since the writer read it. */
    record Changed(String file) implements RequestProblem {}

    /** A text is to be saved, and it is not said over which. */
    record NoDigest() implements RequestProblem {}

    /** The user of this machine may not write the file. */
    record ReadOnly(String file) implements RequestProblem {}

    /** A document was sent, and its name, which says what it is, was not. */
    record NoFileName() implements RequestProblem {}

    /** A name that no plan can have. */
    record BadName(String id) implements RequestProblem {}

    /** A new plan was to be written, and one of that name is there. */
    record Taken(String id) implements RequestProblem {}

    /** A fault of Kehoach; the incident is named in the service's log. */
    record ServiceFault(String incident) implements RequestProblem {}

    @Override
    default String code() {
        return switch (this) {
            case UnknownPlan _ -> "E0701";
            case UnknownPage _ -> "E0702";
            case BodyTooLarge _ -> "E0703";
            case WrongType _ -> "E0704";
            case WrongMethod _ -> "E0705";
            case ForeignHost _ -> "E0706";
            case ForeignOrigin _ -> "E0707";
            case Busy _ -> "E0708";
            case WrongParameter _ -> "E0709";
            case Malformed _ -> "E0710";
            case Changed _ -> "E0711";
            case NoDigest _ -> "E0712";
            case ReadOnly _ -> "E0713";
            case NoFileName _ -> "E0727";
            case BadName _ -> "E0728";
            case Taken _ -> "E0729";
            case ServiceFault _ -> "E0790";
        };
    }

    /** The status of the answer (RFC 9110, section 15). */
    default int status() {
        return switch (this) {
            case WrongParameter _,Malformed _,NoFileName _,BadName _ -> 400;
            case ForeignOrigin _,ReadOnly _ -> 403;
            case UnknownPlan _,UnknownPage _ -> 404;
            case WrongMethod _ -> 405;
            case Changed _,Taken _ -> 412;
            case BodyTooLarge _ -> 413;
            case WrongType _ -> 415;
            case ForeignHost _ -> 421;
            case NoDigest _ -> 428;
            case ServiceFault _ -> 500;
            case Busy _ -> 503;
        };
    }
}
