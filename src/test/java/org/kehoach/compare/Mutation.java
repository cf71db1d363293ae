package org.kehoach.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Annex;
import org.kehoach.plan.Emphasis;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Numbering;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.ReportDuty;
import org.kehoach.plan.Shape;
import org.kehoach.plan.TaskTable;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/** A plan with one field of one node made another (biến thể), and what is to be seen of it: {@code key#field}. */
record Mutation(String seen, Plan plan) {

    /** Every mutation of every node, part and annex of a plan. */
    static List<Mutation> all(Plan plan) {
        List<Mutation> out = new ArrayList<>();
        nodes(plan.body(), (seen, nodes) -> out.add(new Mutation(seen, bodies(plan, nodes, plan.closing(),
                plan.annexes()))));
        nodes(plan.closing(), (seen, nodes) -> out.add(new Mutation(seen, bodies(plan, plan.body(), nodes,
                plan.annexes()))));
        for (int i = 0; i < plan.annexes().size(); i++) {
            int at = i;
            annex(plan.annexes().get(i), (seen, a) -> out.add(new Mutation(seen, bodies(plan, plan.body(),
                    plan.closing(), with(plan.annexes(), at, a)))));
        }
        return out;
    }

    static Plan bodies(Plan p, List<Node> body, List<Node> closing, List<Annex> annexes) {
        return new Plan(p.file(), p.kind(), p.id(), p.version(), p.issuers(), p.number(), p.symbol(), p.place(),
                p.date(), p.period(), p.subject(), p.addressees(), p.authority(), p.parameters(), p.citations(),
                p.basis(),
                p.opening(), p.numbering(), body, closing, p.recipients(), p.archive(), p.drafter(), p.signatures(),
                annexes, p.derivation(), p.dossier(), p.stamps(), p.origin());
    }

    static <T> List<T> with(List<T> all, int at, T one) {
        List<T> out = new ArrayList<>(all);
        out.set(at, one);
        return out;
    }

    private static void annex(Annex a, BiConsumer<String, Annex> out) {
        texts(a.heading(),
                (field, t) -> out.accept(at(a.key(), field.orElse("heading")), new Annex(a.key(), a.id(), a.kind(), t,
                        a.landscape(), a.tasks(), a.numbering(), a.body(), a.origin())));
        out.accept(at(a.key(), "landscape"),
                new Annex(a.key(), a.id(), a.kind(), a.heading(), !a.landscape(), a.tasks(), a.numbering(),
                        a.body(), a.origin()));
        out.accept(at(a.key(), "tasks"), new Annex(a.key(), a.id(), a.kind(), a.heading(), a.landscape(),
                a.tasks().isPresent() ? Optional.empty() : Optional.of(TaskTable.USUAL), a.numbering(), a.body(),
                a.origin()));
        out.accept(at(a.key(), "numbering"), new Annex(a.key(), a.id(), a.kind(), a.heading(), a.landscape(), a.tasks(),
                numbering(a.numbering()), a.body(), a.origin()));
        out.accept(at(a.key(), "id"),
                new Annex(a.key(), toggled(a.id()), a.kind(), a.heading(), a.landscape(), a.tasks(), a.numbering(),
                        a.body(), a.origin()));
        nodes(a.body(),
                (seen, nodes) -> out.accept(seen,
                        new Annex(a.key(), a.id(), a.kind(), a.heading(), a.landscape(), a.tasks(),
                                a.numbering(), nodes, a.origin())));
    }

    private static void nodes(List<Node> all, BiConsumer<String, List<Node>> out) {
        for (int i = 0; i < all.size(); i++) {
            int at = i;
            node(all.get(i), (seen, n) -> out.accept(seen, with(all, at, n)));
        }
    }

    private static void node(Node n, BiConsumer<String, Node> out) {
        shape(n, (seen, s) -> out.accept(seen, new Node(n.key(), n.id(), s, n.marks(), n.label(), n.numbering(),
                n.body(), n.origin())));
        marks(n.marks(), (field, m) -> out.accept(at(n.key(), field), new Node(n.key(), n.id(), n.shape(), m,
                n.label(), n.numbering(), n.body(), n.origin())));
        out.accept(at(n.key(), "id"), new Node(n.key(), toggled(n.id()), n.shape(), n.marks(), n.label(),
                n.numbering(), n.body(), n.origin()));
        n.id().ifPresent(id -> out.accept(at(n.key(), "id"), new Node(n.key(), Optional.of(id + ".moi"), n.shape(),
                n.marks(), n.label(), n.numbering(), n.body(), n.origin())));
        for (String label : List.of("", "77.")) {
            out.accept(at(n.key(), "label"), new Node(n.key(), n.id(), n.shape(), n.marks(),
                    n.label().filter(l -> l.value().equals(label)).isPresent()
                            ? Optional.empty()
                            : Optional.of(Located.supplied(label)),
                    n.numbering(), n.body(), n.origin()));
        }
        out.accept(at(n.key(), "numbering"), new Node(n.key(), n.id(), n.shape(), n.marks(), n.label(),
                numbering(n.numbering()), n.body(), n.origin()));
        nodes(n.body(), (seen, nodes) -> out.accept(seen, new Node(n.key(), n.id(), n.shape(), n.marks(), n.label(),
                n.numbering(), nodes, n.origin())));
    }

    private static String at(Key key, String field) {
        return key + "#" + field;
    }

    private static Optional<String> toggled(Optional<String> id) {
        return id.isPresent() ? Optional.empty() : Optional.of("ten.moi");
    }

    private static Optional<Numbering> numbering(Optional<Numbering> n) {
        Numbering usual = n.orElse(Numbering.USUAL);
        return n.isPresent() && n.get().capitals() == 5
                ? Optional.empty()
                : Optional.of(new Numbering(usual.headings(), 5, usual.bullets(), usual.targets()));
    }

    private static void shape(Node n, BiConsumer<String, Shape> out) {
        switch (n.shape()) {
            case Shape.Heading h -> {
                h.title().ifPresent(t -> texts(t, (field, changed) -> out.accept(at(n.key(), field.orElse("heading")),
                        new Shape.Heading(Optional.of(changed), h.parts()))));
                if (h.title().stream().flatMap(t -> t.inlines().stream()).noneMatch(Inline.Fact.class::isInstance)) {
                    out.accept(at(n.key(), "heading"), new Shape.Heading(h.title().isPresent()
                            ? Optional.empty()
                            : Optional.of(Text.of("Tên mới")), h.parts()));
                }
                parts(n, h.parts(), parts -> new Shape.Heading(h.title(), parts), out);
            }
            case Shape.Item i -> {
                out.accept(at(n.key(), "shape"), new Shape.Bullet(i.parts()));
                parts(n, i.parts(), Shape.Item::new, out);
            }
            case Shape.Bullet b -> {
                out.accept(at(n.key(), "shape"), new Shape.Paragraph(b.parts()));
                parts(n, b.parts(), Shape.Bullet::new, out);
            }
            case Shape.Paragraph p -> {
                out.accept(at(n.key(), "shape"), new Shape.Target(p.parts()));
                parts(n, p.parts(), Shape.Paragraph::new, out);
            }
            case Shape.Target t -> {
                out.accept(at(n.key(), "shape"), new Shape.Item(t.parts()));
                parts(n, t.parts(), Shape.Target::new, out);
            }
            case Shape.Table t -> table(n, t, out);
        }
    }

    private static void table(Node n, Shape.Table t, BiConsumer<String, Shape> out) {
        t.caption().ifPresent(c -> texts(c, (field, changed) -> out.accept(at(n.key(), field.orElse("table")),
                new Shape.Table(Optional.of(changed), t.header(), t.widths(), t.rows()))));
        for (int r = 0; r < t.header().size(); r++) {
            int row = r;
            List<Shape.Table.Cell> cells = t.header().get(r);
            for (int c = 0; c < cells.size(); c++) {
                int column = c;
                cell(cells.get(c), (field, changed) -> out.accept(at(n.key(), field.orElse("columns")),
                        new Shape.Table(t.caption(), with(t.header(), row, with(cells, column, changed)), t.widths(),
                                t.rows())));
            }
        }
        out.accept(at(n.key(), "widths"), new Shape.Table(t.caption(), t.header(), t.widths().isEmpty()
                ? IntStream.rangeClosed(1, t.width()).mapToObj(BigDecimal::valueOf).toList()
                : List.of(), t.rows()));
        for (int r = 0; r < t.rows().size(); r++) {
            int row = r;
            List<Shape.Table.Cell> cells = t.rows().get(r);
            for (int c = 0; c < cells.size(); c++) {
                int column = c;
                cell(cells.get(c), (field, changed) -> out.accept(
                        at(n.key(), field.orElse("row " + (row + 1) + ", column")), new Shape.Table(t.caption(),
                                t.header(), t.widths(), with(t.rows(), row, with(cells, column, changed)))));
            }
        }
    }

    private static void cell(Shape.Table.Cell cell, BiConsumer<Optional<String>, Shape.Table.Cell> out) {
        for (int i = 0; i < cell.lines().size(); i++) {
            int at = i;
            texts(cell.lines().get(i), (field, changed) -> out.accept(field, new Shape.Table.Cell(
                    with(cell.lines(), at, changed), cell.across(), cell.down())));
        }
        List<Text> more = new ArrayList<>(cell.lines());
        more.add(Text.of("Dòng mới"));
        out.accept(Optional.empty(), new Shape.Table.Cell(more, cell.across(), cell.down()));
    }

    private static void parts(Node n, List<Part> parts, Function<List<Part>, Shape> shape,
            BiConsumer<String, Shape> out) {
        for (int i = 0; i < parts.size(); i++) {
            int at = i;
            Part p = parts.get(i);
            boolean plain = parts.size() == 1 && p.id().isEmpty() && p.marks().equals(Marks.NONE);
            Key key = plain ? n.key() : p.key();
            texts(p.text(), (field, t) -> out.accept(at(key, field.orElse("text")), shape.apply(with(parts, at,
                    new Part(p.key(), p.id(), t, p.marks(), p.origin())))));
            if (!plain) {
                marks(p.marks(), (field, m) -> {
                    if (parts.size() > 1 || p.id().isPresent()) {
                        out.accept(at(key, field), shape.apply(with(parts, at,
                                new Part(p.key(), p.id(), p.text(), m, p.origin()))));
                    }
                });
                if (parts.size() > 1) {
                    out.accept(at(key, "id"), shape.apply(with(parts, at,
                            new Part(p.key(), toggled(p.id()), p.text(), p.marks(), p.origin()))));
                }
            }
        }
    }

    /** A text with more words, with other stress, and with each of its facts of other words; that last by its name. */
    private static void texts(Text text, BiConsumer<Optional<String>, Text> out) {
        List<Inline> more = new ArrayList<>(text.inlines());
        more.add(new Inline.Words(" thêm", Emphasis.NONE));
        out.accept(Optional.empty(), new Text(more, text.origin()));
        for (int i = 0; i < text.inlines().size(); i++) {
            if (text.inlines().get(i) instanceof Inline.Fact f) {
                out.accept(Optional.of(f.name().name()), new Text(with(text.inlines(), i,
                        new Inline.Fact(f.name(), f.words() + " đổi", f.emphasis(), f.origin())), text.origin()));
                out.accept(Optional.empty(), new Text(with(text.inlines(), i, new Inline.Fact(f.name(), f.words(),
                        new Emphasis(!f.emphasis().bold(), f.emphasis().italic()), f.origin())), text.origin()));
            }
        }
    }

    private static void marks(Marks m, BiConsumer<String, Marks> out) {
        List<Who> who = List.of(Who.of("women-union", Origin.SUPPLIED));
        ReportDuty report = new ReportDuty(who, List.of(), Optional.empty(), Origin.SUPPLIED);
        Marks[] o = {
                new Marks(other(m.assign(), who), m.request(), m.with(), m.due(), m.product(), m.resources(),
                        m.report(),
                        m.direction(),
                        m.applies(), m.covers(), m.onDerive(), m.supersedes()),
                new Marks(m.assign(), other(m.request(), who), m.with(), m.due(), m.product(), m.resources(),
                        m.report(),
                        m.direction(),
                        m.applies(), m.covers(), m.onDerive(), m.supersedes()),
                new Marks(m.assign(), m.request(), other(m.with(), who), m.due(), m.product(), m.resources(),
                        m.report(),
                        m.direction(),
                        m.applies(), m.covers(), m.onDerive(), m.supersedes()),
                new Marks(m.assign(), m.request(), m.with(), Optional.of(Located.supplied(
                        PrintedDate.parse("31/12/2031").orElseThrow())), m.product(), m.resources(), m.report(),
                        m.direction(),
                        m.applies(), m.covers(), m.onDerive(), m.supersedes()),
                new Marks(m.assign(), m.request(), m.with(), m.due(), Optional.of(Text.of("báo cáo mới")),
                        m.resources(), m.report(),
                        m.direction(), m.applies(), m.covers(), m.onDerive(), m.supersedes()),
                new Marks(m.assign(), m.request(), m.with(), m.due(), m.product(),
                        Optional.of(Text.of("50 triệu đồng")), m.report(),
                        m.direction(), m.applies(), m.covers(), m.onDerive(), m.supersedes()),
                new Marks(m.assign(), m.request(), m.with(), m.due(), m.product(), m.resources(),
                        m.report().isPresent() ? Optional.empty() : Optional.of(report),
                        m.direction(), m.applies(), m.covers(), m.onDerive(), m.supersedes()),
                new Marks(m.assign(), m.request(), m.with(), m.due(), m.product(), m.resources(), m.report(),
                        next(m.direction(), Marks.Direction.values()), m.applies(), m.covers(), m.onDerive(),
                        m.supersedes()),
                new Marks(m.assign(), m.request(), m.with(), m.due(), m.product(), m.resources(), m.report(),
                        m.direction(),
                        next(m.applies(), Marks.Applies.values()), m.covers(), m.onDerive(), m.supersedes()),
                new Marks(m.assign(), m.request(), m.with(), m.due(), m.product(), m.resources(), m.report(),
                        m.direction(),
                        m.applies(),
                        other(m.covers(), List.of(Located.supplied("du.khac"))), m.onDerive(), m.supersedes()),
                new Marks(m.assign(), m.request(), m.with(), m.due(), m.product(), m.resources(), m.report(),
                        m.direction(),
                        m.applies(),
                        m.covers(), next(m.onDerive(), Marks.Policy.values()), m.supersedes()),
                new Marks(m.assign(), m.request(), m.with(), m.due(), m.product(), m.resources(), m.report(),
                        m.direction(),
                        m.applies(), m.covers(), m.onDerive(),
                        other(m.supersedes(), List.of(Located.supplied("du.khac"))))};
        List<String> names = List.of("assign", "request", "with", "due", "product", "resources", "report", "direction",
                "applies",
                "covers", "on-derive", "supersedes");
        for (int i = 0; i < o.length; i++) {
            out.accept(names.get(i), o[i]);
        }
        Consumer<ReportDuty> other = r -> out.accept("report", new Marks(m.assign(), m.request(), m.with(), m.due(),
                m.product(), m.resources(), Optional.of(r), m.direction(), m.applies(), m.covers(), m.onDerive(),
                m.supersedes()));
        m.report().ifPresent(r -> {
            other.accept(new ReportDuty(other(r.to(), who), r.via(), r.every(), r.origin()));
            other.accept(new ReportDuty(r.to(), other(r.via(), who), r.every(), r.origin()));
            other.accept(new ReportDuty(r.to(), r.via(), next(r.every(), ReportDuty.Interval.values()), r.origin()));
        });
    }

    private static <T> List<T> other(List<T> all, List<T> other) {
        List<T> out = new ArrayList<>(all);
        out.addAll(other);
        return out;
    }

    private static <T> Optional<T> next(Optional<T> value, T[] all) {
        int at = value.map(v -> List.of(all).indexOf(v) + 1).orElse(0);
        return at == all.length ? Optional.empty() : Optional.of(all[at]);
    }
}
