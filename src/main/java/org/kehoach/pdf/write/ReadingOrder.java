package org.kehoach.pdf.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.TableGrid;

/**
 * Paragraphs and tables in the order in which they are read (thứ tự đọc): of the document, or of a cell. It is the order
 * of the Word file, which that of the lines on the pages is not where a row is parted between pages.
 */
final class ReadingOrder {

    /** A paragraph or a table. */
    sealed interface Piece permits Passage, DataTable {}

    /** A table of data with its cells. */
    record DataTable(TableGrid grid, List<List<ReadingOrder>> cells) implements Piece {

        static DataTable of(TableGrid grid) {
            List<List<ReadingOrder>> rows = new ArrayList<>(grid.rows().size());
            for (List<TableGrid.Cell> row : grid.rows()) {
                List<ReadingOrder> cells = new ArrayList<>(row.size());
                row.forEach(_ -> cells.add(new ReadingOrder()));
                rows.add(cells);
            }
            return new DataTable(grid, rows);
        }
    }

    private final TreeMap<Integer, Passage> passages = new TreeMap<>();
    private final TreeMap<Integer, DataTable> tables = new TreeMap<>();

    private final TreeMap<Integer, ReadingOrder> notes = new TreeMap<>();

    /** Takes in a line and gives the paragraph that it belongs to. */
    Passage add(Line line, int page) {
        int note = line.source().notes().in();
        return note == 0
                ? add(line, page, 0)
                : notes.computeIfAbsent(note, _ -> new ReadingOrder()).add(line, page, 0);
    }

    /** The footnotes by their numbers. */
    Map<Integer, ReadingOrder> notes() {
        return notes;
    }

    private Passage add(Line line, int page, int depth) {
        if (depth < line.source().cells().size()) {
            TableGrid.Place place = line.source().cells().get(depth);
            DataTable table = tables.computeIfAbsent(place.grid().number(), _ -> DataTable.of(place.grid()));
            return table.cells.get(place.row()).get(place.cell()).add(line, page, depth + 1);
        }
        Passage passage = passages.computeIfAbsent(line.source().paragraph(), _ -> new Passage(page));
        passage.add(line);
        return passage;
    }

    /** All pieces, in order. */
    Collection<Piece> pieces() {
        TreeMap<Integer, Piece> all = new TreeMap<>(passages);
        all.putAll(tables);
        return all.values();
    }
}
