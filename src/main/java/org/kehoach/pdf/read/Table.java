package org.kehoach.pdf.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A table (bảng); lengths in twips.
 *
 * @param width  of all columns together, where one is set
 * @param indent of its left edge from the margin, where it is aligned to the left
 * @param inset  between the edge of its cells and their text, at the left, where a cell says nothing else
 * @param widths of its grid columns
 */
public record Table(ParagraphFormat.Alignment alignment, Width width, int indent, int inset, List<Integer> widths,
        List<Row> rows)
        implements
            Block {

    public Table {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /**
     * How wide a table wants to be (chiều rộng mong muốn).
     *
     * @param value twips, or 1/5000 of the text's width; 0 where nothing is set
     */
    public record Width(int value, boolean relative) {}

    /**
     * A row (hàng).
     *
     * @param height  of the row, where one is set
     * @param exact   whether it is neither less nor more than that
     * @param whole   whether it may not be parted between pages
     * @param header  whether it is repeated on every page
     * @param skipped how many grid columns are left free before its first cell
     * @param spared  how many are left free after its last cell
     */
    public record Row(OptionalInt height, boolean exact, boolean whole, boolean header, int skipped, int spared,
            List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell (ô).
     *
     * @param width   where the cell gives one
     * @param span    how many grid columns it takes
     * @param merge   whether it is one with cells above or below
     * @param shading background as 0xRRGGBB
     */
    public record Cell(OptionalInt width, int span, Merge merge, Insets margins, Edges edges, Vertical vertical,
            OptionalInt shading,
            List<Block> blocks) {

        public Cell {
            blocks = List.copyOf(blocks);
        }

        /** One cell with the next, which adds its width and nothing else. */
        Cell widenedBy(Cell next) {
            OptionalInt both = width.isPresent() && next.width.isPresent()
                    ? OptionalInt.of(width.getAsInt() + next.width.getAsInt())
                    : OptionalInt.empty();
            return new Cell(both, Math.min(63, span + next.span), merge, margins,
                    new Edges(edges.top, next.edges.right, edges.bottom, edges.left), vertical, shading, blocks);
        }
    }

    /** Cells that are merged downward (gộp ô dọc): the first holds the text of all. */
    public enum Merge {
        NONE, FIRST, FURTHER
    }

    /** Room between a cell's edge and its text. */
    public record Insets(int top, int right, int bottom, int left) {}

    /** The ruled lines of a cell. */
    public record Edges(Optional<Border> top, Optional<Border> right, Optional<Border> bottom, Optional<Border> left) {}

    /** Where the text of a cell stands in a higher row. */
    public enum Vertical {
        TOP, CENTER, BOTTOM
    }
}
