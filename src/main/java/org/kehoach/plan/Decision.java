package org.kehoach.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.origin.Origin;

/** What a lower level decides of one node of its superior's plan (quyết định của cấp dưới). */
public sealed interface Decision {

    /** The id of the node or part of the superior's plan. */
    Located<String> at();

    /** What every decision may say beside itself. */
    Note note();

    /** The same decision, made on the node of a digest. */
    default Decision stamped(String digest) {
        Note seen = new Note(Optional.of(Located.supplied(digest)), note().reason(), note().origin());
        return switch (this) {
            case Keep k -> new Keep(k.at, seen);
            case Replace r -> new Replace(r.at, r.set, seen);
            case Remove r -> new Remove(r.at, r.why, r.approver, seen);
            case Waive w -> new Waive(w.at, w.waiver, seen);
            case Add a -> new Add(a.side, a.at, a.nodes, seen);
        };
    }

    /**
     * What stands beside a decision (ghi chú của quyết định).
     *
     * @param seen   the first digits of the digest of the superior's node that the author saw
     * @param reason why
     */
    record Note(Optional<Located<String>> seen, Optional<Text> reason, Origin origin) {}

    /** The superior's node is taken as it is. */
    record Keep(Located<String> at, Note note) implements Decision {}

    /** Some fields or facts of the superior's node are changed, by name. */
    record Replace(Located<String> at, Map<String, Change> set, Note note) implements Decision {
        public Replace {
            set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        }
    }

    /** The superior's node is not taken up. */
    record Remove(Located<String> at, Text why, Optional<Text> approver, Note note) implements Decision {}

    /** A document allows the lower level to do less than it was told (văn bản cho phép). */
    record Waive(Located<String> at, Waiver waiver, Note note) implements Decision {}

    /** Nodes of the lower level's own. */
    record Add(Side side, Located<String> at, List<Node> nodes, Note note) implements Decision {
        public Add {
            nodes = List.copyOf(nodes);
        }
    }

    /** Where own nodes stand by a node of the superior's (vị trí bổ sung). */
    enum Side {
        BEFORE, AFTER, IN
    }

    /** The document that allows less (văn bản cho phép). */
    record Waiver(Optional<Text> issuer, Located<String> code, Optional<Located<PrintedDate>> date,
            Optional<Located<PrintedDate>> until) {}

    /** What a field or fact becomes (giá trị mới). */
    sealed interface Change {

        Origin origin();

        /** Words: of a text, a fact, a date. */
        record Words(Text text) implements Change {
            @Override
            public Origin origin() {
                return text.origin();
            }
        }

        /** Units. */
        record Units(List<Who> who, Origin origin) implements Change {
            public Units {
                who = List.copyOf(who);
            }
        }

        /** All that stands under the node. */
        record Body(List<Node> nodes, Origin origin) implements Change {
            public Body {
                nodes = List.copyOf(nodes);
            }
        }
    }
}
