package org.kehoach.opc;

import org.kehoach.diagnostic.Problem;

/** What can be wrong with a package of parts (tệp Word hỏng hoặc không an toàn). */
public sealed interface OpcProblem extends Problem {

    /** Not a zip at all, truncated, or encrypted. */
    record NotAPackage(String reason) implements OpcProblem {}

    /** Larger, deeper or with more entries than a document has any need of. */
    record TooLarge(String part, long limit) implements OpcProblem {}

    /** Two entries of one name, or a name that leaves the package. */
    record BadEntry(String part) implements OpcProblem {}

    /** A part whose XML is not well-formed, or that holds a document type declaration. */
    record BadXml(String part, String reason) implements OpcProblem {}

    /** A relationship that would fetch something from outside. */
    record ExternalTarget(String part, String target) implements OpcProblem {}

    /** Macros or embedded programs. */
    record ActiveContent(String part) implements OpcProblem {}

    @Override
    default String code() {
        return switch (this) {
            case NotAPackage _ -> "E0601";
            case TooLarge _ -> "E0602";
            case BadEntry _ -> "E0603";
            case BadXml _ -> "E0604";
            case ExternalTarget _ -> "E0605";
            case ActiveContent _ -> "E0606";
        };
    }
}
