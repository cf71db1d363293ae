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
            Paragraph rest = pending ? p.with(p.format().onNewPage(), p.content()) : p;
            pending = false;
            int at = rest.content().indexOf(new Inline.PageBreak());
            while (at >= 0) {
                out.add(rest.with(rest.format(), rest.content().subList(0, at)));
                rest = rest.with(rest.format().onNewPage(), rest.content().subList(at + 1, rest.content().size()));
                at = rest.content().indexOf(new Inline.PageBreak());
                pending = at < 0 && rest.content().isEmpty();
            }
            if (!pending) {
                out.add(rest);
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
