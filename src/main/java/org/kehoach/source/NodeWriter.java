package org.kehoach.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kehoach.plan.LevelForm;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.Part;
import org.kehoach.plan.ReportDuty;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;
import org.kehoach.source.Written.Entries;
import org.kehoach.source.Written.Items;
import org.kehoach.source.Written.Lines;
import org.kehoach.source.Written.Words;

/**
 * Writes nodes in their shortest form (ghi nội dung): {@code - words} for a mere bullet, a text for mere paragraphs.
 *
 * @param numbering of plan or annex, which a heading's own is a change of
 */
record NodeWriter(Numbering numbering) {

    /** The nodes under a key. */
    Written nodes(List<Node> nodes) {
        if (!nodes.isEmpty() && nodes.stream().allMatch(NodeWriter::isPlainParagraph)) {
            List<Text> texts = nodes.stream().map(n -> n.shape().parts().getFirst().text()).toList();
            if (texts.size() == 1) {
                return text(texts.getFirst());
            }
            List<String> lines = texts.stream().map(MarkupWriter::write).toList();
            if (lines.stream().allMatch(YamlPrinter::isLine)) {
                return new Lines(lines);
            }
        }
        return Items.of(nodes.stream().map(this::node).toList());
    }

    static Words text(Text text) {
        return new Words(MarkupWriter.write(text));
    }

    private static boolean isPlainParagraph(Node n) {
        return n.shape() instanceof Shape.Paragraph && isPlain(n);
    }

    /** Whether there is nothing to say of it beyond its words. */
    private static boolean isPlain(Node n) {
        List<Part> parts = n.shape().parts();
        return n.id().isEmpty() && n.marks().equals(Marks.NONE) && n.label().isEmpty() && n.numbering().isEmpty()
                && n.body().isEmpty() && parts.size() == 1 && isPlain(parts.getFirst());
    }

    private static boolean isPlain(Part part) {
        return part.id().isEmpty() && part.marks().equals(Marks.NONE);
    }

    private Written node(Node node) {
        if (node.shape() instanceof Shape.Bullet && isPlain(node)) {
            return text(node.shape().parts().getFirst().text());
        }
        Entries out = Entries.below().word("id", node.id());
        doers(node.marks(), out);
        switch (node.shape()) {
            case Shape.Heading h -> {
                out.put("heading", h.title().map(NodeWriter::text));
                if (!h.parts().isEmpty()) {
                    out.put("text", parts(h.parts()));
                }
            }
            case Shape.Item i -> out.put("item", parts(i.parts()));
            case Shape.Bullet b -> out.put("bullet", parts(b.parts()));
            case Shape.Paragraph p -> out.put("para", parts(p.parts()));
            case Shape.Target t -> out.put("target", parts(t.parts()));
            case Shape.Table t -> table(t, out);
        }
        out.word("label", node.label().map(Located::value));
        out.put("numbering", node.numbering().map(n -> numbering(n, numbering)));
        others(node.marks(), out);
        if (!node.body().isEmpty()) {
            out.put("body", nodes(node.body()));
        }
        return out;
    }

    private static Written parts(List<Part> parts) {
        return parts.size() == 1 && isPlain(parts.getFirst())
                ? text(parts.getFirst().text())
                : Items.of(parts.stream().map(NodeWriter::part).toList());
    }

    private static Written part(Part part) {
        if (isPlain(part)) {
            return text(part.text());
        }
        Entries out = Entries.below().word("id", part.id());
        doers(part.marks(), out);
        out.put("text", text(part.text()));
        others(part.marks(), out);
        return out;
    }

    private static void doers(Marks marks, Entries out) {
        out.words("assign", who(marks.assign())).words("request", who(marks.request()));
    }

    private static void others(Marks marks, Entries out) {
        out.words("with", who(marks.with())).word("due", marks.due().map(d -> d.value().words()))
                .put("product", marks.product().map(NodeWriter::text))
                .put("resources", marks.resources().map(NodeWriter::text))
                .put("report", marks.report().map(NodeWriter::report))
                .word("direction", marks.direction().map(NodeWriter::word))
                .word("applies", marks.applies().map(NodeWriter::word))
                .put("allocation", marks.allocation().map(NodeWriter::allocation))
                .words("covers", marks.covers().stream().map(Located::value).toList())
                .word("on-derive", marks.onDerive().map(NodeWriter::word))
                .words("supersedes", marks.supersedes().stream().map(Located::value).toList());
    }

    private static Written allocation(Marks.Allocation allocation) {
        return allocation.column().<Written>map(c -> Entries.inOneLine().word("table", allocation.table().value())
                .word("column", c.value())).orElseGet(() -> new Written.Words(allocation.table().value()));
    }

    private static Entries report(ReportDuty report) {
        return Entries.inOneLine().words("to", who(report.to())).words("via", who(report.via())).word("every",
                report.every().map(NodeWriter::word));
    }

    static List<String> who(List<Who> who) {
        return who.stream().map(Who::words).toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What differs from the usual; where nothing does, the headings, for that it is there may mean something. */
    static Entries numbering(Numbering own, Numbering usual) {
        return numbering(own, usual, own.equals(usual) ? Set.of("headings") : Set.of());
    }

    /** What differs from the usual, and the parts that are to be said in any case. */
    static Entries numbering(Numbering own, Numbering usual, Set<String> said) {
        Entries out = Entries.inOneLine();
        if (!own.headings().equals(usual.headings()) || said.contains("headings")) {
            out.words("headings", own.headings().stream().map(LevelForm::words).toList());
        }
        if (own.capitals() != usual.capitals() || said.contains("capitals")) {
            out.word("capitals", Integer.toString(own.capitals()));
        }
        if (!own.bullets().equals(usual.bullets()) || said.contains("bullets")) {
            out.words("bullets", own.bullets());
        }
        if (!own.targets().equals(usual.targets()) || said.contains("targets")) {
            out.word("targets", own.targets());
        }
        return out;
    }

    private static void table(Shape.Table table, Entries out) {
        out.put("table", table.caption().map(NodeWriter::text).orElse(new Words("")));
        if (!table.header().isEmpty()) {
            out.put("columns", table.columns().map(NodeWriter::row).orElseGet(() -> rows(table.header())));
        }
        if (!table.widths().isEmpty()) {
            out.put("widths", Items.inOneLine(table.widths().stream().map(BigDecimal::toPlainString).toList()));
        }
        out.put("rows", rows(table.rows()));
    }

    private static Written rows(List<List<Shape.Table.Cell>> rows) {
        return Items.of(rows.stream().map(NodeWriter::row).toList());
    }

    private static Written row(List<Shape.Table.Cell> cells) {
        return new Items(cells.stream().map(NodeWriter::cell).toList(), true);
    }

    private static Written cell(Shape.Table.Cell cell) {
        Written words = lines(cell.lines()).orElse(new Words(""));
        if (cell.across() == 1 && cell.down() == 1) {
            return words;
        }
        Entries out = Entries.inOneLine().put("text", words);
        count(cell.across()).ifPresent(n -> out.word("across", n));
        count(cell.down()).ifPresent(n -> out.word("down", n));
        return out;
    }

    private static Optional<String> count(int n) {
        return n == 1 ? Optional.empty() : Optional.of(Integer.toString(n));
    }

    /** Paragraphs as one text, one to a line; empty where there are none. */
    static Optional<Written> lines(List<Text> texts) {
        return switch (texts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(text(texts.getFirst()));
            default -> {
                List<String> lines = texts.stream().map(MarkupWriter::write).toList();
                // A line that begins with a blank has no place under a | : quotes keep it.
                yield Optional.of(lines.stream().allMatch(YamlPrinter::isLine)
                        ? new Lines(lines)
                        : new Words(String.join("\n", lines)));
            }
        };
    }
}
