package org.kehoach.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Problem;
import org.kehoach.source.Edit.Change;

/**
 * Puts prose in quotes where YAML would take it for something else (đặt câu trong ngoặc kép), and does nothing else. It
 * writes the very lines that the findings tell a drafter to write, and only those that can be meant in one way.
 */
public final class ProseQuoter {

    /** A line that begins something of its own. */
    private static final Pattern BEGINS = Pattern.compile(" *(- |#|[a-z][a-z0-9.-]*:( |$))");

    private ProseQuoter() {}

    /**
     * The file with its prose in quotes; as it was where nothing can be mended.
     *
     * @param file as the user named it
     */
    public static Edit quote(String file, byte[] bytes) {
        byte[] at = bytes;
        List<Change> changes = new ArrayList<>();
        Set<Integer> tried = new HashSet<>();
        for (Optional<Change> next = next(file, at, tried); next.isPresent(); next = next(file, at, tried)) {
            byte[] mended = replace(file, at, next.get());
            if (isMended(file, at, mended, next.get().line())) {
                changes.add(next.get());
                at = mended;
            }
        }
        return new Edit(at, List.copyOf(changes));
    }

    /** A syntax fault hides what comes after it, so that one line is mended at a time. */
    private static Optional<Change> next(String file, byte[] bytes, Set<Integer> tried) {
        return PlanReader.read(file, bytes).diagnostics().stream()
                .filter(d -> !quoted(d.problem()).isEmpty() && !hasComment(d) && tried.add(d.location().line()))
                .findFirst().map(d -> new Change(d.location().line(), quoted(d.problem())));
    }

    /** The line in quotes, of a finding that asks for quotes; empty for the others. */
    private static String quoted(Problem problem) {
        return switch (problem) {
            case SourceProblem.ColonInProse p -> p.fixed();
            case SourceProblem.UnquotedProse p -> p.fixed();
            case SourceProblem.AliasOrAnchor p -> p.fixed();
            case SourceProblem.Tag p -> p.fixed();
            case SourceProblem.SwallowedComment p when p.all() -> p.fixed();
            default -> "";
        };
    }

    /** What stands after a hash may be a note that is not to be printed: the drafter knows. */
    private static boolean hasComment(Diagnostic d) {
        return d.snippet().contains(" #") && !(d.problem() instanceof SourceProblem.SwallowedComment);
    }

    private static byte[] replace(String file, byte[] bytes, Change change) {
        SourceText source = Characters.decode(file, bytes).value().orElseThrow();
        int start = source.start(change.line());
        String line = source.lineText(change.line());
        String text = source.text().substring(0, start + indent(line)) + change.words()
                + source.text().substring(start + line.length());
        return Characters.encode(text, bytes);
    }

    /** Text that goes on in the next line is not mended by quotes around its first. */
    private static boolean isMended(String file, byte[] before, byte[] after, int line) {
        SourceText source = Characters.decode(file, before).value().orElseThrow();
        String next = source.lineText(line + 1);
        boolean goesOn = indent(next) > indent(source.lineText(line)) && !BEGINS.matcher(next).lookingAt();
        return !goesOn && faults(file, after, line).isEmpty();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static List<String> faults(String file, byte[] bytes, int line) {
        return PlanReader.read(file, bytes).diagnostics().stream()
                .filter(d -> d.isError() && d.location().line() == line).map(d -> d.problem().code()).toList();
    }
}
