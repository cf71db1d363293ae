package org.kehoach.plan;

import java.util.List;
import java.util.Optional;
import org.kehoach.origin.Origin;

/**
 * An annex (phụ lục), or a document that comes with another (văn bản kèm theo): pages and numbers of its own.
 *
 * @param kind      of a document that is promulgated with a decision, {@code statute}; empty of an annex
 * @param tasks     where it holds the table of the plan's duties, behind its body
 * @param numbering of its headings, where it differs from the plan's
 */
public record Annex(Key key, Optional<String> id, Optional<DocumentKind> kind, Text heading, boolean landscape,
        Optional<TaskTable> tasks,
        Optional<Numbering> numbering,
        List<Node> body, Origin origin) {

    public Annex {
        body = List.copyOf(body);
    }
}
