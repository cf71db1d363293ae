package org.kehoach.pdf.layout;

import java.util.List;

import org.kehoach.pdf.LaidOutDocument.Area;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.Rule;
import org.kehoach.pdf.read.Block;
import org.kehoach.pdf.read.Conventions;
import org.kehoach.pdf.read.Footnote;
import org.kehoach.pdf.read.Section;

/** Lays out what stands beside the text of the pages (đầu trang, chân trang, cước chú). */
record Stories(Conventions conventions) {

    /** The height of a header or footer, in twips. */
    int height(List<Block> blocks, Text.Numbers numbers, Section.Page page) {
        return new Column(numbers, ground(page), new Ground.Span(0, page.textWidth())).place(blocks, conventions);
    }

    /** Puts a header or footer on a page. */
    void draw(List<Block> blocks, Section.Page page, Text.Numbers numbers, Area area, List<Line> lines,
            List<Rule> rules) {
        if (blocks.isEmpty()) {
            return;
        }
        int top = area == Area.HEADER ? page.header() : page.height() - page.footer() - height(blocks, numbers, page);
        Column column = new Column(numbers, ground(page),
                new Ground.Span(page.left(), page.width() - page.right()), top);
        column.place(blocks, conventions);
        column.lines().forEach(l -> lines.add(l.in(area).at(l.depth().inHeader())));
        column.rules().forEach(r -> rules.add(r.at(r.depth().inHeader())));
    }

    /** A footnote for a column, at x from its left edge. */
    LaidNote note(Footnote note, Ground.Span across, Text.Numbers numbers, Section section) {
        Column column = new Column(numbers, ground(section.page()), new Ground.Span(0, across.length()));
        int height = column.place(note.blocks(), conventions.onGrid(section.grid()));
        return new LaidNote(column.lines().stream().map(l -> l.inNote(note.number())).toList(), column.rules(), height);
    }

    /** The places on a page. */
    static Ground ground(Section.Page page) {
        return new Ground(new Ground.Span(0, page.width()), new Ground.Span(0, page.height()),
                new Ground.Span(page.left(), page.width() - page.right()),
                new Ground.Span(page.top(), page.height() - page.bottom()));
    }
}
