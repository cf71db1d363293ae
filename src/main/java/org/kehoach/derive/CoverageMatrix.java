package org.kehoach.derive;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kehoach.derive.Coverage.Sort;
import org.kehoach.derive.Coverage.Status;
import org.kehoach.derive.Matters.Matter;
import org.kehoach.diagnostic.Diagnostic;

/**
 * Which unit takes up which duty of a superior's plan (bảng theo dõi cấp dưới).
 *
 * @param parent  how the superior's plan is called
 * @param missing units of the groups that the plan charges, of which no plan was found
 * @param groups  what was found in the units' plans
 */
public record CoverageMatrix(String parent, List<Unit> units, List<Line> lines, List<Missing> missing,
        List<Matter<Diagnostic>> groups) {

    public CoverageMatrix {
        units = List.copyOf(units);
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
        groups = List.copyOf(groups);
    }

    /**
     * A lower level's plan: a column.
     *
     * @param resolved whether it could be worked out; if not, its cells are empty
     */
    public record Unit(String plan, String file, String name, boolean resolved, int errors, int warnings) {}

    /**
     * A duty, target or report: a row.
     *
     * @param cells  for each unit how it stands; empty where it is not for that unit
     * @param faults the places of units whose plans have an error about it: taken up, but too little or too late
     */
    public record Line(Sort sort, String id, String number, String words, String due, List<Optional<Status>> cells,
            Set<Integer> faults) {
        public Line {
            cells = List.copyOf(cells);
            faults = Collections.unmodifiableSet(new TreeSet<>(faults));
        }

        /** How many units stand so. */
        public Map<Status, Integer> counts() {
            Map<Status, Integer> out = new EnumMap<>(Status.class);
            cells.forEach(c -> c.ifPresent(s -> out.merge(s, 1, Integer::sum)));
            return out;
        }
    }

    /**
     * A unit without a plan (đơn vị chưa có kế hoạch).
     *
     * @param group as the superior's plan calls it
     */
    public record Missing(String key, String name, String group) {}
}
