package org.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.intake.Block;
import org.kehoach.intake.Layout;
import org.kehoach.intake.Place;
import org.kehoach.intake.Place.Region;
import org.kehoach.intake.Run;
import org.kehoach.intake.Span;

/** Puts the parts of all pages together to blocks in reading order (lắp các trang): paragraphs and tables run over pages. */
final class Assembly {

    private final List<PageLines> pages;
    private final Map<Integer, Measure> measures = new HashMap<>();
    private final Paragraphs body = new Paragraphs(Region.BODY, true);
    private final TableJoiner tables = new TableJoiner();
    private final List<Block> notes = new ArrayList<>();

    Assembly(List<PageLines> pages) {
        this.pages = pages;
    }

    List<Block> blocks() {
        measure();
        for (PageLines page : pages) {
            page(page);
        }
        flushTable();
        List<Block> out = body.done();
        out.addAll(notes);
        return out;
    }

    /** What was drawn again on each page of a table. */
    List<org.kehoach.intake.Dropped> dropped() {
        return tables.dropped();
    }

    /** Pages of one width are set alike, but for their margins. */
    private void measure() {
        Map<Integer, List<PageLines>> alike = new HashMap<>();
        pages.forEach(p -> alike.computeIfAbsent(Math.round(p.width() / 20), _ -> new ArrayList<>()).add(p));
        for (List<PageLines> some : alike.values()) {
            Measure all = Measure.of(some.stream().map(PageLines::lines).toList(), some.getFirst().width());
            for (PageLines page : some) {
                Measure own = page.lines().size() < 8 ? all : Measure.of(List.of(page.lines()));
                // odd and even pages may have their margins mirrored
                boolean shifted = Math.abs(own.width() - all.width()) < 4 && Math.abs(own.left() - all.left()) < 60;
                measures.put(page.number(), shifted ? all.within(own.left(), own.right()) : all);
            }
        }
    }

    private Measure measure(PageLines page) {
        return java.util.Objects.requireNonNull(measures.get(page.number()));
    }

    private void page(PageLines page) {
        Measure measure = measure(page);
        FootnoteFinder feet = FootnoteFinder.of(page, measure);
        List<Part> parts = new ArrayList<>(ColumnFinder.parts(feet.above(), measure));
        page.tables().forEach(t -> parts.add(new Part.Table(t)));
        parts.sort(java.util.Comparator.comparingDouble(Part::top));
        boolean first = true;
        for (Part part : parts) {
            switch (part) {
                case Part.Plain(Line line) -> {
                    flushTable();
                    tellNotes();
                    body.add(new Paragraphs.Placed(line, page.number(), measure));
                }
                case Part.Columns columns -> {
                    flushTable();
                    body.add(columns(columns, page.number()));
                }
                case Part.Table(PageLines.RuledTable table) -> {
                    if (!tables.takes(table, page.number(), first)) {
                        flushTable();
                        tables.begin(table, page.number(), turned(page, table));
                    }
                }
            }
            first = false;
        }
        page.content().turned().stream()
                .filter(t -> page.tables().stream().noneMatch(r -> r.grid().holds(t.x(), t.y())))
                .forEach(t -> body.add(turned(t, page.number(), Region.BOX)));
        if (!feet.below().isEmpty()) {
            Paragraphs own = new Paragraphs(Region.NOTE, true);
            feet.below().forEach(l -> own.add(new Paragraphs.Placed(l, page.number(), feet.measure())));
            notes.addAll(own.done());
        }
    }

    /** Notes stand after the paragraph that is open where their page ends. */
    private void tellNotes() {
        if (!notes.isEmpty() && !body.isOpen()) {
            notes.forEach(body::add);
            notes.clear();
        }
    }

    private void flushTable() {
        tables.end().ifPresent(body::add);
    }

    private static Block turned(PageContent.Turned t, int page, Region region) {
        Span.Pdf span = new Span.Pdf(page, t.x(), t.y(), t.x(), t.y());
        return new Block.Paragraph("", List.of(new Run(t.text(), org.kehoach.intake.Look.PLAIN, span)), Layout.UNKNOWN,
                Block.Ending.LINE, new Place(page, region), span);
    }

    private static Map<Integer, List<Block>> turned(PageLines page, PageLines.RuledTable table) {
        Map<Integer, List<Block>> out = new HashMap<>();
        for (PageContent.Turned t : page.content().turned()) {
            if (table.grid().holds(t.x(), t.y())) {
                out.computeIfAbsent(table.grid().cellAt(t.x(), t.y()), _ -> new ArrayList<>())
                        .add(turned(t, page.number(), Region.BODY));
            }
        }
        return out;
    }

    private static Block columns(Part.Columns columns, int page) {
        List<Block.Cell> cells = new ArrayList<>();
        for (List<Part> column : columns.columns()) {
            cells.add(new Block.Cell(column(column, page), cells.size(), 1, 1, 0));
        }
        List<Line> lines = columns.lines();
        float left = lines.stream().map(Line::left).min(Float::compare).orElse(0f);
        float right = lines.stream().map(Line::right).max(Float::compare).orElse(0f);
        return new Block.Table(List.of(new Block.Row(cells, false)), false, new Place(page, Region.BODY),
                new Span.Pdf(page, left, lines.getFirst().top(), right, lines.getLast().bottom()));
    }

    private static List<Block> column(List<Part> parts, int page) {
        List<Line> lines = parts.stream().flatMap(p -> p instanceof Part.Plain(Line l)
                ? java.util.stream.Stream.of(l)
                : java.util.stream.Stream.<Line>empty()).toList();
        Measure measure = Measure.of(List.of(lines)).within(
                lines.stream().map(Line::left).min(Float::compare).orElse(0f),
                lines.stream().map(Line::right).max(Float::compare).orElse(0f));
        Paragraphs out = new Paragraphs(Region.BODY, false);
        for (Part part : parts) {
            switch (part) {
                case Part.Plain(Line line) -> out.add(new Paragraphs.Placed(line, page, measure));
                case Part.Columns inner -> out.add(columns(inner, page));
                case Part.Table _ -> {
                    // ruled tables are taken out before
                }
            }
        }
        return out.done();
    }
}
