package org.kehoach.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.document.Address;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Annex;
import org.kehoach.plan.Key;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Recipients;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Signature;
import org.kehoach.plan.Text;

/** The lines of a plan's file that printed fields were typed on (nguồn gốc của chữ in). */
final class Origins {

    private final Map<Address, Origin> fields = new HashMap<>();
    private final Map<Key, Origin> nodes = new HashMap<>();

    private final String file;

    private Origins(String file) {
        this.file = file;
    }

    static Origins of(Plan plan) {
        Origins out = new Origins(plan.file());
        out.document(plan);
        plan.nodes().forEach(out::node);
        for (Annex annex : plan.annexes()) {
            out.nodes.put(annex.key(), annex.origin());
            out.fields.put(new Address(annex.key(), "heading"), annex.heading().origin());
        }
        return out;
    }

    /**
     * Where a field was typed; its node's first line where the field has no place of its own. Empty where it stands in
     * another file, that of the plan from which this one is derived.
     */
    Optional<Origin.Yaml> find(Address address) {
        Origin field = fields.getOrDefault(address, Origin.SUPPLIED);
        Origin found = field instanceof Origin.Yaml ? field : nodes.getOrDefault(address.key(), Origin.SUPPLIED);
        return found instanceof Origin.Yaml yaml && yaml.file().equals(file) ? Optional.of(yaml) : Optional.empty();
    }

    private void document(Plan plan) {
        each("subject.", plan.subject());
        each("addressees.", plan.addressees());
        plan.authority().ifPresent(t -> put("authority", t));
        each("basis.", plan.basis());
        each("opening.", plan.opening());
        put("archive", plan.archive());
        plan.drafter().ifPresent(t -> put("drafter", t));
        for (int i = 0; i < plan.recipients().size(); i++) {
            Recipients group = plan.recipients().get(i);
            String field = "recipients." + i;
            if (group.note().isEmpty()) {
                group.lines().forEach(t -> put(field, t));
            } else {
                each(field + ".of.", group.lines());
            }
            group.note().ifPresent(t -> put(field + ".note", t));
        }
        for (int i = 0; i < plan.signatures().size(); i++) {
            Signature signature = plan.signatures().get(i);
            String field = plan.signatures().size() == 1 ? "signature" : "signature." + i;
            each(field + ".lines.", signature.lines());
            signature.title().ifPresent(t -> put(field + ".title", t));
            signature.name().ifPresent(t -> put(field + ".name", t));
        }
    }

    private void each(String field, List<Text> texts) {
        for (int i = 0; i < texts.size(); i++) {
            put(field + i, texts.get(i));
        }
    }

    private void put(String field, Text text) {
        fields.put(Address.document(field), text.origin());
    }

    private void node(Node node) {
        nodes.put(node.key(), node.origin());
        switch (node.shape()) {
            case Shape.Heading h -> {
                h.title().ifPresent(t -> fields.put(new Address(node.key(), "heading"), t.origin()));
                parts(node, h.parts());
            }
            case Shape.Table t -> table(node, t);
            case Shape.Item _,Shape.Bullet _,Shape.Paragraph _,Shape.Target _ -> parts(node, node.shape().parts());
        }
    }

    private void parts(Node node, List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            nodes.putIfAbsent(part.key(), part.origin());
            fields.put(part.id().isPresent()
                    ? new Address(part.key(), "text")
                    : new Address(node.key(), parts.size() == 1 ? "text" : "text." + i), part.text().origin());
        }
    }

    private void table(Node node, Shape.Table table) {
        table.caption().ifPresent(t -> fields.put(new Address(node.key(), "table"), t.origin()));
        cells(node, table.header(), table::headerField);
        cells(node, table.rows(), table::rowField);
    }

    private void cells(Node node, List<List<Shape.Table.Cell>> rows, FieldName name) {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                List<Text> lines = rows.get(r).get(c).lines();
                for (int i = 0; i < lines.size(); i++) {
                    fields.put(new Address(node.key(), name.of(r, c, i)), lines.get(i).origin());
                }
            }
        }
    }

    /** How a paragraph of a cell is called. */
    private interface FieldName {
        String of(int row, int cell, int line);
    }
}
