package org.kehoach.pdf.write;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.kehoach.pdf.Depth;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Page;
import org.kehoach.pdf.Rule;

/** What lies at one depth of a page (lớp): its rules, then the pictures of its lines, then their text. */
record Layer(List<Rule> rules, List<Numbered> lines) {

    /** A line with its number on the page, from 0. */
    record Numbered(int number, Line line) {}

    private Layer() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /** All that is on a page, from the back to the front. */
    static List<Layer> of(Page page) {
        TreeMap<Depth, Layer> all = new TreeMap<>();
        for (Rule rule : page.rules()) {
            all.computeIfAbsent(rule.depth(), _ -> new Layer()).rules.add(rule);
        }
        for (int i = 0; i < page.lines().size(); i++) {
            Line line = page.lines().get(i);
            all.computeIfAbsent(line.depth(), _ -> new Layer()).lines.add(new Numbered(i, line));
        }
        return List.copyOf(all.values());
    }

    boolean hasPictures() {
        return lines.stream().anyMatch(n -> !n.line.pictures().isEmpty());
    }
}
