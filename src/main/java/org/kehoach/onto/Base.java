package org.kehoach.onto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.agency.Directory;
import org.kehoach.document.Address;
import org.kehoach.document.Block;
import org.kehoach.document.LookUps;
import org.kehoach.document.Numbers;
import org.kehoach.document.OfficialText;
import org.kehoach.document.PrintedPieces;
import org.kehoach.document.Span;
import org.kehoach.document.TaskReader;
import org.kehoach.plan.Emphasis;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Key;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;

/** What the plan prints now (bản in từ kế hoạch): its lines, and which field each letter came from. */
final class Base {

    private final Map<String, Address> marks;
    private final FieldTexts fields;
    private final PrintedPieces pieces;
    private final IdentityHashMap<Para, List<Slot>> slots = new IdentityHashMap<>();
    private final IdentityHashMap<Para, Key> nodes = new IdentityHashMap<>();
    private final IdentityHashMap<Para, Block> blocks = new IdentityHashMap<>();
    private final Map<Integer, Key> tables = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private final Plan plan;
    private final Directory directory;
    private final OfficialText official;

    Base(Plan plan, Directory directory, OfficialText official, List<Object> content, Map<String, Address> marks) {
        this.plan = plan;
        this.directory = directory;
        this.official = official;
        this.marks = marks;
        fields = new FieldTexts(plan, official);
        pieces = new PrintedPieces(plan, new LookUps(plan, directory, Numbers.of(plan)));
        for (Object o : content) {
            Paper.flat(o).forEach(p -> slots.put(p, slots(p)));
            add(o);
        }
        places();
    }

    private void add(Object o) {
        if (o instanceof Paper.Grid g) {
            Optional<Key> table = Paper.flat(g).stream().flatMap(p -> slotsOf(p).stream()).map(Slot::address)
                    .filter(a -> a.field().startsWith("rows.") || a.field().startsWith("columns.")).map(Address::key)
                    .findFirst();
            table.ifPresent(k -> tables.put(g.number(), k));
        }
        units.addAll(units(o, tables.keySet()));
    }

    /** Lines of layout tables by themselves, tables of the body row by row. */
    static List<Unit> units(Object o, Set<Integer> tables) {
        List<Unit> out = new ArrayList<>();
        if (o instanceof Paper.Grid g && tables.contains(g.number())) {
            for (int r = 0; r < g.rows().size(); r++) {
                out.add(new Unit.Row(g.number(), r, g.rows().get(r)));
            }
        } else {
            Paper.flat(o).forEach(p -> out.add(new Unit.Line(p)));
        }
        return out;
    }

    List<Unit> units() {
        return units;
    }

    Map<String, Address> marks() {
        return marks;
    }

    List<Slot> slotsOf(Para para) {
        return slots.getOrDefault(para, List.of());
    }

    /** The node that a line belongs to; empty for lines that no node prints. */
    Optional<Key> node(Para para) {
        return Optional.ofNullable(nodes.get(para));
    }

    Optional<Block> block(Para para) {
        return Optional.ofNullable(blocks.get(para));
    }

    /** The cells of tables that are made of the plan. */
    TaskCells computed() {
        return new TaskCells(TaskReader.read(plan, directory), official, units);
    }

    /** The name under which a decision gives a field other words: those of a node stand under its shape. */
    String setting(Address address) {
        return plan.nodes().stream().filter(n -> n.key().equals(address.key()) && address.field().equals("text"))
                .map(n -> switch (n.shape()) {
                    case Shape.Item _ -> "item";
                    case Shape.Bullet _ -> "bullet";
                    case Shape.Paragraph _ -> "para";
                    case Shape.Target _ -> "target";
                    case Shape.Heading _,Shape.Table _ -> "text";
                }).findFirst().orElse(address.field());
    }

    /** The table that a row belongs to. */
    Optional<Key> table(int number) {
        return Optional.ofNullable(tables.get(number));
    }

    private List<Slot> slots(Para para) {
        List<Slot> out = new ArrayList<>();
        for (Para.Mark mark : para.marks()) {
            Address address = marks.get(mark.name());
            if (address != null) {
                int x = mark.name().indexOf('x');
                int occurrence = x < 0 ? 0 : Integer.parseInt(mark.name().substring(x + 1)) - 1;
                fields.text(address, occurrence).flatMap(t -> fields.printed(address, occurrence)
                        .flatMap(w -> slot(para, mark.at(), address, occurrence, t, w))).ifPresent(out::add);
            }
        }
        return out;
    }

    private Optional<Slot> slot(Para para, int from, Address address, int occurrence, Text text, String printed) {
        int to = from + printed.length();
        String shown = printed.replace('\u00a0', ' ').replace('\u2011', '-').replace('\t', ' ');
        if (to > para.text().length() || !para.text().substring(from, to).equalsIgnoreCase(shown)) {
            return Optional.empty();
        }
        return pieces.of(text, printed).map(words -> {
            List<Slot.Piece> out = new ArrayList<>();
            int at = from;
            int bold = 0;
            int italic = 0;
            int plain = 0;
            for (int i = 0; i < words.size(); i++) {
                Inline inline = text.inlines().get(i);
                out.add(new Slot.Piece(inline, words.get(i), at, at + words.get(i).length()));
                for (int c = at; c < at + words.get(i).length(); c++) {
                    Emphasis e = inline.emphasis();
                    bold += !e.bold() && para.bold().get(c) ? 1 : 0;
                    italic += !e.italic() && para.italic().get(c) ? 1 : 0;
                    plain++;
                }
                at += words.get(i).length();
            }
            return new Slot(address, occurrence, from, to, text, out, bold * 2 > plain, italic * 2 > plain);
        });
    }

    /** The lines of nodes, those without a mark by what the composer says is printed. */
    private void places() {
        Map<Key, Key> owners = new HashMap<>();
        plan.nodes().forEach(n -> {
            owners.put(n.key(), n.key());
            n.shape().parts().stream().map(Part::key).forEach(k -> owners.put(k, n.key()));
        });
        List<Para> lines = units.stream().filter(Unit.Line.class::isInstance).map(u -> ((Unit.Line) u).para())
                .toList();
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Slot s : slotsOf(lines.get(i))) {
                Key owner = owners.get(s.address().key());
                if (owner != null) {
                    nodes.put(lines.get(i), owner);
                    taken.add(i);
                }
            }
        }
        List<Block> all = new ArrayList<>(official.body());
        all.addAll(official.closing());
        official.annexes().forEach(a -> all.addAll(a.body()));
        int at = 0;
        for (Block block : all) {
            at = place(block, lines, taken, at);
        }
    }

    private int place(Block block, List<Para> lines, Set<Integer> taken, int from) {
        String words = shown(block.label() + " " + spans(block.lead()) + spans(block.spans()));
        for (int i = from; i < lines.size(); i++) {
            Para line = lines.get(i);
            boolean marked = block.key().equals(nodes.get(line));
            if (marked || (!taken.contains(i) && line.text().equals(words))) {
                nodes.put(line, block.key());
                blocks.put(line, block);
                if (i > 0 && block.isDivision() && lines.get(i - 1).text().equals(shown(block.label()))) {
                    nodes.put(lines.get(i - 1), block.key());
                }
                return i + 1;
            }
        }
        return from;
    }

    static String shown(String words) {
        return words.replace('\u00a0', ' ').replace('\u2011', '-').strip();
    }

    private static String spans(List<Span> spans) {
        StringBuilder out = new StringBuilder();
        spans.forEach(s -> out.append(s.text()));
        return out.toString();
    }
}
