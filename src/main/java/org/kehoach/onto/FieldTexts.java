package org.kehoach.onto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.document.Address;
import org.kehoach.document.Block;
import org.kehoach.document.Grid;
import org.kehoach.document.Line;
import org.kehoach.document.OfficialText;
import org.kehoach.document.Span;
import org.kehoach.plan.Annex;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Recipients;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Signature;
import org.kehoach.plan.Text;

/** The texts of a plan and the words printed of them, by the address that marks in the Word file tell (chữ theo địa chỉ). */
final class FieldTexts {

    private final Map<Address, List<Text>> texts = new HashMap<>();
    private final Map<Address, List<String>> printed = new HashMap<>();

    FieldTexts(Plan plan, OfficialText official) {
        numbered("subject", plan.subject());
        numbered("addressees", plan.addressees());
        numbered("basis", plan.basis());
        numbered("opening", plan.opening());
        plan.authority().ifPresent(t -> add(Address.document("authority"), t));
        add(Address.document("archive"), plan.archive());
        plan.drafter().ifPresent(t -> add(Address.document("drafter"), t));
        for (int i = 0; i < plan.recipients().size(); i++) {
            recipients("recipients." + i, plan.recipients().get(i));
        }
        for (int i = 0; i < plan.signatures().size(); i++) {
            signature(plan.signatures().size() == 1 ? "signature" : "signature." + i, plan.signatures().get(i));
        }
        plan.nodes().forEach(this::node);
        for (Annex annex : plan.annexes()) {
            add(new Address(annex.key(), "heading"), annex.heading());
        }
        printed(official);
    }

    Optional<Text> text(Address address, int occurrence) {
        List<Text> all = texts.getOrDefault(address, List.of());
        return occurrence < all.size() ? Optional.of(all.get(occurrence)) : Optional.empty();
    }

    Optional<String> printed(Address address, int occurrence) {
        List<String> all = printed.getOrDefault(address, List.of());
        return occurrence < all.size() ? Optional.of(all.get(occurrence)) : Optional.empty();
    }

    private void add(Address address, Text text) {
        texts.computeIfAbsent(address, _ -> new ArrayList<>()).add(text);
    }

    private void numbered(String field, List<Text> all) {
        for (int i = 0; i < all.size(); i++) {
            add(Address.document(field + "." + i), all.get(i));
        }
    }

    private void recipients(String field, Recipients group) {
        for (int j = 0; j < group.lines().size(); j++) {
            add(Address.document(group.note().isEmpty() ? field : field + ".of." + j), group.lines().get(j));
        }
        group.note().ifPresent(t -> add(Address.document(field + ".note"), t));
    }

    private void signature(String field, Signature s) {
        numbered(field + ".lines", s.lines());
        s.title().ifPresent(t -> add(Address.document(field + ".title"), t));
        s.name().ifPresent(t -> add(Address.document(field + ".name"), t));
    }

    private void node(Node node) {
        if (node.shape() instanceof Shape.Heading h) {
            h.title().ifPresent(t -> add(new Address(node.key(), "heading"), t));
        }
        if (node.shape() instanceof Shape.Table t) {
            table(node, t);
        }
        List<Part> parts = node.shape().parts();
        for (int i = 0; i < parts.size(); i++) {
            add(parts.get(i).id().isPresent()
                    ? new Address(parts.get(i).key(), "text")
                    : new Address(node.key(), parts.size() == 1 ? "text" : "text." + i), parts.get(i).text());
        }
    }

    private void table(Node node, Shape.Table t) {
        t.caption().ifPresent(c -> add(new Address(node.key(), "table"), c));
        for (int r = 0; r < t.header().size(); r++) {
            for (int c = 0; c < t.header().get(r).size(); c++) {
                for (int i = 0; i < t.header().get(r).get(c).lines().size(); i++) {
                    add(new Address(node.key(), t.headerField(r, c, i)), t.header().get(r).get(c).lines().get(i));
                }
            }
        }
        for (int r = 0; r < t.rows().size(); r++) {
            for (int c = 0; c < t.rows().get(r).size(); c++) {
                for (int i = 0; i < t.rows().get(r).get(c).lines().size(); i++) {
                    add(new Address(node.key(), t.rowField(r, c, i)), t.rows().get(r).get(c).lines().get(i));
                }
            }
        }
    }

    private void printed(OfficialText o) {
        List.of(o.subject(), o.addressees(), o.basis(), o.opening()).forEach(l -> l.forEach(this::line));
        o.body().forEach(this::block);
        o.closing().forEach(this::block);
        o.recipients().forEach(g -> {
            g.lines().forEach(this::line);
            g.note().ifPresent(this::line);
        });
        o.authority().ifPresent(this::line);
        line(o.archive());
        o.drafter().ifPresent(this::line);
        o.signatures().forEach(s -> {
            s.lines().forEach(this::line);
            s.title().ifPresent(this::line);
            s.name().ifPresent(this::line);
        });
        o.annexes().forEach(a -> {
            line(a.heading());
            a.body().forEach(this::block);
        });
    }

    private void block(Block block) {
        block.lead().forEach(this::span);
        block.spans().forEach(this::span);
        block.grid().ifPresent(g -> {
            for (Grid.Row row : g.rows()) {
                row.cells().forEach(c -> c.lines().forEach(this::line));
            }
        });
    }

    private void line(Line line) {
        line.spans().forEach(this::span);
    }

    private void span(Span span) {
        span.address().ifPresent(a -> printed.computeIfAbsent(a, _ -> new ArrayList<>()).add(span.text()));
    }
}
