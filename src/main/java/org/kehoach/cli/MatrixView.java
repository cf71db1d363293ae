package org.kehoach.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kehoach.derive.Coverage.Status;
import org.kehoach.derive.CoverageMatrix;
import org.kehoach.derive.Matters.Matter;
import org.kehoach.derive.CoverageMatrix.Line;
import org.kehoach.derive.CoverageMatrix.Missing;
import org.kehoach.derive.CoverageMatrix.Unit;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Language;

/** Which unit takes up which duty, as lines and as data (bảng theo dõi trên dòng lệnh): the lines name who is behind. */
record MatrixView(Words words, Language language) {

    private static final int NAMED = 6;
    private static final int WORDS = 90;

    List<String> lines(CoverageMatrix matrix, String folder) {
        List<String> out = new ArrayList<>();
        out.add(words.get("matrix.head", Map.of("plan", matrix.parent(), "units",
                Integer.toString(matrix.units().size()), "missing", Integer.toString(matrix.missing().size()))));
        if (matrix.units().isEmpty()) {
            out.add(words.get("matrix.none", Map.of("folder", folder)));
        }
        for (Line line : matrix.lines()) {
            out.add("");
            out.add(word(line.sort()) + " " + line.id() + (line.number().isEmpty() ? "" : " (" + line.number() + ")")
                    + ": " + shortened(line.words()));
            line.counts().forEach((status, count) -> out.add("  " + word(status) + " " + count
                    + (status == Status.COVERED ? "" : ": " + names(named(matrix, line, status)))));
            if (!line.faults().isEmpty()) {
                out.add("  "
                        + words.get("matrix.faults", Map.of("count", Integer.toString(line.faults().size()), "names",
                                names(line.faults().stream().map(i -> matrix.units().get(i).name()).toList()))));
            }
        }
        Map<String, List<String>> missing = new LinkedHashMap<>();
        matrix.missing().forEach(m -> missing.computeIfAbsent(m.group(), _ -> new ArrayList<>()).add(m.name()));
        missing.values().forEach(n -> {
            out.add("");
            out.add(words.get("matrix.missing", Map.of("count", Integer.toString(n.size()), "names", names(n))));
        });
        if (!matrix.groups().isEmpty()) {
            out.add("");
            out.add(words.get("matrix.findings"));
            matrix.groups().forEach(g -> out.add("  " + group(g)));
        }
        return out;
    }

    private static List<String> named(CoverageMatrix matrix, Line line, Status status) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            if (line.cells().get(i).equals(Optional.of(status))) {
                out.add(matrix.units().get(i).name());
            }
        }
        return out;
    }

    private static String names(List<String> all) {
        String first = String.join(", ", all.stream().limit(NAMED).toList());
        return all.size() > NAMED ? first + " … +" + (all.size() - NAMED) : first;
    }

    private static String shortened(String text) {
        int cut = text.length() <= WORDS ? -1 : text.lastIndexOf(' ', WORDS);
        return cut < 0 ? text : text.substring(0, cut) + " …";
    }

    private String group(Matter<Diagnostic> group) {
        return group.code() + (group.node().isEmpty() ? "" : " " + group.node()) + " × " + group.count() + ": "
                + title(group) + " (" + names(group.files()) + ")";
    }

    private String title(Matter<Diagnostic> group) {
        return Catalogue.get().text(group.first().problem(), "title", language).orElse(group.code());
    }

    private String word(Enum<?> value) {
        return words.get("value." + value.name().toLowerCase(Locale.ROOT), Map.of());
    }

    /** Cells stand in the order of the units, empty where the row is not for one; faults are units counted from 0. */
    static Map<String, Object> json(CoverageMatrix matrix) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("parent", matrix.parent());
        out.put("units", matrix.units().stream().map(MatrixView::json).toList());
        out.put("rows", matrix.lines().stream().map(MatrixView::json).toList());
        out.put("missing", matrix.missing().stream().map(MatrixView::json).toList());
        out.put("findings", matrix.groups().stream().map(MatrixView::json).toList());
        return out;
    }

    private static Map<String, Object> json(Unit unit) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("plan", unit.plan());
        out.put("file", unit.file());
        out.put("name", unit.name());
        out.put("resolved", unit.resolved());
        out.put("errors", unit.errors());
        out.put("warnings", unit.warnings());
        return out;
    }

    private static Map<String, Object> json(Line line) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("sort", line.sort().name());
        out.put("id", line.id());
        out.put("number", line.number());
        out.put("words", line.words());
        out.put("due", line.due());
        out.put("cells", line.cells().stream().map(c -> c.map(Enum::name).orElse("")).toList());
        out.put("faults", line.faults());
        return out;
    }

    private static Map<String, Object> json(Missing missing) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("key", missing.key());
        out.put("name", missing.name());
        out.put("group", missing.group());
        return out;
    }

    private static Map<String, Object> json(Matter<Diagnostic> group) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("code", group.code());
        out.put("node", group.node());
        out.put("count", group.count());
        out.put("files", group.files());
        return out;
    }
}
