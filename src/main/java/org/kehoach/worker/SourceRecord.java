package org.kehoach.worker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.kehoach.intake.Block;
import org.kehoach.intake.Run;
import org.kehoach.intake.Source;
import org.kehoach.intake.Span;

/** The words of a file that was imported, as plain maps for a page that shows them (nguồn để hiển thị). */
final class SourceRecord {

    private SourceRecord() {}

    /** The source; its runs bear numbers in the order in which they stand, from 0. */
    static Map<String, Object> of(Source source) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("form", word(source.form()));
        out.put("blocks", blocks(source.blocks(), numbers(source)));
        out.put("dropped", source.dropped().stream().map(d -> {
            Map<String, Object> record = new LinkedHashMap<>();
            record.put("why", word(d.furniture()));
            record.put("text", d.text());
            record.put("at", place(d.span()));
            return record;
        }).toList());
        return out;
    }

    /** The runs' numbers by their spans. */
    static IdentityHashMap<Span, Integer> numbers(Source source) {
        IdentityHashMap<Span, Integer> out = new IdentityHashMap<>();
        int[] next = {0};
        each(source.blocks(), run -> out.putIfAbsent(run.span(), next[0]++));
        return out;
    }

    private static void each(List<Block> blocks, Consumer<Run> use) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph p -> p.runs().forEach(use);
                case Block.Table t -> t.rows().forEach(r -> r.cells().forEach(c -> each(c.blocks(), use)));
                case Block.Picture _ -> {
                    // no words
                }
            }
        }
    }

    private static List<Map<String, Object>> blocks(List<Block> blocks, IdentityHashMap<Span, Integer> numbers) {
        List<Map<String, Object>> out = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph p -> {
                    if (!p.runs().isEmpty()) {
                        out.add(paragraph(p, numbers));
                    }
                }
                case Block.Table t -> out.add(Map.of("kind", "table", "ruled", t.ruled(), "rows",
                        t.rows().stream().map(r -> r.cells().stream().map(c -> cell(c, numbers)).toList()).toList()));
                case Block.Picture p -> out.add(Map.of("kind", "picture", "text", p.words(), "at", place(p.span())));
            }
        }
        return out;
    }

    private static Map<String, Object> cell(Block.Cell cell, IdentityHashMap<Span, Integer> numbers) {
        return Map.of("across", cell.across(), "down", cell.down(), "blocks", blocks(cell.blocks(), numbers));
    }

    private static Map<String, Object> paragraph(Block.Paragraph p, IdentityHashMap<Span, Integer> numbers) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("kind", "paragraph");
        out.put("page", p.place().page());
        out.put("region", word(p.place().region()));
        out.put("alignment", word(p.layout().alignment()));
        out.put("number", p.number());
        out.put("at", place(p.span()));
        out.put("runs", p.runs().stream().map(r -> run(r, numbers)).toList());
        return out;
    }

    /** The words in the form in which doubts count their characters. */
    private static Map<String, Object> run(Run run, IdentityHashMap<Span, Integer> numbers) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("run", numbers.getOrDefault(run.span(), -1));
        out.put("text", Normalizer.normalize(run.text(), Normalizer.Form.NFC));
        if (run.look().bold()) {
            out.put("bold", true);
        }
        if (run.look().italic()) {
            out.put("italic", true);
        }
        if (run.span() instanceof Span.Pdf) {
            out.put("at", place(run.span()));
        }
        return out;
    }

    private static Map<String, Object> place(Span span) {
        return switch (span) {
            case Span.Text t -> Map.of("line", t.line(), "column", t.column());
            case Span.Word w -> Map.of("part", w.part(), "paragraph", w.paragraph());
            case Span.Pdf p -> Map.of("page", p.page(), "box", new float[]{p.left(), p.top(), p.right(), p.bottom()});
            case Span.Supplied _ -> Map.of();
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
