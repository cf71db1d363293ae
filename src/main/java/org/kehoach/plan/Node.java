package org.kehoach.plan;

import java.util.List;
import java.util.Optional;
import org.kehoach.origin.Origin;

/**
 * A node of the body (nút nội dung): a printed shape, what it means, and what stands under it.
 *
 * @param label     printed in place of the computed mark; empty words mean none
 * @param numbering for what is under a heading, where it differs
 */
public record Node(Key key, Optional<String> id, Shape shape, Marks marks, Optional<Located<String>> label,
        Optional<Numbering> numbering, List<Node> body, Origin origin) {

    public Node {
        body = List.copyOf(body);
    }
}
