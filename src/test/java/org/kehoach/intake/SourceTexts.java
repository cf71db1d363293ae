package org.kehoach.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a source says, for tests to hold against (chữ của nguồn). */
public final class SourceTexts {

    private SourceTexts() {}

    /** Paragraphs in reading order with their numbers; lines that a reader would not join are joined here. */
    public static List<String> paragraphs(Source source) {
        List<String> out = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        gather(source.blocks(), open, out);
        return out;
    }

    /** All words in reading order. */
    public static List<String> words(Source source) {
        return words(String.join(" ", paragraphs(source)));
    }

    public static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(w -> !w.isEmpty()).toList();
    }

    /** All characters but spaces of what is kept and what is dropped, sorted: nothing may be lost on the way. */
    public static String characters(Source source) {
        StringBuilder all = new StringBuilder(String.join("", paragraphs(source)));
        source.dropped().forEach(d -> all.append(d.text()));
        return sorted(all.toString());
    }

    public static String sorted(String text) {
        char[] letters = text.replaceAll("\\s", "").toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    /** Columns that stand beside each other are read one after the other, rows of data from left to right. */
    private static void gather(List<Block> blocks, StringBuilder open, List<String> out) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph p -> paragraph(p, open, out);
                case Block.Table t -> {
                    int columns = t.rows().getFirst().cells().size();
                    boolean placing = !t.ruled() && t.rows().stream().allMatch(r -> r.cells().size() == columns);
                    for (int c = 0; placing && c < columns; c++) {
                        for (Block.Row row : t.rows()) {
                            gather(row.cells().get(c).blocks(), open, out);
                        }
                    }
                    if (!placing) {
                        t.rows().forEach(r -> r.cells().forEach(c -> gather(c.blocks(), open, out)));
                    }
                }
                case Block.Picture _ -> {
                    // has no words
                }
            }
        }
    }

    private static void paragraph(Block.Paragraph p, StringBuilder open, List<String> out) {
        open.append(open.isEmpty() ? "" : " ").append(p.number()).append(p.number().isEmpty() ? "" : " ")
                .append(p.text());
        if (p.ending() == Block.Ending.PARAGRAPH) {
            String text = open.toString().replaceAll("\\s+", " ").strip();
            if (!text.isEmpty()) {
                out.add(text);
            }
            open.setLength(0);
        }
    }
}
