package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.pdf.read.ParagraphFormat.Break;

/**
 * Makes breaks inside paragraphs (ngắt trang, ngắt cột) into paragraphs that begin a page or a column.
 *
 * <p>As LibreOffice does it: what follows the break becomes a paragraph of its own, with the same space before; where
 * nothing follows a page break, the next paragraph begins the page; after a column break it stays as an empty line.
 */
final class PageBreaks {

    private PageBreaks() {}

    static List<Block> settle(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        Break pending = Break.NONE;
        for (Block block : blocks) {
            if (!(block instanceof Paragraph p)) {
                out.add(block);
                continue;
            }
            Paragraph part = pending == Break.NONE ? p : p.with(p.format().after(pending), p.content());
            List<Inline> content = p.content();
            int from = 0;
            pending = Break.NONE;
            for (int at = 0; at < content.size(); at++) {
                Break kind = kind(content.get(at));
                if (kind != Break.NONE) {
                    out.add(part.with(part.format(), content.subList(from, at)));
                    part = part.with(part.format().after(kind), List.of());
                    from = at + 1;
                    pending = kind == Break.PAGE && from == content.size() ? kind : Break.NONE;
                }
            }
            if (pending == Break.NONE) {
                out.add(from == 0 ? part : part.with(part.format(), content.subList(from, content.size())));
            }
        }
        return out;
    }

    private static int next(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            if (kind(content.get(i)) != Break.NONE) {
                return i;
            }
        }
        return -1;
    }

    private static Break kind(Inline inline) {
        return inline instanceof Inline.PageBreak
                ? Break.PAGE
                : inline instanceof Inline.ColumnBreak ? Break.COLUMN : Break.NONE;
    }

    /** A break in a cell does nothing. */
    static List<Block> dropped(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            out.add(block instanceof Paragraph p && next(p.content()) >= 0
                    ? p.with(p.format(), p.content().stream().filter(i -> kind(i) == Break.NONE).toList())
                    : block);
        }
        return out;
    }
}
