package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.List;

/** Drops automatic spaces (giãn cách tự động) where Word and LibreOffice do: at the edges of a story or cell. */
final class AutoSpaces {

    private AutoSpaces() {}

    static List<Block> atEdges(List<Block> blocks, boolean belowToo) {
        if (blocks.isEmpty()) {
            return blocks;
        }
        boolean first = blocks.getFirst() instanceof Paragraph p && p.format().auto().before();
        boolean last = belowToo && blocks.getLast() instanceof Paragraph p && p.format().auto().after();
        if (!first && !last) {
            return blocks;
        }
        List<Block> out = new ArrayList<>(blocks);
        if (first && out.getFirst() instanceof Paragraph p) {
            out.set(0, p.with(p.format().withSpaces(0, p.format().after()), p.content()));
        }
        if (last && out.getLast() instanceof Paragraph p) {
            out.set(out.size() - 1, p.with(p.format().withSpaces(p.format().before(), 0), p.content()));
        }
        return out;
    }
}
