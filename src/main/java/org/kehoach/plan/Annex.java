package org.kehoach.plan;

import java.util.List;
import java.util.Optional;
import org.kehoach.origin.Origin;

/**
 * An annex (phụ lục): what comes with a plan, on pages and with numbers of its own.
 *
 * @param tasks     where it holds the table of the plan's duties, behind its body
 * @param numbering of its headings, where it differs from the plan's
 */
public record Annex(Key key, Optional<String> id, Text heading, boolean landscape, Optional<TaskTable> tasks,
        Optional<Numbering> numbering,
        List<Node> body, Origin origin) {

    public Annex {
        body = List.copyOf(body);
    }
}
