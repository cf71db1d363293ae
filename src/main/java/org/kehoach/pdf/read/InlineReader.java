package org.kehoach.pdf.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.Link;
import org.kehoach.pdf.PdfProblem;

/** Reads what stands in paragraphs (nội dung đoạn): one reader for a story, for fields may span paragraphs. */
final class InlineReader {

    /** Fields in fields deeper than this Word does not make either. */
    private static final int MOST_FIELDS = 20;

    private final RunFormats formats;
    private final Drawings drawings;
    private final VmlShapes shapes;
    private final Notes notes;
    private final Function<XmlElement, List<Block>> boxes;
    private final Links links;
    private Optional<Link> link = Optional.empty();
    private final Findings findings;
    private final Deque<Field> fields = new ArrayDeque<>();
    private List<Inline> out = new ArrayList<>();
    private String paragraphStyle = "";
    private String tableStyle = "";

    /**
     * What a story knows of footnotes.
     *
     * @param find the note of a reference
     * @param own  the mark of the note that the story is; empty for any other story
     */
    record Notes(Function<XmlElement, Optional<Footnotes.Reference>> find, String own) {}

    InlineReader(RunFormats formats, Drawings drawings, VmlShapes shapes, Links links, Notes notes,
            Function<XmlElement, List<Block>> boxes, Findings findings) {
        this.boxes = boxes;
        this.links = links;
        this.notes = notes;
        this.formats = formats;
        this.drawings = drawings;
        this.shapes = shapes;
        this.findings = findings;
    }

    /** All that a paragraph shows, neighbours of one format joined, in NFC. */
    List<Inline> read(XmlElement paragraph, String ofParagraph, String ofTable) {
        out = new ArrayList<>();
        paragraphStyle = ofParagraph;
        tableStyle = ofTable;
        descend(paragraph);
        return new RunJoiner(formats.faces()).join(out);
    }

    private void descend(XmlElement holder) {
        for (Object o : holder.content()) {
            if (o instanceof XmlElement e) {
                element(e);
            }
        }
    }

    private void element(XmlElement e) {
        switch (e.name()) {
            case "w:r" -> run(e);
            case "w:hyperlink" -> hyperlink(e);
            case "w:smartTag", "w:ins", "w:moveTo", "w:customXml", "w:sdtContent", "w:dir" -> descend(e);
            case "w:sdt" -> e.child("w:sdtContent").ifPresent(this::descend);
            case "w:fldSimple" -> simpleField(e);
            case "w:bookmarkStart" -> out.add(new Inline.Mark(e.get("w:name", "")));
            case "mc:AlternateContent" -> alternate(e).ifPresent(this::descend);
            case "w:del", "w:moveFrom" -> {
                if (findings.isForWords()) {
                    findings.deleting(() -> descend(e));
                }
            }
            case "w:pPr", "w:bookmarkEnd", "w:proofErr", "w:permStart", "w:permEnd", "w:commentRangeStart",
                    "w:commentRangeEnd", "w:moveFromRangeStart", "w:moveFromRangeEnd",
                    "w:moveToRangeStart", "w:moveToRangeEnd", "w:smartTagPr", "w:customXmlPr" -> {
                // nothing of these is seen
            }
            default -> unknown(e, formats.of(paragraphStyle, tableStyle, null));
        }
    }

    /** What is not laid out, and yet may hold words. */
    private void unknown(XmlElement e, RunFormat format) {
        findings.unsupported(e.name());
        if (findings.isForWords()) {
            LooseWords.in(e, boxes).forEach(w -> {
                switch (w) {
                    case LooseWords.Typed typed -> show(new Inline.Text(typed.text(), format), format);
                    case LooseWords.Boxed boxed -> show(new Inline.Anchor(boxed.drawing()), format);
                }
            });
        }
    }

    private void hyperlink(XmlElement e) {
        Optional<Link> outer = link;
        link = links.of(e);
        descend(e);
        link = outer;
    }

    /** The format of characters that may stand in a hyperlink: an element, or the result of a field. */
    private RunFormat linked(RunFormat format) {
        Optional<Link> to = link;
        for (Field f : fields) {
            to = to.isEmpty() ? f.link : to;
        }
        return to.isEmpty() ? format : format.linked(to);
    }

    /** The choice that newer programs show; the fallback where there is none, or where it is shown and the other not. */
    static Optional<XmlElement> alternate(XmlElement e) {
        Optional<XmlElement> choice = e.child("mc:Choice");
        Optional<XmlElement> fallback = e.child("mc:Fallback").filter(f -> !f.content().isEmpty());
        boolean known = choice.flatMap(c -> c.child("w:drawing")).map(Drawings::isKnown).orElse(true);
        return known || fallback.isEmpty() ? choice.or(() -> fallback) : fallback;
    }

    private void run(XmlElement run) {
        RunFormat format = formats.of(paragraphStyle, tableStyle, run.child("w:rPr").orElse(null));
        for (Object o : run.content()) {
            if (o instanceof XmlElement e) {
                inRun(e, format);
            }
        }
    }

    private void inRun(XmlElement e, RunFormat format) {
        if (!findings.isForWords() || !forWords(e, format)) {
            inRunOfPages(e, format);
        }
    }

    /** What is read in another way where only the words are wanted; no where it is not. */
    private boolean forWords(XmlElement e, RunFormat format) {
        switch (e.name()) {
            case "w:delText" -> findings.deleting(() -> show(new Inline.Text(text(e), format), format));
            case "w:drawing", "w:pict" -> unknown(e, format);
            case "w:endnoteReference" -> notes.find.apply(e).ifPresent(n -> note(n, format));
            case "w:endnoteRef" -> show(new Inline.Text(notes.own, format), format);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void inRunOfPages(XmlElement e, RunFormat format) {
        switch (e.name()) {
            case "w:t" -> show(new Inline.Text(Symbols.of(format.fonts().symbols(), text(e)), linked(format)),
                    format);
            case "w:tab" -> show(new Inline.Tab(format), format);
            case "w:br" -> lineBreak(e, format);
            case "w:cr" -> show(new Inline.LineBreak(format), format);
            case "w:noBreakHyphen" -> show(new Inline.Text("\u2011", format), format);
            case "w:softHyphen" -> show(new Inline.Text("\u00ad", format), format);
            case "w:fldChar" -> fieldChar(e, format);
            case "w:instrText" -> {
                Field f = fields.peek();
                if (f != null && !f.inResult) {
                    f.instruction.append(e.text());
                }
            }
            case "w:sym" -> symbol(e, format);
            case "w:drawing" -> drawings.read(e, format).ifPresent(d -> show(d, format));
            case "w:pict" -> shapes.read(e, format).forEach(d -> show(d, format));
            case "w:footnoteReference" -> notes.find.apply(e).ifPresent(n -> note(n, format));
            case "w:footnoteRef" -> show(new Inline.Text(notes.own, format), format);
            case "w:pgNum" -> show(new Inline.PageNumber(format), format);
            case "mc:AlternateContent" -> alternate(e).ifPresent(c -> c.children().forEach(x -> inRun(x, format)));
            case "w:rPr", "w:lastRenderedPageBreak", "w:delText", "w:delInstrText", "w:commentReference",
                    "w:annotationRef" -> {
                // nothing of these is seen
            }
            default -> unknown(e, format);
        }
    }

    private void note(Footnotes.Reference reference, RunFormat format) {
        show(new Inline.Note(reference.note()), format);
        show(new Inline.Text(reference.mark(), format), format);
    }

    private void lineBreak(XmlElement e, RunFormat format) {
        switch (e.get("w:type", "textWrapping")) {
            case "page" -> show(new Inline.PageBreak(), format);
            case "column" -> show(new Inline.ColumnBreak(), format);
            default -> show(new Inline.LineBreak(format), format);
        }
    }

    private void symbol(XmlElement e, RunFormat format) {
        try {
            char c = (char) Integer.parseInt(e.get("w:char", ""), 16);
            char symbol = Symbols.of(e.get("w:font", ""), c < 0x100 ? (char) (c + 0xf000) : c);
            show(new Inline.Text(String.valueOf(symbol), format), format);
        } catch (NumberFormatException _) {
            findings.unsupported("w:sym " + e.get("w:char", ""));
        }
    }

    private static String text(XmlElement e) {
        String text = e.text();
        if (!"preserve".equals(e.get("xml:space"))) {
            text = text.strip();
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ') {
                return text.replaceAll("[\\x00-\\x1f]", " ");
            }
        }
        return text;
    }

    /** Adds what is shown, unless a field hides it: its instruction, or the old result of a page number. */
    private void show(Inline inline, RunFormat format) {
        for (Field f : fields) {
            if (!f.inResult) {
                return;
            }
            if (f.countsPages()) {
                if (!f.replaced) {
                    f.replaced = true;
                    out.add(Field.shown(f.instruction, format));
                }
                return;
            }
        }
        if (findings.isForWords() && (format.hidden() || findings.isDeleted())) {
            if (inline instanceof Inline.Text t) {
                out.add(new Inline.Text(t.text(), t.format().concealed()));
            }
        } else if (!format.hidden()) {
            out.add(inline);
        }
    }

    private void fieldChar(XmlElement e, RunFormat format) {
        switch (e.get("w:fldCharType", "")) {
            case "begin" -> {
                if (fields.size() >= MOST_FIELDS) {
                    findings.add(new PdfProblem.TooDeep(MOST_FIELDS, findings.words()));
                } else {
                    fields.push(new Field());
                }
            }
            case "separate" -> {
                Field f = fields.peek();
                if (f != null) {
                    f.inResult = true;
                    f.link = links.ofField(f.instruction);
                    f.name = Field.name(f.instruction);
                }
            }
            case "end" -> {
                Field f = fields.poll();
                if (f != null && !f.inResult) {
                    f.name = Field.name(f.instruction);
                }
                if (f != null && f.countsPages() && !f.replaced && fields.stream().allMatch(o -> o.inResult)) {
                    out.add(Field.shown(f.instruction, format));
                }
            }
            default -> findings.unsupported("w:fldChar " + e.get("w:fldCharType", ""));
        }
    }

    private void simpleField(XmlElement e) {
        StringBuilder instruction = new StringBuilder(e.get("w:instr", ""));
        if (Field.name(instruction).isEmpty()) {
            descend(e);
            return;
        }
        XmlElement run = e.child("w:r").orElse(null);
        RunFormat format = formats.of(paragraphStyle, tableStyle,
                run == null ? null : run.child("w:rPr").orElse(null));
        show(Field.shown(instruction, format), format);
    }
}
