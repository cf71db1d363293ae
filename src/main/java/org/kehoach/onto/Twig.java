package org.kehoach.onto;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kehoach.plan.Key;
import org.kehoach.plan.Node;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;
import org.kehoach.source.Branch;

/** An entry of the plan's lists while they are put in order (cành của cây nội dung): it moves, its node does not change. */
final class Twig {

    private final Key key;
    private final @Nullable Node node;
    private final boolean fresh;
    private final List<List<Text>> row;
    private final List<Twig> below = new ArrayList<>();
    private @Nullable Twig above;
    private @Nullable Twig home;

    Twig(Key key, @Nullable Node node, boolean fresh, List<List<Text>> row) {
        this.key = key;
        this.node = node;
        this.fresh = fresh;
        this.row = row;
    }

    /** An entry of the file. */
    static Twig kept(Key key, @Nullable Node node) {
        return new Twig(key, node, false, List.of());
    }

    static Twig fresh(Node node) {
        return new Twig(node.key(), node, true, List.of());
    }

    Key key() {
        return key;
    }

    @Nullable
    Node node() {
        return node;
    }

    boolean isFresh() {
        return fresh;
    }

    boolean isTable() {
        return node != null && node.shape() instanceof Shape.Table;
    }

    List<Twig> below() {
        return below;
    }

    @Nullable
    Twig above() {
        return above;
    }

    void add(int index, Twig twig) {
        below.add(index, twig);
        twig.above = this;
    }

    void add(Twig twig) {
        add(below.size(), twig);
    }

    void remove() {
        if (above != null) {
            above.below.remove(this);
            above = null;
        }
    }

    /** The entry below which it stood until that was taken out; null where that never was. */
    @Nullable
    Twig home() {
        return home;
    }

    void leave(Twig other) {
        remove();
        home = other;
    }

    int index() {
        return above == null ? -1 : above.below.indexOf(this);
    }

    boolean isIn(Twig other) {
        for (Twig at = this; at != null; at = at.above) {
            if (at == other) {
                return true;
            }
        }
        return false;
    }

    Branch branch() {
        List<Branch> inside = below.stream().map(Twig::branch).toList();
        if (!row.isEmpty()) {
            return new Branch.Row(row);
        }
        return fresh && node != null ? new Branch.Fresh(node, inside) : new Branch.Kept(key, inside);
    }

    /** The node with what stands under it now. */
    Node grown() {
        if (node == null) {
            throw new IllegalStateException("no node: " + key);
        }
        boolean table = node.shape() instanceof org.kehoach.plan.Shape.Table;
        return new Node(node.key(), node.id(), node.shape(), node.marks(), node.label(), node.numbering(),
                table ? List.of() : below.stream().map(Twig::grown).toList(), node.origin());
    }
}
