package org.kehoach.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Marks;
import org.kehoach.plan.ReportDuty;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/** Reads the keys of meaning of a node or part (đọc dấu nghĩa). */
final class MarksReader {

    static final Set<String> KEYS = Set.of("assign", "request", "with", "due", "product", "resources", "report",
            "direction", "applies", "allocation", "covers", "on-derive", "supersedes");
    private static final Set<String> REPORT_KEYS = Set.of("to", "via", "every");
    private static final Set<String> ALLOCATION_KEYS = Set.of("table", "column");

    private MarksReader() {}

    static Marks read(Fields f) {
        return new Marks(who(f, "assign"), who(f, "request"), who(f, "with"), f.date("due"), text(f, "product"),
                text(f, "resources"), report(f), f.choice("direction", Marks.Direction.class),
                f.choice("applies", Marks.Applies.class), allocation(f),
                f.words("covers"), f.choice("on-derive", Marks.Policy.class),
                f.words("supersedes"));
    }

    private static Optional<Text> text(Fields f, String key) {
        return f.node(key).flatMap(n -> f.reading().text(n, f.path(key), key));
    }

    static List<Who> who(Fields f, String key) {
        return f.words(key).stream().map(l -> Who.of(l.value(), l.origin())).toList();
    }

    /** A table's id, or a map that names the column too. */
    private static Optional<Marks.Allocation> allocation(Fields f) {
        if (!(f.node("allocation").orElse(null) instanceof YamlNode.Mapping)) {
            return f.id("allocation").map(t -> new Marks.Allocation(t, Optional.empty()));
        }
        return f.fields("allocation").flatMap(a -> {
            a.allow(ALLOCATION_KEYS);
            a.needed("table", "table: phan-bo");
            return a.id("table").map(t -> new Marks.Allocation(t, a.word("column")));
        });
    }

    private static Optional<ReportDuty> report(Fields f) {
        return f.fields("report").map(r -> {
            r.allow(REPORT_KEYS);
            Origin origin = r.origin();
            return new ReportDuty(who(r, "to"), who(r, "via"), r.choice("every", ReportDuty.Interval.class), origin);
        });
    }
}
