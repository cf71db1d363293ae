package org.kehoach.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Holder;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.document.ShareTable;
import org.kehoach.plan.Annex;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Quantity;
import org.kehoach.plan.Shape;

/** A target that is shared out has its table, with a row for each unit, and the shares add up to the whole. */
final class SharesAddUp implements Rule {

    private static final int NAMED = 5;

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        for (Node node : given.nodes()) {
            ShareTable.allocation(node).filter(a -> given.isOwn(a.table().origin()))
                    .ifPresent(a -> check(given, node, a, found));
        }
        return found;
    }

    private static void check(Case given, Node node, Marks.Allocation allocation, List<Diagnostic> found) {
        Optional<ShareTable> table = ShareTable.of(given.plan(), allocation.table().value(), given.lookUps());
        List<String> heads = table.map(ShareTable::heads).orElse(List.of()).stream().filter(h -> !h.isBlank()).toList();
        List<Agency> units = given.lookUps().holder("lower") instanceof Holder.Members m ? m.agencies() : List.of();
        ShareTable.values(node).forEach((name, fact) -> {
            if (fact.name() instanceof FactName.Value v && table.flatMap(t -> t.column(allocation, v)).isPresent()) {
                sum(given, node, allocation, table.get(), v, fact, units).ifPresent(found::add);
            } else {
                String nearest = table.isPresent()
                        ? ""
                        : NearNames.nearest(allocation.table().value(), tables(given)).orElse("");
                found.add(given.found(
                        new PlanProblem.AllocationUnclear(allocation.table().value(), name, nearest, heads),
                        allocation.table().origin()));
            }
        });
        table.ifPresent(t -> without(t, units).ifPresent(left -> found.add(given.found(
                new PlanProblem.UnitsWithoutShare(allocation.table().value(), left.size(),
                        left.stream().limit(NAMED).map(Agency::runningName).toList()),
                allocation.table().origin()))));
    }

    private static List<String> tables(Case given) {
        return Stream.concat(given.plan().annexes().stream().flatMap((Annex a) -> a.id().stream()),
                given.nodes().stream().filter(n -> n.shape() instanceof Shape.Table)
                        .flatMap(n -> n.id().stream()))
                .toList();
    }

    /** The units without a row, where others have one: a table of regions shares out nothing among units. */
    private static Optional<List<Agency>> without(ShareTable table, List<Agency> units) {
        List<Agency> out = units.stream().filter(u -> table.row(u).isEmpty()).toList();
        return Optional.of(out).filter(o -> !o.isEmpty());
    }

    private static Optional<Diagnostic> sum(Case given, Node node, Marks.Allocation allocation, ShareTable table,
            FactName.Value value, Inline.Fact fact, List<Agency> units) {
        List<Optional<Quantity>> shares = units.stream().map(u -> table.share(allocation, value, u))
                .map(s -> s instanceof ShareTable.Share.Said said
                        ? Quantity.parse(said.words())
                        : Optional.<Quantity>empty())
                .toList();
        Optional<Quantity> whole = Quantity.parse(fact.words());
        if (shares.isEmpty() || whole.isEmpty() || shares.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        BigDecimal sum = shares.stream().map(s -> s.orElseThrow().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
        int sign = sum.compareTo(whole.get().number());
        boolean misses = switch (whole.get().bound().or(() -> node.marks().direction().map(SharesAddUp::bound))
                .orElse(Quantity.Bound.AT_LEAST)) {
            case AT_LEAST, MORE -> sign < 0;
            case AT_MOST, LESS -> sign > 0;
            case EQUAL -> sign != 0;
        };
        return misses
                ? Optional.of(given.found(new PlanProblem.SharesMissWhole(allocation.table().value(),
                        Quantity.printed(sum), fact.words()), fact.origin()))
                : Optional.empty();
    }

    private static Quantity.Bound bound(Marks.Direction direction) {
        return switch (direction) {
            case AT_LEAST -> Quantity.Bound.AT_LEAST;
            case AT_MOST -> Quantity.Bound.AT_MOST;
            case EQUAL -> Quantity.Bound.EQUAL;
        };
    }
}
