package org.kehoach.opc;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a part refers to (quan hệ giữa các phần), by the identifiers that it uses.
 *
 * @param all in the file's order
 */
public record Relationships(Map<String, Relationship> all) {

    /**
     * What may lead out of the file: a link waits for a person's click, and of a template, a data source or a schema
     * nothing is seen in the pages. A picture, a linked object, a chapter kept elsewhere or a frame would be seen, and
     * so would its absence.
     */
    private static final Set<String> MAY_LEAD_OUTSIDE = Set.of("hyperlink", "attachedTemplate", "mailMergeSource",
            "mailMergeHeaderSource", "mailMergeRecipientData", "recipientData", "transform", "attachedSchema");

    /**
     * One of them.
     *
     * @param type     the last word of its type, such as {@code header}, in transitional and strict files alike
     * @param target   the part's name in the package; an address where it is external
     * @param external whether it leads out of the file
     */
    public record Relationship(String type, String target, boolean external) {}

    /** The relationships of a part; those of the whole package for an empty name. */
    static Relationships of(String part, WordPackage word) throws OpcException {
        Map<String, Relationship> out = new LinkedHashMap<>();
        Optional<XmlElement> root = word.xml(nameFor(part));
        if (root.isPresent()) {
            for (XmlElement e : root.get().children("rel:Relationship")) {
                out.putIfAbsent(e.get("Id", ""), relationship(part, e));
            }
        }
        return new Relationships(out);
    }

    /** The part that holds the relationships of another. */
    private static String nameFor(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    static Relationship relationship(String part, XmlElement e) {
        String type = e.get("Type", "");
        boolean external = e.get("TargetMode", "").equalsIgnoreCase("External");
        String target = e.get("Target", "");
        return new Relationship(type.substring(type.lastIndexOf('/') + 1),
                external ? target : resolve(part, target), external);
    }

    /** Refuses what would make a reader fetch something. */
    static void refuseUnsafe(String name, XmlElement root) throws OpcException {
        for (XmlElement e : root.children("rel:Relationship")) {
            Relationship link = relationship("", e);
            if (link.external && !MAY_LEAD_OUTSIDE.contains(link.type)) {
                throw new OpcException(new OpcProblem.ExternalTarget(name, link.target));
            }
            if (link.type.toLowerCase(Locale.ROOT).startsWith("vbaproject")) {
                throw new OpcException(new OpcProblem.ActiveContent(link.target));
            }
        }
    }

    /** A target as the name of a part, from where the part that refers to it stands. */
    private static String resolve(String part, String target) {
        String path = target.indexOf('#') < 0 ? target : target.substring(0, target.indexOf('#'));
        path = decoded(path.replace('\\', '/'));
        Deque<String> segments = new ArrayDeque<>();
        if (!path.startsWith("/") && part.indexOf('/') >= 0) {
            segments.addAll(Arrays.asList(part.substring(0, part.lastIndexOf('/')).split("/", -1)));
        }
        for (String segment : path.split("/", -1)) {
            switch (segment) {
                case "", "." -> {
                    // stays where it is
                }
                case ".." -> segments.pollLast();
                default -> segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    private static String decoded(String path) {
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return path;
        }
    }

    /** The part of a type, the first of several. */
    public Optional<String> part(String type) {
        return all.values().stream().filter(r -> !r.external && r.type.equals(type)).map(Relationship::target)
                .findFirst();
    }

    /** What an identifier stands for. */
    public Optional<Relationship> get(String id) {
        return Optional.ofNullable(all.get(id));
    }
}
