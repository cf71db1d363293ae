package org.kehoach.intake.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kehoach.document.Carried;
import org.kehoach.intake.Block;
import org.kehoach.intake.Dropped;
import org.kehoach.intake.Place;
import org.kehoach.intake.Place.Region;
import org.kehoach.intake.Source;
import org.kehoach.intake.Span;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.read.Drawing;
import org.kehoach.pdf.read.Inline;
import org.kehoach.pdf.read.Paragraph;
import org.kehoach.pdf.read.Section;
import org.kehoach.pdf.read.StyledDocument;
import org.kehoach.pdf.read.Table;

/** Makes a source of a Word file that is read (dựng nguồn từ tệp Word): headers, body, notes and boxes in reading order. */
final class SourceBuilder {

    private final String file;
    private final String main;
    private final Optional<XmlElement> comments;
    private final List<Carried> carried;
    private final List<Dropped> dropped = new ArrayList<>();
    private final Set<List<org.kehoach.pdf.read.Block>> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private int headers;
    private int noteParagraphs;

    SourceBuilder(String file, WordPackage parts) throws OpcException {
        this.file = file;
        main = parts.document();
        Optional<String> part = parts.relationships(main).part("comments");
        comments = part.isEmpty() ? Optional.empty() : parts.xml(part.get());
        carried = MapReader.read(parts);
    }

    Source build(StyledDocument document) {
        OldFonts fonts = OldFonts.of(document);
        List<Block> out = new ArrayList<>();
        Words body = new Words(main, Region.BODY, fonts, dropped);
        for (Section section : document.sections()) {
            for (List<org.kehoach.pdf.read.Block> story : stories(section.headers())) {
                out.addAll(margin(story, Region.PAGE_HEADER, fonts));
            }
            for (List<org.kehoach.pdf.read.Block> story : stories(section.footers())) {
                out.addAll(margin(story, Region.PAGE_FOOTER, fonts));
            }
            out.addAll(blocks(section.blocks(), body));
        }
        comments.ifPresent(this::drop);
        return new Source(file, Source.Form.WORD, out, dropped, carried);
    }

    private void drop(XmlElement all) {
        int number = 0;
        for (XmlElement comment : all.children("w:comment")) {
            number++;
            String text = comment.text();
            dropped.add(new Dropped(Dropped.Furniture.COMMENT, text,
                    new Span.Word("word/comments.xml", number, 0, text.length())));
        }
    }

    private Stream<List<org.kehoach.pdf.read.Block>> all(Section.HeaderSet set) {
        return Stream.of(set.first(), set.usual(), set.even());
    }

    /** Those that no section before has told of. */
    private List<List<org.kehoach.pdf.read.Block>> stories(Section.HeaderSet set) {
        return all(set).filter(s -> !s.isEmpty() && told.add(s)).toList();
    }

    private List<Block> margin(List<org.kehoach.pdf.read.Block> story, Region region, OldFonts fonts) {
        headers++;
        String part = (region == Region.PAGE_HEADER ? "word/header" : "word/footer") + headers + ".xml";
        return blocks(story, new Words(part, region, fonts, dropped));
    }

    private List<Block> blocks(List<org.kehoach.pdf.read.Block> read, Words words) {
        List<Block> out = new ArrayList<>();
        for (org.kehoach.pdf.read.Block block : read) {
            switch (block) {
                case Paragraph p -> paragraph(p, words, out);
                case Table t -> table(t, words).ifPresent(out::add);
            }
        }
        return out;
    }

    private void paragraph(Paragraph p, Words words, List<Block> out) {
        List<Block> after = new ArrayList<>();
        boolean begun = false;
        for (Inline inline : p.content()) {
            switch (inline) {
                case Inline.Anchor(Drawing drawing) ->
                    (begun || !drawing.isFrame() ? after : out).addAll(boxed(drawing.shape(), words));
                case Inline.Figure f -> after.addAll(boxed(f.shape(), words));
                case Inline.Note(var note) -> after.addAll(note(note.blocks(), words));
                case Inline.Text _,Inline.Label _ -> begun = true;
                case Inline.Tab _,Inline.LineBreak _,Inline.PageBreak _,Inline.ColumnBreak _,Inline.PageNumber _,Inline.PageCount _,Inline.Mark _ -> {
                    // stand in the paragraph
                }
            }
        }
        words.paragraph(p).ifPresent(out::add);
        out.addAll(after);
    }

    private List<Block> boxed(Drawing.Shape shape, Words words) {
        return switch (shape) {
            case Drawing.Box box -> blocks(box.text(), words.within(Region.BOX));
            case Drawing.Group group ->
                group.members().stream().flatMap(m -> boxed(m.shape(), words).stream()).toList();
            case Drawing.Straight _,Drawing.Picture _,Drawing.Lettering _ -> List.of();
        };
    }

    /** Notes have no paragraphs of the text's count: they are counted through, as the text refers to them. */
    private List<Block> note(List<org.kehoach.pdf.read.Block> blocks, Words words) {
        Words own = words.ofNotes("word/footnotes.xml", noteParagraphs);
        List<Block> out = blocks(blocks, own);
        noteParagraphs += blocks.size();
        return out;
    }

    /** A table; nothing where no row of it is left. */
    private Optional<Block> table(Table table, Words words) {
        Merges merges = new Merges(table);
        List<Block.Row> rows = new ArrayList<>();
        int ruled = 0;
        int cells = 0;
        for (int r = 0; r < table.rows().size(); r++) {
            Table.Row row = table.rows().get(r);
            List<Block.Cell> out = new ArrayList<>();
            int column = row.skipped();
            for (Table.Cell cell : row.cells()) {
                List<Block> blocks = blocks(cell.blocks(), words);
                cells++;
                ruled += isRuled(cell) ? 1 : 0;
                if (cell.merge() != Table.Merge.FURTHER || hasWords(blocks)) {
                    out.add(new Block.Cell(blocks, column, cell.span(), merges.down(r, column),
                            cell.width().orElse(merges.width(column, cell.span()))));
                }
                column += cell.span();
            }
            if (!isDeleted(row)) {
                rows.add(new Block.Row(out, row.header()));
            }
        }
        Span span = words.span(first(table), 0, 0);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(rows, ruled * 2 > cells, words.place(), span));
    }

    private static boolean isRuled(Table.Cell cell) {
        return Stream.of(cell.edges().top(), cell.edges().right(), cell.edges().bottom(), cell.edges().left())
                .filter(Optional::isPresent).count() >= 2;
    }

    /** Whether a tracked change deleted a row: it has words, and none that is shown. */
    private static boolean isDeleted(Table.Row row) {
        List<Inline.Text> all = row.cells().stream().flatMap(c -> c.blocks().stream())
                .flatMap(b -> b instanceof Paragraph p ? p.content().stream() : Stream.empty())
                .filter(Inline.Text.class::isInstance).map(Inline.Text.class::cast).toList();
        boolean nested = row.cells().stream().flatMap(c -> c.blocks().stream()).anyMatch(Table.class::isInstance);
        return !nested && !all.isEmpty() && all.stream().allMatch(t -> t.format().hidden());
    }

    private static int first(Table table) {
        return table.rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.blocks().stream())
                .mapToInt(b -> b instanceof Paragraph p ? p.number() : 0).findFirst().orElse(0);
    }

    static boolean hasWords(List<Block> blocks) {
        return blocks.stream().anyMatch(b -> switch (b) {
            case Block.Paragraph p -> !p.number().isBlank() || !p.text().isBlank();
            case Block.Table t ->
                t.rows().stream().flatMap(r -> r.cells().stream()).anyMatch(c -> hasWords(c.blocks()));
            case Block.Picture _ -> false;
        });
    }
}
