package org.kehoach.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The marks that Kehoach supplies where a text ends without any (dấu câu): {@code ;} and {@code .} of the basis, {@code :}
 * of the opening, {@code ./.} of the last paragraph, {@code .} of the archive line.
 */
final class Punctuation {

    private static final String MARKS = ".,;:!?…";

    private Punctuation() {}

    static List<Line> basis(List<Line> lines) {
        List<Line> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            out.add(supply(lines.get(i), i < lines.size() - 1 ? ";" : "."));
        }
        return out;
    }

    static List<Line> opening(List<Line> lines) {
        return lines.isEmpty() ? lines : replaceLast(lines, supply(lines.getLast(), ":"));
    }

    /** The last block of the closing; of the body where nothing closes the document after it. */
    static List<Block> lastBlock(List<Block> blocks) {
        if (blocks.isEmpty() || ends(blocks.getLast().text()) || blocks.getLast().spans().isEmpty()) {
            return blocks;
        }
        Block last = blocks.getLast();
        List<Span> spans = new ArrayList<>(last.spans());
        spans.add(Span.supplied("./."));
        List<Block> out = new ArrayList<>(blocks.subList(0, blocks.size() - 1));
        out.add(new Block(last.key(), last.role(), last.depth(), last.level(), last.label(), last.lead(), spans));
        return out;
    }

    static Line stop(Line line) {
        return supply(line, ".");
    }

    private static Line supply(Line line, String mark) {
        if (ends(line.text())) {
            return line;
        }
        List<Span> spans = new ArrayList<>(line.spans());
        spans.add(Span.supplied(mark));
        return new Line(spans);
    }

    private static boolean ends(String text) {
        String stripped = text.stripTrailing();
        return !stripped.isEmpty() && MARKS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }

    private static List<Line> replaceLast(List<Line> lines, Line last) {
        List<Line> out = new ArrayList<>(lines.subList(0, lines.size() - 1));
        out.add(last);
        return out;
    }
}
