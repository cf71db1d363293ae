package org.kehoach.onto;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kehoach.document.Numbers;
import org.kehoach.plan.Node;
import org.kehoach.plan.Shape;

/**
 * Finds the place of an entry in the tree (tìm chỗ trong cây): behind the one printed before it and before the one printed
 * after it there is one for each level; the mark that it has in the Word file tells which.
 */
record Placing(Grove grove) {

    /** A place below an entry. */
    private record Place(Twig above, int index) {}

    /**
     * Puts a new or moved entry behind another.
     *
     * @param before the entry printed before it, or the list where there is none
     * @param next   the entry printed after it
     * @param label  that it has in the Word file; empty where it has none
     */
    void put(Twig twig, Twig before, @Nullable Twig next, String label) {
        List<Place> places = places(before, next);
        Place best = places.getFirst();
        int most = -1;
        for (Place place : places) {
            place.above.add(place.index, twig);
            int fit = fit(twig, before, label);
            twig.remove();
            if (fit > most) {
                most = fit;
                best = place;
            }
        }
        if (most < 4 && !label.isEmpty() && next != null && twig.node() != null
                && isNumbered(twig.node()) && split(twig, before, next, label)) {
            return;
        }
        best.above.add(best.index, twig);
    }

    private List<Place> places(Twig before, @Nullable Twig next) {
        List<Place> out = new ArrayList<>();
        if (before.above() == null) {
            return List.of(new Place(before, 0));
        }
        if (holds(before)) {
            out.add(new Place(before, 0));
        }
        for (Twig at = before; at.above() != null; at = at.above()) {
            if (next != null && next != at && next.isIn(at)) {
                break;
            }
            out.add(new Place(at.above(), at.index() + 1));
        }
        return out.isEmpty() ? List.of(new Place(before, 0)) : out;
    }

    private static boolean holds(Twig twig) {
        return twig.node() != null && !(twig.node().shape() instanceof Shape.Paragraph)
                && !(twig.node().shape() instanceof Shape.Table);
    }

    private static boolean isNumbered(Node node) {
        return node.shape() instanceof Shape.Heading || node.shape() instanceof Shape.Item;
    }

    /** How well a place fits: 4 where it gives the very mark, else by what people do. */
    private int fit(Twig twig, Twig before, String label) {
        Node node = twig.node();
        if (node == null) {
            return twig.above() == before.above() ? 2 : 0;
        }
        if (node.label().isPresent() || label.isEmpty()) {
            boolean below = twig.above() == before;
            boolean heading = before.node() != null && before.node().shape() instanceof Shape.Heading;
            return below == heading ? 2 : twig.above() == before.above() ? 1 : 0;
        }
        Numbers numbers = grove.numbers();
        String printed = numbers.label(node);
        boolean same = printed.equals(label);
        if (!isNumbered(node)) {
            boolean below = twig.above() == before;
            boolean opens = before.node() != null && (isNumbered(before.node()) || ends(before, ":"));
            return same ? below == opens ? 4 : 3 : 0;
        }
        Twig above = twig.above();
        boolean apt = above != null && (above.node() == null || isNumbered(above.node()));
        return same ? apt ? 4 : 3 : form(printed).equals(form(label)) ? 1 : 0;
    }

    private static boolean ends(Twig twig, String sign) {
        return twig.node() != null && !twig.node().shape().texts().isEmpty()
                && twig.node().shape().texts().getLast().typedWords().endsWith(sign);
    }

    /** A mark without its number. */
    private static String form(String label) {
        return label.replaceAll("\\d+", "1").replaceAll("^[IVXLC]+(?=[.)/]|$)", "I").replaceAll("^[a-zđ]+(?=[.)/]|$)",
                "a");
    }

    /** A heading in the midst of what stands under another takes what follows it there. */
    private boolean split(Twig twig, Twig before, Twig next, String label) {
        Twig top = before;
        while (top.above() != null && !next.isIn(top)) {
            top = top.above();
        }
        for (; top.above() != null; top = top.above()) {
            if (top.node() == null || !isNumbered(top.node())) {
                continue;
            }
            top.above().add(top.index() + 1, twig);
            String printed = grove.numbers().label(java.util.Objects.requireNonNull(twig.node()));
            if (printed.equals(label) || form(printed).equals(form(label))) {
                adopt(twig, top, next);
                return true;
            }
            twig.remove();
        }
        return false;
    }

    private static void adopt(Twig twig, Twig from, Twig next) {
        Twig at = next;
        while (at.above() != null && at.above() != from) {
            at = at.above();
        }
        int index = at.index();
        while (index >= 0 && index < from.below().size()) {
            Twig follower = from.below().get(index);
            follower.remove();
            twig.add(follower);
        }
    }

    /** Takes an entry out; what stands under it goes to the heading before it, or into its place. */
    static void takeOut(Twig twig) {
        Twig above = twig.above();
        if (above == null) {
            return;
        }
        int index = twig.index();
        boolean heading = twig.node() != null && isNumbered(twig.node());
        Twig sibling = index > 0 ? above.below().get(index - 1) : null;
        twig.remove();
        List<Twig> children = List.copyOf(twig.below());
        boolean joins = heading && sibling != null && sibling.node() != null && isNumbered(sibling.node());
        for (Twig child : children) {
            child.remove();
            if (joins && sibling != null) {
                sibling.add(child);
            } else {
                above.add(index++, child);
            }
        }
    }
}
