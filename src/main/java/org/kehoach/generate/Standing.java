package org.kehoach.generate;

import java.util.List;
import java.util.Optional;
import org.kehoach.derive.Rebase;
import org.kehoach.diagnostic.Diagnostic;

/**
 * How a derived plan stands to its superior's (tình trạng của kế hoạch cấp dưới).
 *
 * @param plan   its id; empty where the file cannot be read
 * @param parent the superior's, by id
 * @param from   the issue that it was made from; empty where that is not to be had
 * @param to     the newest
 * @param rows   what the newest issue does to it, where that is another
 * @param found  what is wrong with it as it is
 */
public record Standing(String file, String plan, String parent, State state, Optional<Rebase.Issue> from,
        Optional<Rebase.Issue> to, List<Rebase.Row> rows, List<Diagnostic> found) {

    public Standing {
        rows = List.copyOf(rows);
        found = List.copyOf(found);
    }

    /** What is to be done about it, the gravest first (tình trạng). */
    public enum State {
        /** What was issued of it is not as it was issued. */
        TAMPERED,
        /** It has errors, or cannot follow the newest issue as it is. */
        BLOCKED,
        /** A duty of the superior's is not taken up. */
        UNCOVERED,
        /** Somebody has to look at what changed. */
        REVIEW,
        /** There is a newer issue, which it can follow. */
        STALE,
        /** It is up to its superior's, and that is not up to its own. */
        ANCESTOR_AHEAD,
        /** Nothing is to be done. */
        CURRENT
    }
}
