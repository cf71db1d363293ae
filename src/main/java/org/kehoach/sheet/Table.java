package org.kehoach.sheet;

import java.util.List;

/**
 * A table as people read it (bảng), whatever form it is written in.
 *
 * @param name  short, without signs: a workbook's sheet is called so
 * @param notes sentences between title and table
 */
public record Table(String name, String title, List<String> notes, List<Column> columns, List<List<Cell>> rows) {

    public Table {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What the cells of a column hold (loại cột). */
    public enum Kind {
        TEXT, NUMBER, STATUS,
        /** A day, {@code 2026-09-30}, or nothing. */
        DATE,
        /** One of very many that are alike: its heading stands upright. */
        NARROW
    }

    /**
     * A column (cột).
     *
     * @param width in letters
     */
    public record Column(String heading, int width, Kind kind) {}

    /** How a cell looks beside its words, which say the same (sắc thái). */
    public enum Tone {
        PLAIN, GOOD, WATCH, BAD
    }

    /**
     * A cell (ô).
     *
     * @param text several paragraphs are parted by line breaks
     */
    public record Cell(String text, Tone tone) {

        static Cell of(String text) {
            return new Cell(text, Tone.PLAIN);
        }

        static Cell of(long number) {
            return of(Long.toString(number));
        }
    }
}
