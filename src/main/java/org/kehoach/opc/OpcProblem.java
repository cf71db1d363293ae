package org.kehoach.opc;

import org.kehoach.diagnostic.Problem;

/** What can be wrong with a package of parts (tệp Word hỏng hoặc không an toàn). */
public sealed interface OpcProblem extends Problem {

    /**
     * Not a zip at all, cut off, or damaged.
     *
     * @param reason what was met, such as {@code no end of central directory}
     */
    record NotAPackage(String reason) implements OpcProblem {}

    /** Unpacked, larger than a document has any need of. */
    record TooLarge(String part, long mebibytes) implements OpcProblem {}

    /** Two entries of one name, or a name that leaves the package. */
    record BadEntry(String part) implements OpcProblem {}

    /** A part whose XML is not well-formed, or that holds a document type declaration. */
    record BadXml(String part, String reason) implements OpcProblem {}

    /** A relationship that would fetch something from outside. */
    record ExternalTarget(String part, String target) implements OpcProblem {}

    /** Macros or embedded programs. */
    record ActiveContent(String part) implements OpcProblem {}

    /** Readable only with a password. */
    record Encrypted() implements OpcProblem {}

    /**
     * A file of another kind that goes by a Word file's name.
     *
     * @param format such as {@code PDF}
     */
    record OtherFormat(String format) implements OpcProblem {}

    /** More parts than a document has any need of. */
    record TooManyParts(int limit) implements OpcProblem {}

    /** A part whose elements stand inside each other without end. */
    record TooNested(String part, int line, int limit) implements OpcProblem {}

    /** A part of more elements than a document of thousands of pages has. */
    record TooManyElements(String part, int limit) implements OpcProblem {}

    /** A part that another part refers to, and that is not there. */
    record MissingPart(String part, String target) implements OpcProblem {}

    @Override
    default String code() {
        return switch (this) {
            case NotAPackage _ -> "E0601";
            case TooLarge _ -> "E0602";
            case BadEntry _ -> "E0603";
            case BadXml _ -> "E0604";
            case ExternalTarget _ -> "E0605";
            case ActiveContent _ -> "E0606";
            case Encrypted _ -> "E0607";
            case OtherFormat _ -> "E0608";
            case TooManyParts _ -> "E0609";
            case TooNested _ -> "E0650";
            case TooManyElements _ -> "E0651";
            case MissingPart _ -> "E0652";
        };
    }
}
