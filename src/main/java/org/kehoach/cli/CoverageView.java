package org.kehoach.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.kehoach.derive.Coverage;
import org.kehoach.derive.Coverage.Row;
import org.kehoach.derive.Coverage.Status;
import org.kehoach.derive.Coverage.Taker;

/** What takes up each duty of one plan, as lines and as data (bảng đối chiếu trên dòng lệnh). */
record CoverageView(Words words) {

    List<String> lines(Coverage coverage) {
        List<String> out = new ArrayList<>();
        out.add(words.get("coverage.head", Map.of("plan", coverage.parent(), "count",
                Integer.toString(coverage.rows().size()))));
        out.add(Stream.of(Status.values()).filter(s -> count(coverage, s) > 0)
                .map(s -> word(s) + " " + count(coverage, s)).reduce((a, b) -> a + ", " + b).orElse(""));
        for (Row row : coverage.rows()) {
            out.add("");
            out.add(word(row.status()).toUpperCase(Locale.ROOT) + "  " + word(row.sort()) + " " + row.id()
                    + (row.number().isEmpty() ? "" : " (" + row.number() + ")") + ": " + row.words()
                    + (row.due().isEmpty() ? "" : " [" + row.due() + "]"));
            row.takers().forEach(t -> out.add("  ← " + taker(t)));
            if (!row.reason().isEmpty()) {
                out.add("  " + words.get("coverage.reason", Map.of("reason", row.reason())));
            }
        }
        return out;
    }

    private static String taker(Taker taker) {
        return (taker.number().isEmpty() ? "" : taker.number() + " ")
                + (taker.unit().isEmpty() ? "" : taker.unit() + ": ") + taker.words()
                + (taker.due().isEmpty() ? "" : " [" + taker.due() + "]");
    }

    private static long count(Coverage coverage, Status status) {
        return coverage.rows().stream().filter(r -> r.status() == status).count();
    }

    private String word(Enum<?> value) {
        return words.get("value." + value.name().toLowerCase(Locale.ROOT), Map.of());
    }

    static Map<String, Object> json(Coverage coverage) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("parent", coverage.parent());
        out.put("rows", coverage.rows().stream().map(CoverageView::json).toList());
        return out;
    }

    private static Map<String, Object> json(Row row) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("sort", row.sort().name());
        out.put("id", row.id());
        out.put("number", row.number());
        out.put("words", row.words());
        out.put("due", row.due());
        out.put("status", row.status().name());
        out.put("reason", row.reason());
        List<Map<String, Object>> takers = new ArrayList<>();
        for (Taker taker : row.takers()) {
            Map<String, Object> by = new LinkedHashMap<>();
            by.put("id", taker.id().orElse(""));
            by.put("number", taker.number());
            by.put("unit", taker.unit());
            by.put("words", taker.words());
            by.put("due", taker.due());
            takers.add(by);
        }
        out.put("takers", takers);
        return out;
    }
}
