package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.PdfProblem;

/** Reads a story (dòng văn bản): the body, a header or a footer, with the tables in it. */
final class BlockReader {

    /** Nothing of these is seen. */
    private static final Set<String> UNSEEN = Set.of("w:tcPr", "w:bookmarkStart", "w:bookmarkEnd", "w:proofErr",
            "w:permStart", "w:permEnd", "w:del", "w:moveFrom", "w:commentRangeStart", "w:commentRangeEnd",
            "w:customXmlPr", "w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd");

    /** Tables in tables deeper than this are no office text. */
    private static final int MOST_NESTED = 20;

    private final ParagraphFormats paragraphs;
    private final RunFormats runs;
    private final InlineReader inlines;
    private final TableReader tables;
    private final Findings findings;
    private final StyleSheet styles;
    private final Numbering numbering;
    private final Labels labels;
    private final Art art;
    private final Consumer<XmlElement> onSection;
    private int number;
    private int nested;
    private boolean inBox;
    private boolean followed;
    private boolean beforeTable;
    private final List<Inline> beginning = new ArrayList<>();
    private final Frames frames;
    private final InlineReader.Notes notes;
    private final List<Block> out = new ArrayList<>();

    /**
     * A reader for one part.
     *
     * @param onSection is given each {@code w:sectPr} after the blocks that it closes were taken by {@link #take}
     */
    BlockReader(StyleSheet styles, ParagraphFormats paragraphs, Numbering numbering, RunFormats runs, Art art,
            InlineReader.Notes notes, Findings findings, Consumer<XmlElement> onSection) {
        this.notes = notes;
        this.paragraphs = paragraphs;
        this.runs = runs;
        this.findings = findings;
        this.onSection = onSection;
        frames = new Frames(new Measures(findings));
        this.art = art;
        this.numbering = numbering;
        labels = new Labels(numbering, runs, findings);
        this.styles = styles;
        inlines = new InlineReader(runs, new Drawings(art, findings, this::inBox),
                new VmlShapes(art, runs.faces(), findings, this::inBox), new Links(art.pictures()), notes, this::inBox,
                findings);
        tables = new TableReader(styles, this, new Measures(findings), findings);
    }

    /** All blocks of the part. */
    void read(XmlElement story) {
        descend(story, "", out);
        refuseLoose(out);
    }

    /** Frames stand beside the paragraph that follows them. */
    private void refuseLoose(List<Block> to) {
        if (frames.arePending()) {
            findings.unsupported("w:framePr");
            List<Drawing> loose = frames.take();
            if (findings.isForWords()) {
                to.add(Frames.anchoring(new Paragraph(number, ParagraphFormat.PLAIN, runs.of("", "", null), List.of()),
                        loose));
            }
        }
    }

    /** The blocks read since the last call. */
    List<Block> take() {
        List<Block> taken = findings.isForWords()
                ? List.copyOf(out)
                : PageBreaks.settle(AutoSpaces.atEdges(out, false));
        out.clear();
        return taken;
    }

    List<Block> inCell(XmlElement cell, String tableStyle) {
        List<Block> content = new ArrayList<>();
        if (nested >= MOST_NESTED) {
            findings.add(new PdfProblem.TooDeep(MOST_NESTED, findings.words()));
            return content;
        }
        nested++;
        descend(cell, tableStyle, content);
        refuseLoose(content);
        nested--;
        if (endsWithTable(content)) {
            content.removeLast();
        }
        return findings.isForWords() ? content : AutoSpaces.atEdges(PageBreaks.dropped(content), true);
    }

    /** The empty paragraph that must follow a table at the end of a cell is not seen. */
    private static boolean endsWithTable(List<Block> content) {
        int last = content.size() - 1;
        return last > 0 && content.get(last - 1) instanceof Table && content.get(last) instanceof Paragraph p
                && p.content().isEmpty();
    }

    /** The text of a text box, which counts as part of the paragraph that it is anchored in. */
    private List<Block> inBox(XmlElement content) {
        if (nested >= MOST_NESTED) {
            findings.add(new PdfProblem.TooDeep(MOST_NESTED, findings.words()));
            return List.of();
        }
        BlockReader inner = new BlockReader(styles, paragraphs, numbering, runs, art, notes, findings, _ -> {
        });
        inner.inBox = true;
        inner.nested = nested + 1;
        inner.number = number;
        inner.read(content);
        return findings.isForWords() ? inner.take() : PageBreaks.dropped(inner.out);
    }

    private void descend(XmlElement holder, String tableStyle, List<Block> to) {
        List<XmlElement> all = holder.children();
        for (int i = 0; i < all.size(); i++) {
            int next = i + 1;
            while (next < all.size() && UNSEEN.contains(all.get(next).name())) {
                next++;
            }
            String name = next < all.size() ? all.get(next).name() : "";
            followed = name.equals("w:p");
            beforeTable = name.equals("w:tbl");
            element(all.get(i), tableStyle, to);
        }
    }

    /** Whether a tracked change deletes the paragraph's mark: its text is the beginning of the next paragraph. */
    private boolean goesOn(Optional<XmlElement> own) {
        return followed && isMarkDeleted(own);
    }

    /** Before a table there is no paragraph to go on in: one of which nothing is left is not seen. */
    private boolean vanishes(Optional<XmlElement> own) {
        return beforeTable && beginning.isEmpty() && isMarkDeleted(own);
    }

    private static boolean isMarkDeleted(Optional<XmlElement> own) {
        return own.flatMap(e -> e.child("w:rPr"))
                .map(r -> r.child("w:del").isPresent() || r.child("w:moveFrom").isPresent()).orElse(false);
    }

    private void element(XmlElement e, String tableStyle, List<Block> to) {
        switch (e.name()) {
            case "w:p" -> paragraph(e, tableStyle, to);
            case "w:tbl" -> {
                refuseLoose(to);
                Table table = tables.read(e);
                if (!table.rows().isEmpty()) { // tracked changes may delete them all
                    to.add(table);
                }
            }
            case "w:sdt" -> e.child("w:sdtContent").ifPresent(c -> descend(c, tableStyle, to));
            case "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" -> descend(e, tableStyle, to);
            case "mc:AlternateContent" -> InlineReader.alternate(e).ifPresent(c -> descend(c, tableStyle, to));
            case "w:sectPr" -> onSection.accept(e);
            case "w:del", "w:moveFrom" -> {
                if (findings.isForWords()) {
                    findings.deleting(() -> descend(e, tableStyle, to));
                }
            }
            default -> {
                if (!UNSEEN.contains(e.name())) {
                    unknown(e, tableStyle, to);
                }
            }
        }
    }

    /** What is not laid out, and yet may hold words. */
    private void unknown(XmlElement e, String tableStyle, List<Block> to) {
        findings.unsupported(e.name());
        if (findings.isForWords() && !LooseWords.in(e, this::inBox).isEmpty()) {
            paragraph(new XmlElement("w:p", Map.of(), List.of(new XmlElement("w:r", Map.of(), List.of(e)))), tableStyle,
                    to);
        }
    }

    /** An empty paragraph that only ends a section takes no line, as LibreOffice has it. */
    private boolean isBareSectionEnd(Optional<XmlElement> own, Paragraph paragraph, List<Block> to) {
        return own.flatMap(e -> e.child("w:sectPr")).isPresent() && paragraph.content().isEmpty()
                && !frames.arePending() && !to.isEmpty() && to.getLast() instanceof Paragraph;
    }

    private void paragraph(XmlElement p, String tableStyle, List<Block> to) {
        if (!inBox) {
            findings.at(++number, p);
        }
        Optional<XmlElement> own = p.child("w:pPr");
        ParagraphFormat format = paragraphs.of(tableStyle, own.orElse(null));
        RunFormat mark = runs.of(format.style(), tableStyle, own.flatMap(e -> e.child("w:rPr")).orElse(null));
        beginning.addAll(inlines.read(p, format.style(), tableStyle));
        if (goesOn(own) || vanishes(own)) {
            return;
        }
        Paragraph read = new Paragraph(number, format, mark, List.copyOf(beginning));
        beginning.clear();
        Paragraph shown = paragraphs.item(own.orElse(null))
                .map(item -> labels.label(read, item, tableStyle, own.flatMap(e -> e.child("w:rPr")))).orElse(read);
        Optional<XmlElement> frame = own.flatMap(e -> e.child("w:framePr"))
                .or(() -> styles.style(format.style()).paragraph().get("w:framePr"));
        if (frame.isPresent()) {
            frames.add(frame.get(), shown);
        } else if (!isBareSectionEnd(own, shown, to)) {
            to.add(frames.arePending() ? Frames.anchoring(shown, frames.take()) : shown);
        }
        own.flatMap(e -> e.child("w:sectPr")).ifPresent(onSection);
    }
}
