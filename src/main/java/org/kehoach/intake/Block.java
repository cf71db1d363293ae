package org.kehoach.intake;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of the file in reading order (khối). */
public sealed interface Block {

    Place place();

    Span span();

    /**
     * A paragraph, or a line of one (đoạn văn).
     *
     * @param number the automatic number as it is printed in front, its trailing tab or space not counted; empty for none.
     *               A typed number stays in the runs
     * @param runs   never empty ones; none for an empty paragraph
     */
    record Paragraph(String number, List<Run> runs, Layout layout, Ending ending, Place place, Span span)
            implements
                Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** The words without the automatic number. */
        public String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }
    }

    /** How sure it is that a paragraph ends where the block ends (kết thúc). */
    enum Ending {
        /** The file says so. */
        PARAGRAPH,
        /** A printed or hard-wrapped line: the paragraph may go on in the next block. */
        LINE,
        /** A line that the page ended: the paragraph may go on at the top of the next page. */
        PAGE
    }

    /**
     * Rows of cells (bảng), of data or only to place text side by side: recognition tells them apart. A reader of pages gives
     * columns that stand beside each other (letterhead, recipients and signature) as an unruled table of one row.
     *
     * @param ruled whether most cells have visible lines around them
     */
    record Table(List<Row> rows, boolean ruled, Place place, Span span) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row (hàng).
     *
     * @param header whether it is repeated on each page
     * @param cells  those that begin in it, left to right
     */
    record Row(List<Cell> cells, boolean header) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell (ô).
     *
     * @param column where it begins in the grid, from 0
     * @param across columns that it takes
     * @param down   rows that it takes
     * @param width  in twips, 0 where unknown
     */
    record Cell(List<Block> blocks, int column, int across, int down, int width) {
        public Cell {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A picture or a drawing without text (hình).
     *
     * @param words that describe it, or empty
     */
    record Picture(String words, Place place, Span span) implements Block {}
}
