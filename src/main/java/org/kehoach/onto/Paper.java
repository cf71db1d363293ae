package org.kehoach.onto;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.pdf.read.Block;
import org.kehoach.pdf.read.Inline;
import org.kehoach.pdf.read.Paragraph;
import org.kehoach.pdf.read.RunFormat;
import org.kehoach.pdf.read.StyledDocument;
import org.kehoach.pdf.read.Table;
import org.kehoach.pdf.read.WordReader;

/** The lines of a Word file as they are read on paper (các dòng của tệp Word): tracked changes as if accepted. */
final class Paper {

    /** Signs that nobody sees. */
    private static final String UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f";

    /** A table of the file, row by row: the lines of its cells. */
    record Grid(int number, List<List<List<Para>>> rows) {}

    private final List<Object> content = new ArrayList<>();
    private int tables;

    private Paper() {}

    /** Lines and tables in order; layout tables hold lines like all others. */
    static Outcome<List<Object>> read(WordPackage word, String file) throws OpcException {
        Outcome<StyledDocument> read = WordReader.words(word, file);
        return read.then(d -> {
            Paper paper = new Paper();
            d.sections().forEach(s -> paper.blocks(s.blocks(), "", paper.content));
            return Outcome.of(paper.content);
        });
    }

    private void blocks(List<Block> blocks, String cell, List<Object> out) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph p -> out.addAll(lines(p, cell));
                case Table t -> out.add(table(t, cell));
            }
        }
    }

    private Grid table(Table table, String cell) {
        int number = tables++;
        List<List<List<Para>>> rows = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            List<List<Para>> cells = new ArrayList<>();
            for (Table.Cell c : table.rows().get(r).cells()) {
                List<Object> inside = new ArrayList<>();
                blocks(c.blocks(), cell + "/" + number + "." + r + "." + cells.size(), inside);
                List<Para> lines = new ArrayList<>();
                inside.forEach(o -> lines.addAll(flat(o)));
                if (c.merge() != Table.Merge.FURTHER || !lines.isEmpty()) {
                    cells.add(lines);
                }
            }
            if (!isDeleted(table.rows().get(r))) {
                rows.add(cells);
            }
        }
        return new Grid(number, rows);
    }

    /** Whether a tracked change deleted a row: it has words, and none that is shown. */
    private static boolean isDeleted(Table.Row row) {
        List<Inline.Text> all = row.cells().stream().flatMap(c -> c.blocks().stream())
                .filter(Paragraph.class::isInstance).flatMap(b -> ((Paragraph) b).content().stream())
                .filter(Inline.Text.class::isInstance).map(Inline.Text.class::cast).toList();
        return !all.isEmpty() && all.stream().allMatch(t -> t.format().hidden());
    }

    static List<Para> flat(Object o) {
        return switch (o) {
            case Para p -> List.of(p);
            case Grid g -> g.rows().stream().flatMap(List::stream).flatMap(List::stream).toList();
            default -> List.of();
        };
    }

    /** The lines of a paragraph that are not blank. */
    private static List<Para> lines(Paragraph p, String cell) {
        List<Para> out = new ArrayList<>();
        LineMaker line = new LineMaker(p, cell);
        for (Inline inline : p.content()) {
            switch (inline) {
                case Inline.Label l -> line.add(label(l.text()) + " ", l.format());
                case Inline.Text t when !t.format().hidden() -> line.add(t.text(), t.format());
                case Inline.Tab t -> line.add(" ", t.format());
                case Inline.LineBreak _,Inline.PageBreak _,Inline.ColumnBreak _ -> line.end(out);
                case Inline.Mark m -> line.marks.add(new Para.Mark(m.name(), line.text.length()));
                case Inline.Text _,Inline.Note _,Inline.PageNumber _,Inline.PageCount _,Inline.Figure _,Inline.Anchor _ -> {
                    // no words of the line
                }
            }
        }
        line.end(out);
        return out;
    }

    /** What other programs make of a typed dash. */
    private static String label(String label) {
        String sign = label.strip();
        return sign.length() == 1 && "•·▪–—\uf0b7\u25cf\u2022".contains(sign) ? "-" : sign;
    }

    private static final class LineMaker {
        private final Paragraph paragraph;
        private final String cell;
        private StringBuilder text = new StringBuilder();
        private List<Para.Mark> marks = new ArrayList<>();
        private BitSet bold = new BitSet();
        private BitSet italic = new BitSet();

        LineMaker(Paragraph paragraph, String cell) {
            this.paragraph = paragraph;
            this.cell = cell;
        }

        void add(String words, RunFormat format) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (UNSEEN.indexOf(c) < 0) {
                    bold.set(text.length(), format.fonts().bold());
                    italic.set(text.length(), format.fonts().italic());
                    text.append(c == '\u00a0' || c == '\t' ? ' ' : c == '\u2011' ? '-' : c);
                }
            }
        }

        void end(List<Para> out) {
            String all = text.toString();
            int from = all.length() - all.stripLeading().length();
            String words = all.strip();
            if (!words.isEmpty()) {
                out.add(new Para(paragraph.number(), words, paragraph.format().style(), cell,
                        marks.stream().map(m -> new Para.Mark(m.name(), Math.max(0, m.at() - from))).toList(),
                        bold.get(from, from + words.length()), italic.get(from, from + words.length())));
            }
            text = new StringBuilder();
            marks = new ArrayList<>();
            bold = new BitSet();
            italic = new BitSet();
        }
    }
}
