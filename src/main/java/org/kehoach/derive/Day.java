package org.kehoach.derive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.origin.Origin;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Marks;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Text;

/** A day by which something is due (thời hạn), and where it is said. */
record Day(PrintedDate date, Origin origin) {

    /** Days by name; the words' own, and those that the marks alone say. */
    static Map<String, Day> of(Text text, Marks part, Marks node) {
        Map<String, Day> out = new LinkedHashMap<>();
        text.facts(f -> {
            if (f.name() instanceof FactName.Due) {
                PrintedDate.parse(f.words()).ifPresent(d -> out.put(f.name().name(), new Day(d, f.origin())));
            }
        });
        part.due().or(node::due).ifPresent(d -> out.putIfAbsent("due", new Day(d.value(), d.origin())));
        return out;
    }

    /** The days of a text as printed. */
    static List<String> printed(Text text, Marks part, Marks node) {
        return of(text, part, node).values().stream().map(d -> d.date().words()).toList();
    }
}
