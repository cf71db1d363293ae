package org.kehoach.generate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.rule.DecreeProblem;

/** Puts the line of text beside findings that know only their place (trích dòng). */
final class Snippets {

    private Snippets() {}

    static List<Diagnostic> fill(List<Diagnostic> found, String file, byte[] bytes) {
        if (found.stream().noneMatch(d -> lacks(d, file))) {
            return found;
        }
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        return found.stream().map(d -> lacks(d, file) && d.location().line() <= lines.size()
                ? filled(d, lines.get(d.location().line() - 1))
                : d).toList();
    }

    private static Diagnostic filled(Diagnostic d, String line) {
        return new Diagnostic(d.problem(), d.severity(), pointed(d, line), line);
    }

    /** The words that a rule speaks of, where they stand once in the line below the finding's place. */
    private static Location pointed(Diagnostic d, String line) {
        Location at = d.location();
        if (!(d.problem() instanceof DecreeProblem)
                || !(Catalogue.components(d.problem()).get("words") instanceof String words)) {
            return at;
        }
        int end = Math.min(line.length(), at.column() - 1 + at.length());
        int first = words.isEmpty() ? -1 : line.indexOf(words, Math.max(0, at.column() - 1));
        boolean once = first >= 0 && first + words.length() <= end && line.indexOf(words, first + 1) < 0;
        return once ? new Location(at.file(), at.path(), at.line(), first + 1, words.length()) : at;
    }

    private static boolean lacks(Diagnostic d, String file) {
        return d.snippet().isEmpty() && d.location().line() > 0 && d.location().file().equals(file);
    }
}
