package org.kehoach.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.intake.Block;
import org.kehoach.intake.Block.Cell;
import org.kehoach.intake.Block.Row;
import org.kehoach.intake.Dropped;
import org.kehoach.intake.Dropped.Furniture;
import org.kehoach.intake.Layout;
import org.kehoach.intake.Place;
import org.kehoach.intake.Run;
import org.kehoach.intake.Span;

/** A table of markdown (bảng markdown): lines between bars, the second of dashes where the first is a header. */
final class MarkdownTable {

    static final Pattern RULE = Pattern.compile("\\s*\\|?(?:\\s*:?-{2,}:?\\s*\\|)+\\s*(?::?-{2,}:?\\s*)?");

    private MarkdownTable() {}

    /** Whether two lines of bars begin here. */
    static boolean startsAt(List<String> lines, int i) {
        return isRow(lines.get(i)) && i + 1 < lines.size() && isRow(lines.get(i + 1));
    }

    static boolean isRow(String line) {
        String words = line.strip();
        return words.startsWith("|") && words.length() > 1 && words.endsWith("|");
    }

    static int end(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && isRow(lines.get(end))) {
            end++;
        }
        return end;
    }

    static Block.Table read(List<String> lines, int from, int end, Place place, List<Dropped> dropped) {
        List<Row> rows = new ArrayList<>();
        boolean headed = from + 1 < end && RULE.matcher(lines.get(from + 1)).matches();
        boolean layout = headed && lines.get(from).replace("|", "").isBlank();
        for (int i = from; i < end; i++) {
            String line = lines.get(i);
            if (RULE.matcher(line).matches()) {
                dropped.add(new Dropped(Furniture.CONVERSION_MARK, line, new Span.Text(i + 1, 1, line.length())));
            } else if (!line.replace("|", "").isBlank()) {
                rows.add(new Row(cells(line, i, place, dropped), headed && i == from));
            }
        }
        return new Block.Table(rows, !layout, place,
                new Span.Text(from + 1, 1, lines.get(from).length()));
    }

    private static List<Cell> cells(String line, int row, Place place, List<Dropped> dropped) {
        List<Cell> out = new ArrayList<>();
        int from = line.indexOf('|');
        for (int bar = line.indexOf('|', from + 1); bar > 0; bar = line.indexOf('|', from + 1)) {
            out.add(new Cell(blocks(line, from + 1, bar, row, place, dropped), out.size(), 1, 1, 0));
            from = bar;
        }
        return out;
    }

    /** The words of a cell, parted where the conversion wrote a break. */
    private static List<Block> blocks(String line, int from, int to, int row, Place place, List<Dropped> dropped) {
        List<Block> out = new ArrayList<>();
        int start = from;
        while (start < to) {
            int tag = line.indexOf("<br", start);
            int end = tag < 0 || tag >= to ? to : tag;
            int at = start;
            List<Run> runs = new Markup().runs(line.substring(at, end), 0, List.of(),
                    (s, e) -> new Span.Text(row + 1, at + s + 1, e - s), dropped);
            if (!line.substring(at, end).isBlank()) {
                out.add(new Block.Paragraph("", runs, Layout.UNKNOWN, Block.Ending.PARAGRAPH, place,
                        new Span.Text(row + 1, at + 1, end - at)));
            }
            int close = end == to ? to : line.indexOf('>', end) + 1;
            if (end != to) {
                dropped.add(new Dropped(Furniture.CONVERSION_MARK, line.substring(end, Math.max(close, end + 3)),
                        new Span.Text(row + 1, end + 1, Math.max(close, end + 3) - end)));
            }
            start = Math.max(close, end + 3);
        }
        return out;
    }
}
