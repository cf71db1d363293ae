package org.kehoach.benchmark.peer;

import java.util.List;
import java.util.Locale;
import org.kehoach.pdf.read.Block;
import org.kehoach.pdf.read.Inline;
import org.kehoach.pdf.read.Paragraph;
import org.kehoach.pdf.read.ParagraphFormat;
import org.kehoach.pdf.read.RunFormat;
import org.kehoach.pdf.read.Section;
import org.kehoach.pdf.read.StyledDocument;
import org.kehoach.pdf.read.Table;

/** Writes a read Word file in the language of a peer: the text with its look, as far as plans have one. */
abstract class Markup {

    final StringBuilder out = new StringBuilder(1 << 16);
    final StyledDocument document;
    final Section.Page page;

    Markup(StyledDocument document) {
        this.document = document;
        page = document.sections().getFirst().page();
    }

    final String write() {
        begin();
        document.sections().forEach(section -> blocks(section.blocks()));
        end();
        return out.toString();
    }

    final void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph p) {
                beginParagraph(p.format(), p.mark().size());
                p.content().forEach(this::inline);
                endParagraph(p.format());
            } else if (block instanceof Table t) {
                table(t);
            }
        }
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Text(String text, RunFormat format)) {
            text(format.caps() == RunFormat.Caps.ALL ? text.toUpperCase(Locale.ROOT) : text, format);
        } else if (inline instanceof Inline.LineBreak) {
            lineBreak();
        }
    }

    static boolean isBold(RunFormat format) {
        return format.face().name().contains("Bold");
    }

    static boolean isItalic(RunFormat format) {
        return format.face().name().contains("Italic");
    }

    /** The height of a line, in twips. */
    static int lineHeight(ParagraphFormat format, int size) {
        return switch (format.line().rule()) {
            case AUTO -> size * 115 * format.line().value() / (100 * 240);
            case EXACT -> format.line().value();
            case AT_LEAST -> Math.max(format.line().value(), size * 115 / 100);
        };
    }

    static String points(int twips) {
        return twips / 20.0 + "pt";
    }

    abstract void begin();

    abstract void end();

    abstract void beginParagraph(ParagraphFormat format, int size);

    abstract void endParagraph(ParagraphFormat format);

    abstract void text(String text, RunFormat format);

    abstract void lineBreak();

    abstract void table(Table table);
}
