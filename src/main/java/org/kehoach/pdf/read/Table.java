package org.kehoach.pdf.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A table (bảng); lengths in twips.
 *
 * @param indent of its left edge from the margin, where it is aligned to the left
 * @param widths of its grid columns
 */
public record Table(ParagraphFormat.Alignment alignment, int indent, List<Integer> widths, List<Row> rows)
        implements
            Block {

    public Table {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /**
     * A row (hàng).
     *
     * @param height  of the row, where one is set
     * @param exact   whether it is neither less nor more than that
     * @param whole   whether it may not be parted between pages
     * @param header  whether it is repeated on every page
     * @param skipped how many grid columns are left free before its first cell
     */
    public record Row(OptionalInt height, boolean exact, boolean whole, boolean header, int skipped, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell (ô).
     *
     * @param width   where the cell gives one
     * @param span    how many grid columns it takes
     * @param shading background as 0xRRGGBB
     */
    public record Cell(OptionalInt width, int span, Insets margins, Edges edges, Vertical vertical, OptionalInt shading,
            List<Block> blocks) {

        public Cell {
            blocks = List.copyOf(blocks);
        }
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
