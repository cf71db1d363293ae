package org.kehoach.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.derive.Coverage;
import org.kehoach.derive.Coverage.Row;
import org.kehoach.derive.Coverage.Status;
import org.kehoach.derive.Coverage.Taker;
import org.kehoach.diagnostic.Language;
import org.kehoach.sheet.Table.Cell;
import org.kehoach.sheet.Table.Column;
import org.kehoach.sheet.Table.Kind;

/** What takes up each duty of a superior's plan, as a table (bảng đối chiếu). */
public final class CoverageTable {

    private CoverageTable() {}

    public static Table of(Coverage coverage, Language language) {
        TableWords words = new TableWords(language);
        List<Column> columns = List.of(new Column(words.say("sort"), 9, Kind.TEXT),
                new Column(words.say("number"), 9, Kind.TEXT), new Column(words.say("given"), 42, Kind.TEXT),
                new Column(words.say("due"), 13, Kind.TEXT), new Column(words.say("status"), 12, Kind.STATUS),
                new Column(words.say("unit"), 20, Kind.TEXT), new Column(words.say("taker"), 42, Kind.TEXT),
                new Column(words.say("taker-due"), 13, Kind.TEXT), new Column(words.say("reason"), 20, Kind.TEXT),
                new Column(words.say("id"), 13, Kind.TEXT));
        String counts = Stream.of(Status.values()).filter(s -> count(coverage, s) > 0)
                .map(s -> words.value(s) + " " + count(coverage, s)).collect(Collectors.joining(", "));
        return new Table(words.say("coverage"), words.say("coverage.title", Map.of("plan", coverage.parent())),
                List.of(words.say("counts", Map.of("count", Integer.toString(coverage.rows().size()), "counts",
                        counts.isEmpty() ? "0" : counts))),
                columns, coverage.rows().stream().map(r -> row(r, words)).toList());
    }

    private static long count(Coverage coverage, Status status) {
        return coverage.rows().stream().filter(r -> r.status() == status).count();
    }

    private static List<Cell> row(Row row, TableWords words) {
        return List.of(Cell.of(words.value(row.sort())), Cell.of(row.number()), Cell.of(row.words()),
                Cell.of(row.due()), new Cell(words.value(row.status()), TableWords.tone(row.status())),
                takers(row, Taker::unit), takers(row, t -> (t.number() + " " + t.words()).strip()),
                takers(row, Taker::due), Cell.of(row.reason()), Cell.of(row.id()));
    }

    /** Each taker on a line of its own, also where it has nothing to say, so that the lines of a row answer each other. */
    private static Cell takers(Row row, Function<Taker, String> of) {
        return Cell.of(row.takers().stream().map(of).collect(Collectors.joining("\n")).stripTrailing());
    }
}
