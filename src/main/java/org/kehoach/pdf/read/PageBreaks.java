package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes page breaks inside paragraphs (ngắt trang) into paragraphs that begin a page.
 *
 * <p>As LibreOffice does it: what follows the break becomes a paragraph of its own, with the same space before; where
 * nothing follows, the next paragraph begins the page.
 */
final class PageBreaks {

    private PageBreaks() {}

    static List<Block> settle(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        boolean pending = false;
        for (Block block : blocks) {
            if (!(block instanceof Paragraph p)) {
                out.add(block);
                continue;
            }
            Paragraph part = pending ? p.with(p.format().onNewPage(), p.content()) : p;
            List<Inline> content = p.content();
            int from = 0;
            for (int at = 0; at < content.size(); at++) {
                if (content.get(at) instanceof Inline.PageBreak) {
                    out.add(part.with(part.format(), content.subList(from, at)));
                    part = part.with(part.format().onNewPage(), List.of());
                    from = at + 1;
                }
            }
            pending = from > 0 && from == content.size();
            if (!pending) {
                out.add(from == 0 ? part : part.with(part.format(), content.subList(from, content.size())));
            }
        }
        return out;
    }

    /** A page break in a cell does nothing. */
    static List<Block> dropped(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            out.add(block instanceof Paragraph p && p.content().contains(new Inline.PageBreak())
                    ? p.with(p.format(),
                            p.content().stream().filter(i -> !(i instanceof Inline.PageBreak)).toList())
                    : block);
        }
        return out;
    }
}
