package org.kehoach.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kehoach.compare.Alignment;
import org.kehoach.opc.XmlElement;

/** Tracks what happened to the paragraphs and tables of a body or a cell (theo dõi thay đổi trong thân văn bản). */
final class Blocks {

    /** Shorter paragraphs recur by chance. */
    private static final int LETTERS_THAT_TELL = 20;

    private final Revision.Pen pen;
    private final Paragraphs paragraphs;
    private final Tables tables;
    private int moves;

    Blocks(Revision.Pen pen, Set<Untracked> untracked) {
        this.pen = pen;
        this.paragraphs = new Paragraphs(pen);
        this.tables = new Tables(pen, this, untracked);
    }

    /** A block, what it says to the letter, and its words. */
    private record Block(XmlElement element, XmlElement plain, String[] words, boolean table, boolean section) {

        static Block of(XmlElement e) {
            String[] words = e.text().split("\\s+");
            Arrays.sort(words);
            return new Block(e, Plain.of(e), words, e.name().equals("w:tbl"),
                    e.child("w:pPr").flatMap(p -> p.child("w:sectPr")).isPresent());
        }
    }

    /** @param moves whether a paragraph that stands elsewhere may be told as moved */
    List<XmlElement> track(List<XmlElement> before, List<XmlElement> after, boolean moves) {
        List<Block> from = before.stream().map(Block::of).toList();
        List<Block> to = after.stream().map(Block::of).toList();
        List<Alignment.Pair> pairs = new ArrayList<>(pairs(from, to));
        boolean ends = !pairs.isEmpty() && pairs.getLast().before() == from.size() - 1
                && pairs.getLast().after() == to.size() - 1;
        if (!ends && !from.isEmpty() && !to.isEmpty() && !from.getLast().table && !to.getLast().table) {
            // The mark of a last paragraph can be neither inserted nor deleted.
            pairs = new ArrayList<>(
                    pairs(from.subList(0, from.size() - 1), to.subList(0, to.size() - 1)));
            pairs.add(new Alignment.Pair(from.size() - 1, to.size() - 1, true));
        }
        return written(from, to, pairs, moves ? moved(from, to, pairs) : Map.of());
    }

    private List<XmlElement> written(List<Block> from, List<Block> to, List<Alignment.Pair> pairs,
            Map<XmlElement, String> moved) {
        List<XmlElement> out = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Alignment.Pair pair : pairs) {
            single(from.subList(i, pair.before()), true, moved, out);
            single(to.subList(j, pair.after()), false, moved, out);
            put(List.of(both(from.get(pair.before()), to.get(pair.after()))), out);
            i = pair.before() + 1;
            j = pair.after() + 1;
        }
        single(from.subList(i, from.size()), true, moved, out);
        single(to.subList(j, to.size()), false, moved, out);
        return out;
    }

    private XmlElement both(Block a, Block b) {
        return a.plain.equals(b.plain)
                ? b.element
                : b.table ? tables.change(a.element, b.element) : paragraphs.change(a.element, b.element);
    }

    private static List<Alignment.Pair> pairs(List<Block> from, List<Block> to) {
        return Alignment.of(from.size(), to.size(), new Alignment.Weights() {
            @Override
            public boolean same(int i, int j) {
                return from.get(i).plain.equals(to.get(j).plain);
            }

            @Override
            public double near(int i, int j) {
                return likes(i, j) ? Alignment.alike(from.get(i).words, to.get(j).words) : 0;
            }

            @Override
            public boolean byPlace(int i, int j) {
                return likes(i, j) && Paragraphs.look(from.get(i).element).equals(Paragraphs.look(to.get(j).element));
            }

            private boolean likes(int i, int j) {
                return from.get(i).table == to.get(j).table && from.get(i).section == to.get(j).section
                        && (!from.get(i).section || !Sections.haveOtherHeaders(
                                Sections.of(from.get(i).element).orElseThrow(),
                                Sections.of(to.get(j).element).orElseThrow()));
            }
        });
    }

    /** The names of the moves of paragraphs that stand elsewhere to the letter, once on either side. */
    private Map<XmlElement, String> moved(List<Block> from, List<Block> to, List<Alignment.Pair> pairs) {
        Set<Integer> left = new HashSet<>();
        Set<Integer> right = new HashSet<>();
        pairs.forEach(p -> {
            left.add(p.before());
            right.add(p.after());
        });
        Map<XmlElement, Integer> gone = once(from, left);
        Map<XmlElement, Integer> come = once(to, right);
        Map<XmlElement, String> out = new HashMap<>();
        for (Block b : to) {
            if (gone.getOrDefault(b.plain, 0) == 1 && come.getOrDefault(b.plain, 0) == 1
                    && !out.containsKey(b.plain)) {
                out.put(b.plain, "move" + ++moves);
            }
        }
        return out;
    }

    private static Map<XmlElement, Integer> once(List<Block> blocks, Set<Integer> paired) {
        Map<XmlElement, Integer> out = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block b = blocks.get(i);
            if (!paired.contains(i) && !b.table && !b.section && b.element.text().length() >= LETTERS_THAT_TELL) {
                out.merge(b.plain, 1, Integer::sum);
            }
        }
        return out;
    }

    private void single(List<Block> blocks, boolean gone, Map<XmlElement, String> moved, List<XmlElement> out) {
        for (Block b : blocks) {
            String move = moved.get(b.plain);
            if (move == null) {
                Way way = gone ? Way.DELETED : Way.INSERTED;
                put(List.of(b.table ? tables.whole(b.element, way) : paragraphs.whole(b.element, way)), out);
            } else {
                Way way = gone ? Way.MOVED_AWAY : Way.MOVED_HERE;
                XmlElement start = pen.mark(way.mark() + "RangeStart", Map.of("w:name", move), List.of());
                out.add(start);
                out.add(paragraphs.whole(b.element, way));
                out.add(new XmlElement(way.mark() + "RangeEnd", Map.of("w:id", start.get("w:id", "")), List.of()));
            }
        }
    }

    /** Every block of one version only, as in a cell that is new or gone. */
    List<XmlElement> whole(List<XmlElement> blocks, Way way) {
        return blocks.stream().map(b -> b.name().equals("w:tbl") ? tables.whole(b, way) : paragraphs.whole(b, way))
                .toList();
    }

    /** Between two tables stands a paragraph that was inserted and deleted: Word would make them one. */
    private void put(List<XmlElement> blocks, List<XmlElement> out) {
        for (XmlElement b : blocks) {
            if (b.name().equals("w:tbl") && !out.isEmpty() && out.getLast().name().equals("w:tbl")) {
                XmlElement marks = new XmlElement("w:rPr", Map.of(),
                        List.of(pen.mark("w:ins", List.of()), pen.mark("w:del", List.of())));
                out.add(new XmlElement("w:p", Map.of(), List.of(new XmlElement("w:pPr", Map.of(), List.of(marks)))));
            }
            out.add(b);
        }
    }
}
