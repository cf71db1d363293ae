package org.kehoach.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.diagnostic.Problem;
import org.kehoach.plan.Plan;
import org.kehoach.source.Edit.Change;

/**
 * Puts prose in quotes where YAML would take it for something else (đặt câu trong ngoặc kép), and does nothing else. It
 * writes the very lines that the findings tell a drafter to write, and only those that can be meant in one way.
 */
public final class ProseQuoter {

    /** A line that begins something of its own. */
    private static final Pattern BEGINS = Pattern.compile(" *(- |#|[a-z][a-z0-9.-]*:( |$))");

    /** A line whose words go on below in a way of their own: a block, an open quote or bracket. */
    private static final Pattern OPEN = Pattern
            .compile("[|>][-+0-9]*$|^[^\"]*\"(?:[^\"]*\"[^\"]*\")*[^\"]*$|[\\[{][^\\]}]*$");

    /** So many lines are looked past, each of which costs a reading. */
    private static final int HIDDEN = 20;

    private final String file;
    private byte[] bytes;

    /** The file without the lines at which its reading ended. */
    private byte[] seen;
    private final List<Change> changes = new ArrayList<>();
    private final Set<Integer> tried = new HashSet<>();
    private final Set<Integer> hidden = new HashSet<>();

    private ProseQuoter(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
        this.seen = bytes;
    }

    /**
     * The file with its prose in quotes; as it was where nothing can be mended.
     *
     * @param file as the user named it
     */
    public static Edit quote(String file, byte[] bytes) {
        ProseQuoter quoter = new ProseQuoter(file, bytes);
        for (Optional<Change> next = quoter.next(); next.isPresent(); next = quoter.next()) {
            quoter.mend(next.get());
        }
        return new Edit(quoter.bytes, List.copyOf(quoter.changes));
    }

    /** The first line that quotes may mend; what a syntax fault hides is looked at without the lines that are at fault. */
    private Optional<Change> next() {
        while (true) {
            Outcome<Plan> read = PlanReader.read(file, seen, OwnKinds.ANY);
            Optional<Change> next = read.diagnostics().stream()
                    .filter(d -> !quoted(d.problem()).isEmpty() && !hasComment(d) && tried.add(d.location().line()))
                    .findFirst().map(d -> new Change(d.location().line(), quoted(d.problem())));
            if (next.isPresent() || !hideFault()) {
                return next;
            }
        }
    }

    private void mend(Change change) {
        byte[] mended = replace(seen, change);
        if (isMended(mended, change.line())) {
            changes.add(change);
            bytes = replace(bytes, change);
            seen = mended;
        }
    }

    /**
     * Empties the line that ended the reading, and those into which its words go on; false where there is none, or where
     * what stands below it may be its words.
     */
    private boolean hideFault() {
        Optional<SourceText> source = Characters.decode(file, seen).value();
        Optional<Integer> at = source.map(YamlParser::parse).filter(o -> o.value().isEmpty())
                .map(o -> o.diagnostics().getLast().location().line());
        if (at.isEmpty() || hidden.size() >= HIDDEN || !hidden.add(at.get())) {
            return false;
        }
        int first = at.get();
        String line = source.get().lineText(first);
        if (OPEN.matcher(line).find()) {
            return false;
        }
        int last = first;
        while (goesOn(line, source.get().lineText(last + 1))) {
            last++;
        }
        for (int l = first; l <= last; l++) {
            SourceText now = Characters.decode(file, seen).value().orElseThrow();
            int start = now.start(l);
            seen = Characters.encode(
                    now.text().substring(0, start) + now.text().substring(start + now.lineText(l).length()), seen);
        }
        return true;
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

    private byte[] replace(byte[] in, Change change) {
        SourceText source = Characters.decode(file, in).value().orElseThrow();
        int start = source.start(change.line());
        String line = source.lineText(change.line());
        String text = source.text().substring(0, start + indent(line)) + change.words()
                + source.text().substring(start + line.length());
        return Characters.encode(text, in);
    }

    /** Text that goes on in the next line is not mended by quotes around its first. */
    private boolean isMended(byte[] after, int line) {
        SourceText source = Characters.decode(file, bytes).value().orElseThrow();
        return !goesOn(source.lineText(line), source.lineText(line + 1)) && faults(after, line).isEmpty();
    }

    private static boolean goesOn(String line, String next) {
        return indent(next) > indent(line) && !BEGINS.matcher(next).lookingAt();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private List<String> faults(byte[] in, int line) {
        return PlanReader.read(file, in, OwnKinds.ANY).diagnostics().stream()
                .filter(d -> d.isError() && d.location().line() == line).map(d -> d.problem().code()).toList();
    }
}
