package org.kehoach.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kehoach.derive.Coverage.Status;
import org.kehoach.derive.CoverageMatrix;
import org.kehoach.derive.Matters.Matter;
import org.kehoach.derive.CoverageMatrix.Line;
import org.kehoach.derive.CoverageMatrix.Unit;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Language;
import org.kehoach.sheet.Table.Cell;
import org.kehoach.sheet.Table.Column;
import org.kehoach.sheet.Table.Kind;
import org.kehoach.sheet.Table.Tone;

/** Which unit takes up which duty, as tables (bảng theo dõi): sums, the matrix, units, who has no plan, findings. */
public final class MatrixTables {

    /** Beside the sign of a status. */
    private static final String FAULT = "*";
    private static final int FILES = 20;

    private final CoverageMatrix matrix;
    private final TableWords words;
    private final Map<String, Integer> named = new HashMap<>();

    private MatrixTables(CoverageMatrix matrix, TableWords words) {
        this.matrix = matrix;
        this.words = words;
        matrix.units().forEach(u -> named.merge(u.name(), 1, Integer::sum));
    }

    public static List<Table> of(CoverageMatrix matrix, Language language) {
        MatrixTables tables = new MatrixTables(matrix, new TableWords(language));
        List<Table> out = new ArrayList<>(List.of(tables.sums(), tables.matrix(), tables.units()));
        if (!matrix.missing().isEmpty()) {
            out.add(tables.missing());
        }
        if (!matrix.groups().isEmpty()) {
            out.add(tables.groups());
        }
        return out;
    }

    /** One sign for each status, so that very many columns fit: the notes say what it stands for. */
    static String sign(Status status) {
        return switch (status) {
            case COVERED -> "✓";
            case UNCOVERED -> "✗";
            case OUTDATED -> "!";
            case ORPHANED -> "?";
            case UNWANTED -> "≠";
            case DUPLICATE -> "²";
            case EXEMPT -> "–";
        };
    }

    private Table sums() {
        List<Column> columns = new ArrayList<>(given(50));
        columns.add(new Column(words.say("due"), 14, Kind.TEXT));
        for (Status s : statuses()) {
            columns.add(new Column(words.value(s), 9, Kind.NUMBER));
        }
        columns.add(new Column(words.say("faulty"), 9, Kind.NUMBER));
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : matrix.lines()) {
            List<Cell> cells = new ArrayList<>(given(line));
            cells.add(Cell.of(line.due()));
            for (Status s : statuses()) {
                int count = line.counts().getOrDefault(s, 0);
                cells.add(new Cell(Integer.toString(count), count == 0 ? Tone.PLAIN : TableWords.tone(s)));
            }
            int faults = line.faults().size();
            cells.add(new Cell(Integer.toString(faults), faults == 0 ? Tone.PLAIN : Tone.BAD));
            rows.add(cells);
        }
        return new Table(words.say("sums"), words.say("sums.title", Map.of("plan", matrix.parent())),
                List.of(words.say("sums.note", Map.of("units", Integer.toString(matrix.units().size()), "missing",
                        Integer.toString(matrix.missing().size())))),
                columns, rows);
    }

    private List<Status> statuses() {
        return List.of(Status.COVERED, Status.UNCOVERED, Status.OUTDATED, Status.DUPLICATE, Status.UNWANTED,
                Status.EXEMPT);
    }

    private List<Column> given(int width) {
        return List.of(new Column(words.say("id"), 14, Kind.TEXT), new Column(words.say("number"), 9, Kind.TEXT),
                new Column(words.say("given"), width, Kind.TEXT), new Column(words.say("sort"), 9, Kind.TEXT));
    }

    private List<Cell> given(Line line) {
        return List.of(Cell.of(line.id()), Cell.of(line.number()), Cell.of(line.words()),
                Cell.of(words.value(line.sort())));
    }

    private Table matrix() {
        List<Column> columns = new ArrayList<>(given(36));
        matrix.units().forEach(u -> columns.add(new Column(name(u), 5, Kind.NARROW)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : matrix.lines()) {
            List<Cell> cells = new ArrayList<>(given(line));
            for (int i = 0; i < line.cells().size(); i++) {
                boolean fault = line.faults().contains(i);
                cells.add(line.cells().get(i).map(v -> fault
                        ? new Cell(sign(v) + FAULT, Tone.BAD)
                        : new Cell(sign(v), TableWords.tone(v))).orElse(Cell.of("")));
            }
            rows.add(cells);
        }
        String legend = statuses().stream().map(s -> sign(s) + " " + words.value(s)).collect(Collectors.joining("; "))
                + "; " + FAULT + " " + words.say("faulty.note");
        return new Table(words.say("matrix"), words.say("matrix.title"),
                List.of(words.say("legend", Map.of("signs", legend))), columns, rows);
    }

    /** Two plans of one unit are told apart by their ids. */
    private String name(Unit unit) {
        return named.getOrDefault(unit.name(), 0) < 2 ? unit.name() : unit.name() + " (" + unit.plan() + ")";
    }

    private Table units() {
        List<Column> columns = List.of(new Column(words.say("unit-name"), 40, Kind.TEXT),
                new Column(words.say("plan"), 40, Kind.TEXT), new Column(words.value(Status.COVERED), 9, Kind.NUMBER),
                new Column(words.value(Status.UNCOVERED), 9, Kind.NUMBER),
                new Column(words.value(Status.EXEMPT), 9, Kind.NUMBER),
                new Column(words.say("errors"), 9, Kind.NUMBER), new Column(words.say("warnings"), 9, Kind.NUMBER));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < matrix.units().size(); i++) {
            Unit u = matrix.units().get(i);
            int at = i;
            rows.add(List.of(Cell.of(u.name()), Cell.of(u.file()), count(at, Status.COVERED),
                    count(at, Status.UNCOVERED), count(at, Status.EXEMPT),
                    new Cell(Integer.toString(u.errors()), u.errors() == 0 ? Tone.PLAIN : Tone.BAD),
                    Cell.of(u.warnings())));
        }
        return new Table(words.say("units"), words.say("units"), List.of(), columns, rows);
    }

    private Cell count(int unit, Status status) {
        long count = matrix.lines().stream().filter(l -> l.cells().get(unit).equals(Optional.of(status))).count();
        return new Cell(Long.toString(count), status == Status.UNCOVERED && count > 0 ? Tone.BAD : Tone.PLAIN);
    }

    private Table missing() {
        return new Table(words.say("missing"), words.say("missing"), List.of(),
                List.of(new Column(words.say("unit-name"), 50, Kind.TEXT), new Column(words.say("key"), 40, Kind.TEXT),
                        new Column(words.say("group"), 50, Kind.TEXT)),
                matrix.missing().stream().map(m -> List.of(Cell.of(m.name()), Cell.of(m.key()), Cell.of(m.group())))
                        .toList());
    }

    private Table groups() {
        return new Table(words.say("groups"), words.say("groups"), List.of(),
                List.of(new Column(words.say("code"), 9, Kind.TEXT), new Column(words.say("id"), 16, Kind.TEXT),
                        new Column(words.say("count"), 8, Kind.NUMBER), new Column(words.say("first"), 60, Kind.TEXT),
                        new Column(words.say("files"), 50, Kind.TEXT)),
                matrix.groups().stream().map(g -> List.of(Cell.of(g.code()), Cell.of(g.node()), Cell.of(g.count()),
                        Cell.of(title(g)), Cell.of(files(g)))).toList());
    }

    private String title(Matter<Diagnostic> group) {
        return Catalogue.get().text(group.first().problem(), "title", words.language()).orElse(group.code());
    }

    private static String files(Matter<Diagnostic> group) {
        String first = String.join("\n", group.files().stream().limit(FILES).toList());
        return group.files().size() > FILES ? first + "\n… +" + (group.files().size() - FILES) : first;
    }
}
