package org.kehoach.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.document.Address;
import org.kehoach.document.Carried;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.Xml;
import org.kehoach.opc.XmlElement;
import org.kehoach.opc.XmlWriter;

/**
 * The part of a Word file that says which words came from where in the plan (bảng liên hệ với kế hoạch): bookmarks to
 * addresses.
 *
 * @param id       the plan's
 * @param plan     digest of the plan
 * @param template digest of the Word template
 * @param engine   version of the program that made the file
 * @param marks    addresses by bookmark; one address may stand under several
 * @param words    by bookmark the digest of the words that were printed, so that it can be told who changed them
 * @param carried  what the plan says of paragraphs beside their words; written for import, which reads it by itself
 */
public record CustomMap(String id, String plan, String template, String engine, Map<String, Address> marks,
        Map<String, String> words, List<Carried> carried) {

    public static final String NAMESPACE = "https://kehoach.org/map/1";

    public CustomMap {
        marks = new LinkedHashMap<>(marks);
        words = new LinkedHashMap<>(words);
        carried = List.copyOf(carried);
    }

    /** The digest of printed words: 32 bits are enough to say whether they are the same. */
    public static String digest(String words) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The part's bytes. */
    public byte[] write() {
        List<Object> content = new ArrayList<>(marks.size());
        marks.forEach((name, address) -> content.add(new XmlElement("k:mark", Map.of("name", name, "key",
                address.node(), "field", address.field(), "words", words.getOrDefault(name, "")), List.of())));
        carried.forEach(c -> content.add(said(c)));
        return XmlWriter.write(new XmlElement("k:map",
                Map.of("id", id, "plan", plan, "template", template, "engine", engine), content));
    }

    private static XmlElement said(Carried carried) {
        Map<String, String> attributes = new TreeMap<>(carried.says());
        attributes.put("words", carried.words());
        if (carried.target()) {
            attributes.put("target", "yes");
        }
        return new XmlElement("k:said", attributes, carried.parts().stream().map(p -> {
            Map<String, String> own = new TreeMap<>(p.says());
            own.put("letters", Integer.toString(p.letters()));
            if (!p.facts().isEmpty()) {
                own.put("facts", p.facts().stream().map(f -> f.name() + " " + f.from() + " " + f.letters())
                        .collect(Collectors.joining(";")));
            }
            return (Object) new XmlElement("k:part", own, List.of());
        }).toList());
    }

    /** The map in a Word file, under whatever name a program kept it; empty where there is none. */
    public static Optional<CustomMap> read(WordPackage word) throws OpcException {
        Optional<String> part = part(word);
        return part.isEmpty() ? Optional.empty() : Optional.of(of(word.xml(part.get()).orElseThrow()));
    }

    private static CustomMap of(XmlElement map) {
        Map<String, Address> marks = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        for (XmlElement mark : map.children("k:mark")) {
            String key = mark.get("key", "");
            if (!key.isEmpty()) {
                marks.put(mark.get("name", ""), Address.of(key, mark.get("field", "")));
                words.put(mark.get("name", ""), mark.get("words", ""));
            }
        }
        return new CustomMap(map.get("id", ""), map.get("plan", ""), map.get("template", ""), map.get("engine", ""),
                marks, words, List.of());
    }

    private static Optional<String> part(WordPackage word) throws OpcException {
        for (String name : word.parts().keySet()) {
            if (name.startsWith("customXml/item") && name.endsWith(".xml")
                    && word.xml(name).orElseThrow().name().equals("k:map")) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The file without the map and its bookmarks, as it is issued; the file itself where it has none. */
    public static WordPackage strip(WordPackage word) throws OpcException {
        Optional<String> part = part(word);
        if (part.isEmpty()) {
            return word;
        }
        String properties = part.get().replace("customXml/item", "customXml/itemProps");
        Map<String, byte[]> parts = new LinkedHashMap<>(word.parts());
        parts.remove(part.get());
        parts.remove(properties);
        parts.remove(part.get().replace("customXml/", "customXml/_rels/") + ".rels");
        Set<String> marks = of(word.xml(part.get()).orElseThrow()).marks.keySet();
        XmlElement document = word.xml(WordPackage.DOCUMENT).orElseThrow();
        Set<String> ids = bookmarks(document, marks).collect(Collectors.toSet());
        parts.put(WordPackage.DOCUMENT, XmlWriter.write(without(Tidied.whole(document), marks, ids)));
        keep(parts, "word/_rels/document.xml.rels", "Target", "../" + part.get());
        keep(parts, "word/_rels/document.xml.rels", "Target", "/" + part.get());
        keep(parts, WordPackage.CONTENT_TYPES, "PartName", "/" + properties);
        keep(parts, WordPackage.CONTENT_TYPES, "PartName", "/" + part.get());
        return new WordPackage(parts);
    }

    private static Stream<String> bookmarks(XmlElement element, Set<String> marks) {
        return element.name().equals("w:bookmarkStart")
                ? Stream.of(element).filter(b -> marks.contains(b.get("w:name", "")))
                        .map(b -> b.get("w:id", ""))
                : element.children().stream().flatMap(c -> bookmarks(c, marks));
    }

    private static XmlElement without(XmlElement element, Set<String> marks, Set<String> ids) {
        List<Object> kept = new ArrayList<>(element.content().size());
        for (Object part : element.content()) {
            if (!(part instanceof XmlElement child)) {
                kept.add(part);
            } else if (!isBookmark(child) || !ids.contains(child.get("w:id", ""))) {
                kept.add(without(child, marks, ids));
            }
        }
        return new XmlElement(element.name(), element.attributes(), kept);
    }

    private static boolean isBookmark(XmlElement element) {
        return element.name().equals("w:bookmarkStart") || element.name().equals("w:bookmarkEnd");
    }

    private static void keep(Map<String, byte[]> parts, String name, String attribute, String removed)
            throws OpcException {
        byte[] part = parts.get(name);
        if (part == null) {
            return;
        }
        XmlElement root = Xml.parse(name, part);
        List<Object> kept = new ArrayList<>(root.children());
        if (kept.removeIf(c -> ((XmlElement) c).get(attribute, "").equals(removed))) {
            parts.put(name, XmlWriter.write(new XmlElement(root.name(), root.attributes(), kept)));
        }
    }
}
