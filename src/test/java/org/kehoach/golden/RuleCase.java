package org.kehoach.golden;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kehoach.opc.WordPackage;

/**
 * A case of {@code rules/}: what is changed in the base plan, or in the Word file made of it, and what is then found.
 *
 * <p>{@code say WORDS} puts words into the base's one free paragraph, {@code set KEY: …} replaces a key of the document,
 * {@code add NODE} puts a node at the end of the body; further lines of {@code set} and {@code add} are indented by two.
 * {@code fill N} adds so many
 * paragraphs. {@code word PART | FROM | TO} replaces markup in a part of the Word file, FROM being a pattern; {@code pages} looks at
 * the pages as they are.
 */
record RuleCase(List<List<String>> edits) {

    static final String FOUND = "=> ";
    private static final String FILLING = "- Trồng cây ven đường, quanh trường học, trạm y tế và trong khu dân cư; giao từng hộ"
            + " chăm sóc, tưới nước và báo cho thôn khi cây bị gãy, đổ hoặc sâu bệnh.";

    /** The cases of a block, in order; verdicts end them. */
    static List<RuleCase> of(List<String> block) {
        List<RuleCase> out = new ArrayList<>();
        List<List<String>> edits = new ArrayList<>();
        for (String line : block) {
            if (line.startsWith(FOUND)) {
                close(edits, out);
            } else if (line.startsWith("  ")) {
                edits.getLast().add(line.substring(2));
            } else if (!line.isBlank()) {
                edits.add(new ArrayList<>(List.of(line)));
            } else {
                close(edits, out);
            }
        }
        close(edits, out);
        return out;
    }

    private static void close(List<List<String>> edits, List<RuleCase> out) {
        if (!edits.isEmpty()) {
            out.add(new RuleCase(List.copyOf(edits)));
            edits.clear();
        }
    }

    /** The lines as they stand on the page. */
    List<String> lines() {
        List<String> out = new ArrayList<>();
        for (List<String> edit : edits) {
            out.add(edit.getFirst());
            edit.subList(1, edit.size()).forEach(l -> out.add("  " + l));
        }
        return out;
    }

    /** The base plan with the changes made. */
    String plan(String base) {
        List<String> lines = new ArrayList<>(base.lines().toList());
        for (List<String> edit : edits) {
            String first = edit.getFirst();
            if (first.startsWith("say ")) {
                String words = first.substring(4).replace("\\", "\\\\").replace("\"", "\\\"");
                lines.replaceAll(l -> l.replace("para: SAY", "para: \"" + words + "\""));
            } else if (first.startsWith("set ")) {
                set(lines, first.substring(4), edit.subList(1, edit.size()));
            } else if (first.startsWith("add ")) {
                int at = lines.indexOf(lines.stream().filter(l -> l.startsWith("closing:")).findFirst().orElseThrow());
                lines.add(at, first.substring(4));
                lines.addAll(at + 1, edit.subList(1, edit.size()).stream().map(l -> "  " + l).toList());
            } else if (first.startsWith("fill ")) {
                int at = lines.indexOf(lines.stream().filter(l -> l.startsWith("closing:")).findFirst().orElseThrow());
                lines.addAll(at, Collections.nCopies(Integer.parseInt(first.substring(5)), FILLING));
            } else if (!first.startsWith("word ") && !first.equals("pages")) {
                throw new IllegalArgumentException("say, set, add or word: " + first);
            }
        }
        lines.replaceAll(l -> l.replace("para: SAY", "para: Rà soát quỹ đất, lập danh mục nơi trồng."));
        return String.join("\n", lines) + '\n';
    }

    /** Whether it is looked at on its pages. */
    boolean isOfPages() {
        return edits.stream().anyMatch(e -> e.getFirst().startsWith("word ") || e.getFirst().equals("pages"));
    }

    /** The Word file with the changes made; a change that finds nothing to change is a mistake of the page. */
    WordPackage word(WordPackage made) {
        Map<String, byte[]> parts = new LinkedHashMap<>(made.parts());
        for (List<String> edit : edits) {
            if (edit.getFirst().startsWith("word ")) {
                String[] words = edit.getFirst().substring(5).split(" \\| ", -1);
                String part = "word/" + words[0] + ".xml";
                String before = new String(Objects.requireNonNull(parts.get(part), part), StandardCharsets.UTF_8);
                String after = before.replaceFirst(words[1], words[2].equals("-") ? "" : words[2]);
                if (after.equals(before)) {
                    throw new IllegalArgumentException(edit.getFirst() + " changes nothing");
                }
                parts.put(part, after.getBytes(StandardCharsets.UTF_8));
            }
        }
        return new WordPackage(parts);
    }

    private static void set(List<String> lines, String first, List<String> more) {
        String key = first.substring(0, first.indexOf(':') + 1);
        int at = 0;
        while (at < lines.size() && !lines.get(at).startsWith(key)) {
            at++;
        }
        if (at < lines.size()) {
            lines.remove(at);
            while (at < lines.size() && (lines.get(at).startsWith(" ") || lines.get(at).startsWith("-"))) {
                lines.remove(at);
            }
        }
        if (!first.equals(key + " -")) {
            lines.add(at, first);
            boolean list = more.stream().anyMatch(l -> l.startsWith("- "));
            lines.addAll(at + 1, more.stream().map(l -> list ? l : "  " + l).toList());
        }
    }
}
