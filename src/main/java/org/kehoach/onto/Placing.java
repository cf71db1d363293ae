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

    /** From here on a place prints the very mark. */
    private static final int SAME = 3;
    private static final int BEST = 4;

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
        fitted(twig, before, next, label);
    }

    /**
     * Puts an entry that stays where it is printed on the level that its mark in the Word file says, all below it with it.
     *
     * @return false where no level prints that mark; then it stays where it was
     */
    boolean relevel(Twig twig, Twig before, @Nullable Twig next, String label) {
        Twig above = twig.above();
        int index = twig.index();
        if (above == null) {
            return false;
        }
        twig.remove();
        if (!splits(twig, before, next, label) && best(twig, places(before, next), before, label)
                .fit() < (label.isEmpty() ? 1 : SAME)) {
            above.add(index, twig);
            return false;
        }
        fitted(twig, before, next, label);
        return true;
    }

    private void fitted(Twig twig, Twig before, @Nullable Twig next, String label) {
        Fitted best = best(twig, places(before, next), before, label);
        boolean numbered = twig.node() != null && isNumbered(twig.node());
        if (best.fit() < (numbered ? BEST : SAME) && split(twig, before, next, label)) {
            return;
        }
        best.place().above.add(best.place().index, twig);
        if (twig.node() != null && twig.node().shape() instanceof Shape.Heading) {
            adopt(twig, best.place().above, best.place().index + 1, true);
        }
    }

    /** A place and how well it fits. */
    private record Fitted(Place place, int fit) {}

    private Fitted best(Twig twig, List<Place> places, Twig before, String label) {
        Fitted best = new Fitted(places.getFirst(), -1);
        for (Place place : places) {
            place.above.add(place.index, twig);
            int fit = fit(twig, before, label);
            twig.remove();
            if (fit > best.fit()) {
                best = new Fitted(place, fit);
            }
        }
        return best;
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

    static boolean isNumbered(Node node) {
        return node.shape() instanceof Shape.Heading || node.shape() instanceof Shape.Item;
    }

    /** How well a place fits: 4 where it gives the very mark, else by what people do. */
    private int fit(Twig twig, Twig before, String label) {
        Node node = twig.node();
        if (node == null) {
            return twig.above() == before.above() ? 2 : 0;
        }
        boolean below = twig.above() == before;
        if (node.label().isPresent() || label.isEmpty()) {
            boolean opens = before.node() != null && isNumbered(before.node())
                    && !(twig.isTable() && before.node().shape() instanceof Shape.Item);
            return below == opens ? 2 : twig.above() == before.above() ? 1 : 0;
        }
        Numbers numbers = grove.numbers();
        String printed = numbers.label(node);
        boolean same = printed.equals(label);
        if (!isNumbered(node)) {
            boolean opens = before.node() != null && (isNumbered(before.node()) || ends(before, ":"));
            return same ? below == opens ? BEST : SAME : 0;
        }
        Twig above = twig.above();
        boolean apt = above != null && (above.node() == null || isNumbered(above.node()));
        return same ? apt ? BEST : SAME : form(printed).equals(form(label)) ? 1 : 0;
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

    /** An entry in the midst of what stands under another of its sort takes what follows it there. */
    private boolean split(Twig twig, Twig before, @Nullable Twig next, String label) {
        Twig top = next == null ? null : parted(twig, before, next, label);
        if (top == null || top.above() == null || next == null) {
            return false;
        }
        top.above().add(top.index() + 1, twig);
        Twig first = next;
        while (first.above() != null && first.above() != top) {
            first = first.above();
        }
        adopt(twig, top, first.index(), false);
        return true;
    }

    private boolean splits(Twig twig, Twig before, @Nullable Twig next, String label) {
        return next != null && parted(twig, before, next, label) != null;
    }

    /** The entry around the next one that the new one parts in two; null where none prints the mark. */
    private @Nullable Twig parted(Twig twig, Twig before, Twig next, String label) {
        if (label.isEmpty() || twig.node() == null) {
            return null;
        }
        boolean numbered = isNumbered(twig.node());
        Twig top = before;
        while (top.above() != null && !next.isIn(top)) {
            top = top.above();
        }
        for (; top.above() != null; top = top.above()) {
            if (top.node() == null || isNumbered(top.node()) != numbered || !holds(top)) {
                continue;
            }
            top.above().add(top.index() + 1, twig);
            String printed = grove.numbers().label(twig.node());
            twig.remove();
            if (printed.equals(label) || (numbered && form(printed).equals(form(label)))) {
                return top;
            }
        }
        return null;
    }

    /** @param plain whether only what has no number is taken */
    private static void adopt(Twig twig, Twig from, int index, boolean plain) {
        while (index >= 0 && index < from.below().size()) {
            Twig follower = from.below().get(index);
            if (plain && (follower.node() == null || isNumbered(follower.node()))) {
                return;
            }
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
        if (twig.node() != null && twig.node().shape() instanceof Shape.Table) {
            return; // rows go with their table
        }
        List<Twig> children = List.copyOf(twig.below());
        boolean joins = heading && sibling != null && sibling.node() != null && isNumbered(sibling.node());
        for (Twig child : children) {
            child.leave(twig);
            if (joins && sibling != null) {
                sibling.add(child);
            } else {
                above.add(index++, child);
            }
        }
    }
}
