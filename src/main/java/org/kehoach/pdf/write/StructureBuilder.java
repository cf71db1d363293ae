package org.kehoach.pdf.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kehoach.pdf.TableGrid;
import org.kehoach.pdf.write.Structure.Heading;

/**
 * Says of each paragraph and table what it is (dựng cấu trúc).
 *
 * <p>The title is H1, and so a heading of the first level H2; without one, that is H1. Levels that a document skips are
 * closed up, as PDF/UA-1 asks (ISO 14289-1:2014, 7.4.2). Paragraphs that begin with a typed sign are items of a list,
 * the sign a part of their text.
 */
final class StructureBuilder {

    private static final int DEEPEST_HEADING = 6;

    /** The title's level: above all headings. */
    private static final int TITLE = 0;

    private Map<Integer, ReadingOrder> notes = Map.of();
    private final Element root = new Element("Document");
    private final List<Heading> headings = new ArrayList<>();
    private final Deque<Integer> levels = new ArrayDeque<>();

    /** A list that is not yet at its end. */
    private record OpenList(char bullet, Element list) {}

    Element build(ReadingOrder order, String title) {
        Collection<ReadingOrder.Piece> pieces = order.pieces();
        notes = order.notes();
        describe(pieces, root, TitleFinder.find(title, pieces));
        return root;
    }

    List<Heading> headings() {
        return headings;
    }

    private void describe(Collection<ReadingOrder.Piece> pieces, Element holder, Set<Passage> title) {
        Deque<OpenList> lists = new ArrayDeque<>();
        List<Passage> titleSoFar = new ArrayList<>();
        for (ReadingOrder.Piece piece : pieces) {
            switch (piece) {
                case ReadingOrder.DataTable table -> {
                    lists.clear();
                    holder.add(table(table));
                }
                case Passage p when title.contains(p) -> {
                    lists.clear();
                    titleSoFar.add(p);
                    if (titleSoFar.size() == title.size()) {
                        holder.add(title(titleSoFar));
                    }
                }
                case Passage p when p.level() > 0 -> {
                    lists.clear();
                    p.element().become(heading(p, p.level(), p.text()));
                    holder.add(p.element());
                }
                case Passage p when p.bullet() != 0 -> item(p, lists, holder);
                case Passage p -> {
                    lists.clear();
                    holder.add(p.element());
                }
            }
            if (piece instanceof Passage p) {
                p.notes().forEach(n -> note(n, holder));
            }
        }
    }

    /** Puts a footnote after the paragraph that refers to it. */
    private void note(int number, Element holder) {
        ReadingOrder text = notes.get(number);
        if (text != null) {
            Element note = Element.note(number);
            describe(text.pieces(), note, Set.of());
            holder.add(note);
        }
    }

    private Element title(List<Passage> passages) {
        String text = String.join(" ", passages.stream().map(Passage::text).toList());
        String type = heading(passages.getFirst(), TITLE, text);
        if (passages.size() == 1) {
            passages.getFirst().element().become(type);
            return passages.getFirst().element();
        }
        Element element = new Element(type);
        for (Passage passage : passages) {
            passage.element().become("Span");
            element.add(passage.element());
        }
        return element;
    }

    /** Notes a heading and gives its element's type. */
    private String heading(Passage passage, int level, String text) {
        while (!levels.isEmpty() && levels.peek() >= level) {
            levels.pop();
        }
        levels.push(level);
        int depth = Math.min(levels.size(), DEEPEST_HEADING);
        headings.add(new Heading(depth, text, passage.page(), passage.first().y()));
        return "H" + depth;
    }

    /** Adds an item to the open list of its sign; a sign that none has opens a list inside the item before. */
    private static void item(Passage passage, Deque<OpenList> lists, Element holder) {
        char bullet = passage.bullet();
        if (lists.stream().anyMatch(l -> l.bullet == bullet)) {
            while (lists.element().bullet != bullet) {
                lists.pop();
            }
        } else {
            Element list = new Element("L");
            (lists.isEmpty() ? holder : lists.element().list.last().last()).add(list);
            lists.push(new OpenList(bullet, list));
        }
        passage.element().become("LBody");
        lists.element().list.add(new Element("LI").add(passage.element()));
    }

    private Element table(ReadingOrder.DataTable table) {
        Element out = new Element("Table");
        for (int r = 0; r < table.cells().size(); r++) {
            Element row = new Element("TR");
            for (int c = 0; c < table.cells().get(r).size(); c++) {
                if (table.grid().rows().get(r).get(c).rows() == 0) {
                    continue;
                }
                Element cell = cell(table.grid().rows().get(r).get(c), r < table.grid().headers());
                describe(table.cells().get(r).get(c).pieces(), cell, Set.of());
                row.add(cell);
            }
            out.add(row);
        }
        return out;
    }

    private static Element cell(TableGrid.Cell cell, boolean header) {
        String spans = (cell.columns() > 1 ? "/ColSpan " + cell.columns() : "")
                + (cell.rows() > 1 ? "/RowSpan " + cell.rows() : "");
        if (header) {
            return new Element("TH", "/O/Table/Scope/Column" + spans);
        }
        return new Element("TD", spans.isEmpty() ? "" : "/O/Table" + spans);
    }
}
