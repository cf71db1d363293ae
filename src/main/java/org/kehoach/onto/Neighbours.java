package org.kehoach.onto;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands around a line of the edited file (các dòng lân cận), as far as it was there before or has its place. */
final class Neighbours {

    private final Base base;
    private final List<Unit> before;
    private final List<Unit> after;
    private final Map<Integer, Integer> pairs;
    private final Grove grove;
    private final TableEdits tables;
    private final RoleReader roles;

    Neighbours(Base base, List<Unit> after, Map<Integer, Integer> pairs, Grove grove, TableEdits tables,
            RoleReader roles) {
        this.base = base;
        this.before = base.units();
        this.after = after;
        this.pairs = pairs;
        this.grove = grove;
        this.tables = tables;
        this.roles = roles;
    }

    /** The entry that a line of the plan belongs to. */
    Optional<Twig> twig(Para para) {
        Optional<Twig> node = base.node(para).flatMap(grove::find);
        return node.isPresent()
                ? node
                : base.slotsOf(para).stream().flatMap(s -> grove.find(s.address(), s.occurrence()).stream())
                        .findFirst();
    }

    /** Where a new line goes. */
    record Place(Twig before, @Nullable Twig next) {}

    /**
     * The place of a new line.
     *
     * @param placed the entries of the lines so far
     */
    @Nullable
    Place place(int a, Map<Integer, Twig> placed) {
        return place(a, placed, null);
    }

    /** @param own that is being placed, with all below it; null where it stands nowhere */
    @Nullable
    Place place(int a, Map<Integer, Twig> placed, @Nullable Twig own) {
        @Nullable
        Para para = after.get(a) instanceof Unit.Line l ? l.para() : null;
        String cell = para == null ? "" : para.cell();
        Twig last = null;
        Para lastLine = null;
        for (int i = a - 1; i >= 0 && last == null; i--) {
            Unit unit = after.get(i);
            if (unit instanceof Unit.Line l && !l.para().cell().equals(cell)) {
                if (!cell.isEmpty() || l.para().cell().isEmpty()) {
                    break;
                }
                continue;
            }
            last = placed.get(i);
            last = unit instanceof Unit.Row && last != null ? last.above() : last;
            lastLine = unit instanceof Unit.Line l ? l.para() : null;
            if (unit instanceof Unit.Line && last == null && pairs.containsKey(i)) {
                break;
            }
        }
        Twig next = next(a, own);
        if (last == null) {
            return next == null ? null : new Place(Objects.requireNonNull(root(next)), next);
        }
        boolean other = next != null && !Grove.list(next).equals(Grove.list(last));
        if (other && next != null && para != null && lastLine != null && !roles.isAlike(para, lastLine)
                && roles.isAlike(para, nextLine(a))) {
            return new Place(Objects.requireNonNull(root(next)), next);
        }
        return new Place(last, other ? null : next);
    }

    private static @Nullable Twig root(Twig twig) {
        Twig at = twig;
        for (Twig above = at.above(); above != null; above = at.above()) {
            at = above;
        }
        return at;
    }

    private @Nullable Para nextLine(int a) {
        for (int i = a + 1; i < after.size(); i++) {
            if (pairs.containsKey(i)) {
                return after.get(i) instanceof Unit.Line l ? l.para() : null;
            }
        }
        return null;
    }

    /** The entry of the next line that was there before, in the same cell. */
    private @Nullable Twig next(int a, @Nullable Twig own) {
        String cell = after.get(a) instanceof Unit.Line l ? l.para().cell() : "";
        for (int i = a + 1; i < after.size(); i++) {
            Integer b = pairs.get(i);
            if (b != null && after.get(i) instanceof Unit.Line l) {
                if (!l.para().cell().equals(cell)) {
                    return null;
                }
                Optional<Twig> twig = twig(((Unit.Line) before.get(b)).para());
                if (own != null && twig.filter(t -> t.isIn(own)).isPresent()) {
                    continue;
                }
                return twig.filter(t -> t.above() != null).orElse(null);
            }
            if (b != null && after.get(i) instanceof Unit.Row) {
                Twig row = tables.row((Unit.Row) before.get(b)).orElse(null);
                if (own != null && row != null && row.isIn(own)) {
                    continue;
                }
                return row == null ? null : row.above();
            }
        }
        return null;
    }

    /** Whether no line of the text stands behind it. */
    boolean isLast(int a) {
        for (int i = a + 1; i < after.size(); i++) {
            if (after.get(i) instanceof Unit.Line l && l.para().cell().isEmpty()
                    && (!pairs.containsKey(i)
                            || base.node(((Unit.Line) before.get(pairs.get(i))).para()).isPresent())) {
                return false;
            }
            if (after.get(i) instanceof Unit.Line l && !l.para().cell().isEmpty()) {
                return true;
            }
        }
        return true;
    }
}
