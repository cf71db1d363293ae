package org.kehoach.pdf.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;

/** What a part calls other parts (quan hệ giữa các phần): ids to the names of parts. */
record Relationships(Map<String, String> targets, Map<String, String> outside) {

    /** Those of a part; none where it calls none. What stands outside of the file is kept as it is written. */
    static Relationships of(WordPackage parts, String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Optional<XmlElement> all = read(parts, folder + "_rels/" + part.substring(slash) + ".rels");
        Map<String, String> out = new HashMap<>();
        Map<String, String> outside = new HashMap<>();
        for (XmlElement e : all.map(XmlElement::children).orElse(List.of())) {
            if ("External".equals(e.get("TargetMode"))) {
                outside.put(e.get("Id", ""), e.get("Target", ""));
            } else {
                out.put(e.get("Id", ""), resolved(folder, e.get("Target", "")));
            }
        }
        return new Relationships(out, outside);
    }

    private static Optional<XmlElement> read(WordPackage parts, String name) {
        try {
            return parts.xml(name);
        } catch (OpcException e) {
            throw new IllegalStateException("a package that was opened has sound relationships: " + name, e);
        }
    }

    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            switch (step) {
                case "", "." -> {
                    // stays where it is
                }
                case ".." -> path.pollLast();
                default -> path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    Optional<String> target(String id) {
        return Optional.ofNullable(targets.get(id));
    }
}
