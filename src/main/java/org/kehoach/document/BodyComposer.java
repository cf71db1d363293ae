package org.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.kehoach.document.Block.Role;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;

/** Composes the nodes of body and closing into blocks, in order (soạn nội dung). */
final class BodyComposer {

    private static final String REQUEST = "Đề nghị ";

    private final LookUps lookUps;
    private final Numbers numbers;
    private final Wording wording;

    BodyComposer(LookUps lookUps, Numbers numbers, Wording wording) {
        this.lookUps = lookUps;
        this.numbers = numbers;
        this.wording = wording;
    }

    List<Block> blocks(List<Node> nodes) {
        List<Block> out = new ArrayList<>();
        add(nodes, 0, out);
        return out;
    }

    private void add(List<Node> nodes, int depth, List<Block> out) {
        for (Node node : nodes) {
            out.add(block(node, depth));
            add(node.body(), depth + 1, out);
        }
    }

    private Block block(Node node, int depth) {
        String label = numbers.label(node);
        int level = numbers.level(node);
        return switch (node.shape()) {
            case Shape.Heading h -> heading(node, h, depth, label, level);
            case Shape.Item i ->
                new Block(node.key(), Role.ITEM, depth, level, label, List.of(), parts(node, i.parts()));
            case Shape.Bullet b ->
                new Block(node.key(), Role.BULLET, depth, level, label, List.of(), parts(node, b.parts()));
            case Shape.Paragraph p ->
                new Block(node.key(), Role.PARAGRAPH, depth, 0, label, List.of(), parts(node, p.parts()));
            case Shape.Target t -> target(node, t, depth, label, level);
            case Shape.Table t -> table(node, t, depth);
        };
    }

    private Block heading(Node node, Shape.Heading heading, int depth, String label, int level) {
        boolean capitals = level <= numbers.capitals(node);
        List<Span> lead = List.of(title(node, heading, capitals));
        List<Span> spans = new ArrayList<>();
        if (!heading.parts().isEmpty()) {
            String title = lead.getFirst().text();
            boolean ends = title.endsWith(".") || title.endsWith(":") || title.endsWith(";");
            spans.add(Span.supplied(ends ? " " : ": "));
            spans.addAll(parts(node, heading.parts()));
        }
        return new Block(node.key(), Role.HEADING, depth, level, label, lead, spans);
    }

    private Span title(Node node, Shape.Heading heading, boolean capitals) {
        Optional<Text> typed = heading.title();
        if (typed.isPresent()) {
            Address address = new Address(node.key(), "heading");
            return capitals ? wording.capitals(address, typed.get()) : wording.span(address, typed.get());
        }
        boolean request = node.marks().assign().isEmpty();
        String names = (request ? REQUEST : "") + lookUps.names(node.marks().doers());
        return Span.supplied(capitals ? names.toUpperCase(Locale.ROOT) : names);
    }

    /** {@code - Chỉ tiêu 7: …}: the dash is the label, the count belongs to the words; without a dash it is a paragraph. */
    private Block target(Node node, Shape.Target target, int depth, String label, int level) {
        TargetMark mark = TargetMark.of(label);
        List<Span> spans = new ArrayList<>();
        if (!mark.count().isEmpty()) {
            spans.add(Span.supplied(mark.count() + " "));
        }
        spans.addAll(parts(node, target.parts()));
        Role role = mark.sign().isEmpty() ? Role.PARAGRAPH : Role.BULLET;
        return new Block(node.key(), role, depth, mark.sign().isEmpty() ? 0 : level, mark.sign(), List.of(), spans);
    }

    private Block table(Node node, Shape.Table table, int depth) {
        List<Span> caption = table.caption().map(t -> List.of(wording.span(new Address(node.key(), "table"), t)))
                .orElse(List.of());
        List<Grid.Row> rows = new ArrayList<>();
        for (int r = 0; r < table.header().size(); r++) {
            int row = r;
            rows.add(row(node, true, table.header().get(r), (c, i) -> table.headerField(row, c, i)));
        }
        for (int r = 0; r < table.rows().size(); r++) {
            int row = r;
            rows.add(row(node, false, table.rows().get(r), (c, i) -> table.rowField(row, c, i)));
        }
        return new Block(node.key(), Role.TABLE, depth, 0, "", caption, List.of(),
                Optional.of(Grid.of(table.width(), table.widths(), rows)));
    }

    private Grid.Row row(Node node, boolean header, List<Shape.Table.Cell> typed,
            BiFunction<Integer, Integer, String> field) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (int c = 0; c < typed.size(); c++) {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < typed.get(c).lines().size(); i++) {
                lines.add(line(node, field.apply(c, i), typed.get(c).lines().get(i)));
            }
            cells.add(new Grid.Cell(lines, typed.get(c).across(), typed.get(c).down()));
        }
        return new Grid.Row(header, cells);
    }

    private Line line(Node node, String field, Text text) {
        return new Line(List.of(wording.span(new Address(node.key(), field), text)));
    }

    private List<Span> parts(Node node, List<Part> parts) {
        List<Span> out = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                out.add(Span.supplied(" "));
            }
            Part part = parts.get(i);
            Address address = part.id().isPresent()
                    ? new Address(part.key(), "text")
                    : new Address(node.key(), parts.size() == 1 ? "text" : "text." + i);
            out.add(wording.span(address, part.text()));
        }
        return out;
    }
}
