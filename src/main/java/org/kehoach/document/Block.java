package org.kehoach.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.plan.Key;

/**
 * A paragraph or a table of the body (khối): a heading, a numbered paragraph, a bullet, a plain paragraph, a table.
 *
 * @param key     of the node that it prints
 * @param depth   how deep the node stands in the tree, from 0
 * @param level   of a heading or an item: its numbering level from 1; of a bullet: 1 for a dash, 2 for a plus inside it;
 *                else 0
 * @param label   the printed mark, such as {@code I.}, {@code a)}, {@code -}; empty where there is none. It and the
 *                words are parted by one space
 * @param lead    of a heading: its title; of a table: its caption; else empty. In capitals where the level prints so
 * @param spans   the words that follow: of a run-in heading with the {@code ": "} that parts them
 * @param grid    the cells of a table
 */
public record Block(Key key, Role role, int depth, int level, String label, List<Span> lead, List<Span> spans,
        Optional<Grid> grid) {

    /** A block of words. */
    public Block(Key key, Role role, int depth, int level, String label, List<Span> lead, List<Span> spans) {
        this(key, role, depth, level, label, lead, spans, Optional.empty());
    }

    private static final Pattern DIVISION = Pattern.compile("(?iu)(?:phần|chương|mục|tiểu mục) .*[\\p{L}\\p{N}]");

    /** What a block is, which the template turns into a style. */
    public enum Role {
        HEADING, ITEM, BULLET, PARAGRAPH, TABLE
    }

    public Block {
        lead = List.copyOf(lead);
        spans = List.copyOf(spans);
    }

    /**
     * Whether it is the heading of a Phần, Chương, Mục or Tiểu mục, whose mark and title stand on lines of their own, in
     * the middle (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6). A mark with a sign at its end, {@code Phần I.}, runs on.
     */
    public boolean isDivision() {
        return role == Role.HEADING && spans.isEmpty() && !lead.isEmpty() && DIVISION.matcher(label).matches();
    }

    /** The heading's words, or empty. */
    public String heading() {
        return words(lead);
    }

    /** The words after label and heading. */
    public String text() {
        return words(spans);
    }

    /** The words after a heading without the mark that parts the two; else the words. */
    public String runInText() {
        boolean parted = !lead.isEmpty() && !spans.isEmpty() && spans.getFirst().address().isEmpty();
        return words(parted ? spans.subList(1, spans.size()) : spans);
    }

    /** Whether it is a plain paragraph that stands under nothing. */
    public boolean isPlain() {
        return role == Role.PARAGRAPH && depth == 0 && label.isEmpty();
    }

    /** All its words as they are printed, the label and a table's cells among them. */
    public String printed() {
        return Stream.of(label, words(lead) + words(spans), grid.map(Grid::text).orElse("")).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
