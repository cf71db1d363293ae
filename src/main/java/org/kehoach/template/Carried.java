package org.kehoach.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.Relationships;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;
import org.kehoach.opc.XmlWriter;

/**
 * What sub-templates bring into the template that includes them (phần mang theo của mẫu con): styles, which are the same where
 * they have the same name and are brought along where there is none; pictures and links. What cannot come along is a fault.
 */
final class Carried {

    private static final String STYLES = "word/styles.xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final Set<String> STYLED = Set.of("w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:link",
            "w:next");
    private static final Set<String> NOTES = Set.of("w:footnoteReference", "w:endnoteReference");
    private static final Set<String> REFERENCES = Set.of("r:embed", "r:id", "r:link", "r:pict");

    private final Map<String, byte[]> parts;
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<XmlElement> styles = new ArrayList<>();
    private final List<XmlElement> links = new ArrayList<>();
    private final Set<String> extensions = new LinkedHashSet<>();
    private final Map<String, String> hostStyles = new HashMap<>();
    private final Set<String> ids = new LinkedHashSet<>();

    private Carried(WordPackage host) {
        parts = new LinkedHashMap<>(host.parts());
    }

    /** The package with all that the sub-templates bring; their blocks are changed to name it as it is called there. */
    static WordPackage into(WordPackage host, Includes includes, List<Diagnostic> found) throws OpcException {
        if (includes.parts().isEmpty()) {
            return host;
        }
        Carried carried = new Carried(host);
        XmlElement styles = host.xml(STYLES).orElseThrow();
        for (XmlElement style : styles.children("w:style")) {
            String id = style.get("w:styleId", "");
            carried.ids.add(id);
            carried.hostStyles.put(key(style), id);
        }
        for (Includes.Part part : includes.parts()) {
            includes.replace(carried.part(part));
        }
        carried.write(host, styles);
        found.addAll(carried.found);
        return new WordPackage(carried.parts);
    }

    /** Programs call styles by their names, whatever their case. */
    private static String key(XmlElement style) {
        return style.get("w:type", "paragraph") + ' '
                + style.childValue("w:name").orElse("").toLowerCase(java.util.Locale.ROOT);
    }

    private Includes.Part part(Includes.Part part) throws OpcException {
        Map<String, XmlElement> own = new LinkedHashMap<>();
        Optional<XmlElement> sheet = part.word().xml(STYLES);
        sheet.ifPresent(s -> s.children("w:style").forEach(e -> own.put(e.get("w:styleId", ""), e)));
        Map<String, String> styleIds = new HashMap<>();
        Set<String> used = new LinkedHashSet<>();
        part.blocks().forEach(b -> used(b, used));
        for (String id : used) {
            bring(id, own, styleIds, part);
        }
        Relationships relations = part.word().relationships(WordPackage.DOCUMENT);
        Map<String, String> relationIds = new HashMap<>();
        IdentityHashMap<XmlElement, Integer> numbers = new IdentityHashMap<>();
        List<XmlElement> blocks = new ArrayList<>();
        for (XmlElement block : part.blocks()) {
            blocks.add(renamed(block, part, styleIds, relations, relationIds, numbers));
        }
        return new Includes.Part(part.name(), part.file(), part.word(), List.copyOf(blocks), numbers);
    }

    private static void used(XmlElement element, Set<String> used) {
        if (STYLED.contains(element.name())) {
            used.add(element.get("w:val", ""));
        }
        element.children().forEach(c -> used(c, used));
    }

    /** A style with all that it is based on; the template's own of that name goes before it. */
    private void bring(String id, Map<String, XmlElement> own, Map<String, String> styleIds, Includes.Part part) {
        XmlElement style = own.get(id);
        if (style == null || styleIds.containsKey(id)) {
            return;
        }
        String there = hostStyles.get(key(style));
        if (there != null) {
            styleIds.put(id, there);
            return;
        }
        String name = id;
        for (int n = 2; ids.contains(name); n++) {
            name = id + n;
        }
        ids.add(name);
        styleIds.put(id, name);
        hostStyles.put(key(style), name);
        if (style.child("w:pPr").flatMap(p -> p.child("w:numPr")).isPresent()) {
            refuse(part, 0, style.childValue("w:name").orElse(id), TemplateProblem.NotCarried.Content.NUMBERING);
        }
        Set<String> needed = new LinkedHashSet<>();
        used(style, needed);
        needed.forEach(n -> bring(n, own, styleIds, part));
        Map<String, String> attributes = new HashMap<>(style.attributes());
        attributes.put("w:styleId", name);
        attributes.remove("w:default");
        XmlElement tidy = Tidied.of(style);
        styles.add(new XmlElement("w:style", attributes, tidy.children().stream()
                .map(c -> (Object) (STYLED.contains(c.name())
                        ? new XmlElement(c.name(), Map.of("w:val", styleIds.getOrDefault(c.get("w:val", ""), "")),
                                List.of())
                        : c))
                .filter(c -> !(c instanceof XmlElement e) || !STYLED.contains(e.name())
                        || !e.get("w:val", "").isEmpty())
                .toList()));
    }

    private XmlElement renamed(XmlElement element, Includes.Part part, Map<String, String> styleIds,
            Relationships relations, Map<String, String> relationIds, Map<XmlElement, Integer> numbers)
            throws OpcException {
        int number = part.numbers().getOrDefault(element, 0);
        refuse(element, part);
        Map<String, String> attributes = new HashMap<>(element.attributes());
        if (STYLED.contains(element.name())) {
            attributes.computeIfPresent("w:val", (_, v) -> styleIds.getOrDefault(v, v));
        }
        for (String reference : REFERENCES) {
            String id = attributes.get(reference);
            if (id != null && !id.isEmpty()) {
                attributes.put(reference, relation(id, part, relations, relationIds));
            }
        }
        List<Object> content = new ArrayList<>(element.content().size());
        for (Object child : element.content()) {
            content.add(child instanceof XmlElement e
                    ? renamed(e, part, styleIds, relations, relationIds, numbers)
                    : child);
        }
        XmlElement out = new XmlElement(element.name(), attributes, content);
        if (number > 0) {
            numbers.put(out, number);
        }
        return out;
    }

    private void refuse(XmlElement element, Includes.Part part) {
        if (!element.name().equals("w:p")) {
            return;
        }
        int number = part.numbers().getOrDefault(element, 0);
        String words = element.text();
        Optional<XmlElement> properties = element.child("w:pPr");
        if (properties.flatMap(p -> p.child("w:numPr")).isPresent()) {
            refuse(part, number, words, TemplateProblem.NotCarried.Content.NUMBERING);
        }
        if (properties.flatMap(p -> p.child("w:sectPr")).isPresent()) {
            refuse(part, number, words, TemplateProblem.NotCarried.Content.SECTION);
        }
        if (element.children("w:r").stream().flatMap(r -> r.children().stream())
                .anyMatch(c -> NOTES.contains(c.name()))) {
            refuse(part, number, words, TemplateProblem.NotCarried.Content.NOTES);
        }
    }

    private void refuse(Includes.Part part, int paragraph, String words, TemplateProblem.NotCarried.Content content) {
        found.add(new Diagnostic(new TemplateProblem.NotCarried(part.name(), content), new Location(part.file(),
                paragraph == 0 ? STYLES : WordPackage.DOCUMENT, paragraph, 0, 1), words));
    }

    /** A picture or a link under an identifier that no part of the template has. */
    private String relation(String id, Includes.Part part, Relationships relations, Map<String, String> known) {
        Optional<Relationships.Relationship> relation = relations.get(id);
        boolean picture = relation.filter(r -> r.type().equals("image") && !r.external()).isPresent();
        boolean link = relation.filter(r -> r.type().equals("hyperlink") && r.external()).isPresent();
        Optional<byte[]> bytes = relation.filter(_ -> picture).flatMap(r -> part.word().part(r.target()));
        if (known.containsKey(id)) {
            return known.get(id);
        }
        String name = "kSub" + (links.size() + 1);
        known.put(id, name);
        if (!link && bytes.isEmpty()) {
            refuse(part, 0, id, TemplateProblem.NotCarried.Content.LINKED_PART);
            return name;
        }
        Map<String, String> attributes = new HashMap<>();
        attributes.put("Id", name);
        attributes.put("Type", OFFICE + relation.orElseThrow().type());
        attributes.put("Target", relation.orElseThrow().target());
        if (link) {
            attributes.put("TargetMode", "External");
        } else {
            String target = relation.orElseThrow().target();
            String extension = target.substring(target.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
            String file = "media/" + name + "." + extension;
            parts.put("word/" + file, bytes.orElseThrow());
            extensions.add(extension);
            attributes.put("Target", file);
        }
        links.add(new XmlElement("rel:Relationship", attributes, List.of()));
        return name;
    }

    private void write(WordPackage host, XmlElement sheet) throws OpcException {
        if (!styles.isEmpty()) {
            List<Object> all = new ArrayList<>(Tidied.of(sheet).content());
            all.addAll(styles);
            parts.put(STYLES, XmlWriter.write(new XmlElement("w:styles", Map.of(), all)));
        }
        if (links.isEmpty()) {
            return;
        }
        for (String name : host.parts().keySet()) {
            if (TemplateCompiler.isTagged(name)) {
                String relations = name.replaceFirst("^word/", "word/_rels/") + ".rels";
                List<Object> all = new ArrayList<>(
                        host.xml(relations).map(XmlElement::children).orElse(List.of()));
                all.addAll(links);
                parts.put(relations, XmlWriter.write(new XmlElement("rel:Relationships", Map.of(), all)));
            }
        }
        XmlElement types = host.xml(WordPackage.CONTENT_TYPES).orElseThrow();
        List<Object> all = new ArrayList<>(types.children());
        for (String extension : extensions) {
            if (types.children("ct:Default").stream()
                    .noneMatch(d -> d.get("Extension", "").equalsIgnoreCase(extension))) {
                all.addFirst(new XmlElement("ct:Default", Map.of("Extension", extension, "ContentType",
                        "image/" + (extension.equals("jpg") ? "jpeg" : extension)), List.of()));
            }
        }
        parts.put(WordPackage.CONTENT_TYPES, XmlWriter.write(new XmlElement("ct:Types", types.attributes(), all)));
    }
}
