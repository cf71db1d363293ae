package org.kehoach.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kehoach.agency.Agency;
import org.kehoach.document.ShareTable;
import org.kehoach.document.ShareTable.Share;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Marks.Allocation;
import org.kehoach.plan.Node;
import org.kehoach.plan.Quantity;

/** What each unit's share of a shared-out target is, by the superior's table (số phân bổ). */
final class Shares {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");

    private final Parent parent;
    private final Map<String, Optional<ShareTable>> tables = new LinkedHashMap<>();

    Shares(Parent parent) {
        this.parent = parent;
    }

    private Optional<ShareTable> table(Allocation allocation) {
        return tables.computeIfAbsent(allocation.table().value(), id -> ShareTable.of(parent.plan(), id,
                parent.lookUps()));
    }

    /** What the table says; no column where there is no table. */
    private Share share(Allocation allocation, Inline.Fact value, Agency unit) {
        return value.name() instanceof FactName.Value v
                ? table(allocation).map(t -> t.share(allocation, v, unit)).orElseGet(Share.NoColumn::new)
                : new Share.NoColumn();
    }

    /** The unit's share in the words of the whole: {@code ít nhất 12 điểm} of {@code ít nhất 190 điểm}. */
    Optional<String> words(Node target, Inline.Fact value, Agency unit) {
        return ShareTable.allocation(target).map(a -> share(a, value, unit)).flatMap(s -> switch (s) {
            case Share.Said said -> Quantity.parse(said.words()).map(_ -> NUMBER.matcher(value.words())
                    .replaceFirst(NUMBER.matcher(said.words()).results().findFirst().orElseThrow().group()));
            case Share.NoRow _,Share.NoColumn _ -> Optional.empty();
        });
    }

    /** What is wrong with a unit's share, where the plan names a table. */
    List<DerivationProblem> faults(Node target, Agency unit) {
        List<DerivationProblem> out = new ArrayList<>();
        String id = target.id().orElseThrow();
        ShareTable.allocation(target).ifPresent(a -> ShareTable.values(target).values().forEach(v -> {
            switch (share(a, v, unit)) {
                case Share.Said s when Quantity.parse(s.words()).isEmpty() ->
                    out.add(new DerivationProblem.ShareBlank(id, a.table().value(), unit.runningName(), s.words()));
                case Share.Said _ -> {
                    // a number
                }
                case Share.NoRow _ ->
                    out.add(new DerivationProblem.ShareMissing(id, a.table().value(), unit.runningName()));
                case Share.NoColumn _ -> {
                    // the superior's plan is checked for that
                }
            }
        }));
        return out.stream().distinct().toList();
    }
}
