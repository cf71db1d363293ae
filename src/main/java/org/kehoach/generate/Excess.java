package org.kehoach.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Severity;
import org.kehoach.source.SourceProblem;

/** Keeps to what a person reads of one file (giới hạn thông báo): a hundred findings, then how many more there are. */
final class Excess {

    private static final int MOST = 100;

    private Excess() {}

    static List<Diagnostic> cut(List<Diagnostic> found) {
        if (found.size() <= MOST) {
            return found;
        }
        Map<String, Integer> told = new HashMap<>();
        Map<String, List<Diagnostic>> left = new LinkedHashMap<>();
        List<Diagnostic> out = new ArrayList<>();
        for (Diagnostic d : found) {
            String file = d.location().file();
            if (told.merge(file, 1, Integer::sum) <= MOST) {
                out.add(d);
            } else {
                left.computeIfAbsent(file, _ -> new ArrayList<>()).add(d);
            }
        }
        left.forEach((file, more) -> out.add(new Diagnostic(
                new SourceProblem.More(Integer.toString(more.size()), gravest(more)), Location.of(file))));
        return out;
    }

    private static Severity gravest(List<Diagnostic> found) {
        return found.stream().anyMatch(Diagnostic::isError)
                ? Severity.ERROR
                : found.stream().anyMatch(d -> d.severity() == Severity.WARNING) ? Severity.WARNING : Severity.NOTE;
    }
}
