package org.kehoach.intake.write;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Language;
import org.kehoach.diagnostic.Location;
import org.kehoach.intake.recognise.Characters;
import org.kehoach.origin.Origin;
import org.kehoach.plan.CanonicalForm;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;
import org.kehoach.source.PlanReader;

/** Writes the doubts into the YAML, each as a comment above the line that it is about (ghi chú chỗ nghi ngờ). */
final class Remarks {

    private static final Pattern FIELD = Pattern.compile("document/(.+)");
    private static final int LONGEST = 200;

    private final List<String> lines;
    private final Map<String, Integer> nodes = new HashMap<>();

    private Remarks(String yaml, Plan read) {
        this.lines = List.of(yaml.split("\n", -1));
        places(read.body(), "body");
        places(read.closing(), "closing");
        for (int i = 0; i < read.annexes().size(); i++) {
            places(read.annexes().get(i).body(), "annexes/" + i + "/body");
        }
    }

    /** The YAML with its comments; as it was, where comments would change what it says. */
    static String write(String yaml, String file, List<Doubt> doubts, Characters characters) {
        Optional<Plan> plan = read(file, yaml);
        if (plan.isEmpty() || doubts.isEmpty()) {
            return yaml;
        }
        String remarked = new Remarks(yaml, plan.get()).write(doubts, characters);
        boolean same = read(file, remarked).map(CanonicalForm::digest).equals(plan.map(CanonicalForm::digest));
        return same ? remarked : yaml;
    }

    /** The line of each doubt in the YAML of its document, from 1. */
    static List<Integer> lines(Imported document) {
        return read("import.yaml", document.yaml()).map(plan -> {
            Remarks remarks = new Remarks(document.yaml(), plan);
            return document.doubts().stream().map(d -> remarks.line(d) + 1).toList();
        }).orElseGet(() -> document.doubts().stream().map(_ -> 1).toList());
    }

    private static Optional<Plan> read(String file, String yaml) {
        return PlanReader.read(file, yaml.getBytes(StandardCharsets.UTF_8)).value();
    }

    private void places(List<Node> nodes, String key) {
        for (int i = 0; i < nodes.size(); i++) {
            String place = key + "/" + i;
            if (nodes.get(i).origin() instanceof Origin.Yaml y) {
                this.nodes.put(place, y.line() - 1);
            }
            places(nodes.get(i).body(), place + "/body");
        }
    }

    private String write(List<Doubt> doubts, Characters characters) {
        Map<Integer, Set<String>> at = new HashMap<>();
        for (Doubt doubt : doubts) {
            at.computeIfAbsent(outOfBlock(line(doubt)), _ -> new LinkedHashSet<>()).add(words(doubt, characters));
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String indent = lines.get(i).substring(0, lines.get(i).length() - lines.get(i).stripLeading().length());
            at.getOrDefault(i, Set.of()).forEach(w -> out.append(indent).append("# ").append(w).append('\n'));
            out.append(lines.get(i)).append(i + 1 < lines.size() ? "\n" : "");
        }
        return out.toString();
    }

    private static String words(Doubt doubt, Characters characters) {
        Location where = characters.locate(doubt.words());
        String title = Catalogue.get().text(doubt.problem(), "title", Language.VI).orElse(doubt.problem().code());
        String at = where.line() > 0 ? " (nguồn: " + where.line() + ")" : "";
        String words = doubt.problem().code() + at + ": " + title.replaceAll("\\s+", " ");
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    private int line(Doubt doubt) {
        var field = FIELD.matcher(doubt.key().value());
        if (field.matches()) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).startsWith(field.group(1) + ":")) {
                    return i;
                }
            }
            return 0;
        }
        return nodes.getOrDefault(doubt.key().value(), 0);
    }

    /** A comment inside a block of lines would be words: it goes above the key of the block. */
    private int outOfBlock(int line) {
        int indent = indent(line);
        for (int i = line - 1; i >= 0; i--) {
            if (!lines.get(i).isBlank() && indent(i) < indent) {
                return lines.get(i).endsWith("|") ? outOfBlock(i) : line;
            }
        }
        return line;
    }

    private int indent(int line) {
        return lines.get(line).length() - lines.get(line).stripLeading().length();
    }
}
