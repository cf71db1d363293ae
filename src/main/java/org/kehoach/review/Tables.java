package org.kehoach.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.compare.Alignment;
import org.kehoach.opc.XmlElement;

/** Tracks what happened to the rows of tables (theo dõi thay đổi trong bảng). */
final class Tables {

    private final Revision.Pen pen;
    private final Blocks blocks;
    private final Set<Untracked> untracked;

    Tables(Revision.Pen pen, Blocks blocks, Set<Untracked> untracked) {
        this.pen = pen;
        this.blocks = blocks;
        this.untracked = untracked;
    }

    /** The second table, with rows of the first that are gone; one of other columns has other rows throughout. */
    XmlElement change(XmlElement before, XmlElement after) {
        if (!before.child("w:tblGrid").equals(after.child("w:tblGrid"))
                || !before.child("w:tblPr").equals(after.child("w:tblPr"))) {
            untracked.add(Untracked.TABLE);
        }
        List<XmlElement> from = before.children("w:tr");
        List<XmlElement> to = after.children("w:tr");
        List<Object> content = new ArrayList<>(
                after.children().stream().filter(e -> !e.name().equals("w:tr")).toList());
        int i = 0;
        int j = 0;
        for (Alignment.Pair pair : pairs(from, to)) {
            from.subList(i, pair.before()).forEach(r -> content.add(row(r, Way.DELETED)));
            to.subList(j, pair.after()).forEach(r -> content.add(row(r, Way.INSERTED)));
            content.add(row(from.get(pair.before()), to.get(pair.after())));
            i = pair.before() + 1;
            j = pair.after() + 1;
        }
        from.subList(i, from.size()).forEach(r -> content.add(row(r, Way.DELETED)));
        to.subList(j, to.size()).forEach(r -> content.add(row(r, Way.INSERTED)));
        return new XmlElement("w:tbl", after.attributes(), List.copyOf(content));
    }

    private static List<Alignment.Pair> pairs(List<XmlElement> from, List<XmlElement> to) {
        List<String[]> a = from.stream().map(Tables::words).toList();
        List<String[]> b = to.stream().map(Tables::words).toList();
        List<XmlElement> plainA = from.stream().map(Plain::of).toList();
        List<XmlElement> plainB = to.stream().map(Plain::of).toList();
        return Alignment.of(from.size(), to.size(), new Alignment.Weights() {
            @Override
            public boolean same(int i, int j) {
                return plainA.get(i).equals(plainB.get(j));
            }

            @Override
            public double near(int i, int j) {
                return alike(from.get(i), to.get(j)) ? Alignment.alike(a.get(i), b.get(j)) : 0;
            }

            @Override
            public boolean byPlace(int i, int j) {
                return alike(from.get(i), to.get(j));
            }
        });
    }

    private static String[] words(XmlElement row) {
        String[] out = row.children("w:tc").stream().flatMap(c -> Arrays.stream(c.text().split("\\s+")))
                .toArray(String[]::new);
        Arrays.sort(out);
        return out;
    }

    /** Whether the cells of two rows answer to each other: how cells reach over others is not tracked. */
    private static boolean alike(XmlElement a, XmlElement b) {
        List<Optional<XmlElement>> left = a.children("w:tc").stream().map(c -> c.child("w:tcPr")).toList();
        List<Optional<XmlElement>> right = b.children("w:tc").stream().map(c -> c.child("w:tcPr")).toList();
        return left.equals(right) && a.child("w:trPr").equals(b.child("w:trPr"));
    }

    private XmlElement row(XmlElement before, XmlElement after) {
        List<XmlElement> old = before.children("w:tc");
        List<Object> content = new ArrayList<>();
        int at = 0;
        for (XmlElement e : after.children()) {
            content.add(e.name().equals("w:tc") ? cell(e, blocks.track(inside(old.get(at++)), inside(e), false)) : e);
        }
        return new XmlElement("w:tr", after.attributes(), List.copyOf(content));
    }

    private static List<XmlElement> inside(XmlElement cell) {
        return cell.children().stream().filter(e -> !e.name().equals("w:tcPr")).toList();
    }

    private static XmlElement cell(XmlElement cell, List<XmlElement> inside) {
        List<Object> content = new ArrayList<>(cell.child("w:tcPr").stream().toList());
        content.addAll(inside);
        return new XmlElement("w:tc", cell.attributes(), List.copyOf(content));
    }

    /** A table that is there in one version only. */
    XmlElement whole(XmlElement table, Way way) {
        return new XmlElement("w:tbl", table.attributes(), List.copyOf(table.children().stream()
                .map(e -> e.name().equals("w:tr") ? row(e, way) : e).toList()));
    }

    private XmlElement row(XmlElement row, Way way) {
        List<Object> content = new ArrayList<>(row.child("w:tblPrEx").stream().toList());
        List<Object> properties = new ArrayList<>(row.child("w:trPr").map(XmlElement::children).orElse(List.of()));
        properties.add(pen.mark(way.mark(), List.of()));
        content.add(new XmlElement("w:trPr", Map.of(), List.copyOf(properties)));
        row.children("w:tc").forEach(c -> content.add(cell(c, blocks.whole(inside(c), way))));
        return new XmlElement("w:tr", Map.of(), List.copyOf(content));
    }
}
