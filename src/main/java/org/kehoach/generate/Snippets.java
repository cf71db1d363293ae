package org.kehoach.generate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kehoach.diagnostic.Diagnostic;

/** Puts the line of text beside findings that know only their place (trích dòng). */
final class Snippets {

    private Snippets() {}

    static List<Diagnostic> fill(List<Diagnostic> found, String file, byte[] bytes) {
        if (found.stream().noneMatch(d -> lacks(d, file))) {
            return found;
        }
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        return found.stream().map(d -> lacks(d, file) && d.location().line() <= lines.size()
                ? new Diagnostic(d.problem(), d.severity(), d.location(), lines.get(d.location().line() - 1))
                : d).toList();
    }

    private static boolean lacks(Diagnostic d, String file) {
        return d.snippet().isEmpty() && d.location().line() > 0 && d.location().file().equals(file);
    }
}
