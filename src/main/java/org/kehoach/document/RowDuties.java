package org.kehoach.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.kehoach.document.Meaning.Assignment;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Reference;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;

/** The duties that a table gives row by row (bảng phân công): a cell names the units, the longest other one says the work. */
final class RowDuties {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;.-]*(?:và|cùng)?[\\s,;.-]*");

    private RowDuties() {}

    static List<Assignment> of(Shape.Table table, Function<Text, String> words) {
        List<Assignment> out = new ArrayList<>();
        for (List<Shape.Table.Cell> row : table.rows()) {
            Optional<Shape.Table.Cell> units = row.stream().filter(RowDuties::namesUnits).findFirst();
            Optional<String> work = row.stream().filter(c -> !namesUnits(c)).map(c -> words(c, words))
                    .max(Comparator.comparingInt(String::length)).filter(w -> !w.isBlank());
            if (units.isPresent() && work.isPresent()) {
                out.add(new Assignment(words(units.get(), words), false, List.of(work.get())));
            }
        }
        return out;
    }

    /** Whether a cell holds names of units, marked as such, and nothing else. */
    private static boolean namesUnits(Shape.Table.Cell cell) {
        boolean any = false;
        for (Text line : cell.lines()) {
            for (Inline inline : line.inlines()) {
                if (inline instanceof Inline.Fact(FactName.StandsFor(Reference.Unit _), _, _, _)) {
                    any = true;
                } else if (!(inline instanceof Inline.Words w && BETWEEN.matcher(w.words()).matches())) {
                    return false;
                }
            }
        }
        return any;
    }

    private static String words(Shape.Table.Cell cell, Function<Text, String> words) {
        return String.join(" ", cell.lines().stream().map(words).toList());
    }
}
