package org.kehoach.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.Xml;
import org.kehoach.opc.XmlElement;
import org.kehoach.opc.XmlWriter;

/** Makes room in a package for the parts that each document has of its own (chuẩn bị gói tệp): properties and map. */
final class PackageParts {

    static final String PROPERTIES = "docProps/core.xml";

    private static final String PACKAGE_RELATIONS = "_rels/.rels";
    private static final String DOCUMENT_RELATIONS = "word/_rels/document.xml.rels";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
            + "core-properties";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts;

    PackageParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Adds types, relationships and the map's own properties; returns the name of the part that will hold the map. */
    String prepare() throws OpcException {
        int number = 1;
        while (parts.containsKey("customXml/item" + number + ".xml")) {
            number++;
        }
        String map = "customXml/item" + number + ".xml";
        String mapProperties = "customXml/itemProps" + number + ".xml";
        parts.put(mapProperties, bytes("<ds:datastoreItem ds:itemID=\"{6B656863-6F61-4368-8D61-702F31000001}\" "
                + "xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"><ds:schemaRefs>"
                + "<ds:schemaRef ds:uri=\"" + CustomMap.NAMESPACE + "\"/></ds:schemaRefs></ds:datastoreItem>"));
        relate("customXml/_rels/item" + number + ".xml.rels", OFFICE + "customXmlProps",
                "itemProps" + number + ".xml");
        relate(DOCUMENT_RELATIONS, OFFICE + "customXml", "../" + map);
        dropProperties();
        relate(PACKAGE_RELATIONS, CORE, PROPERTIES);
        type(mapProperties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        type(PROPERTIES, "application/vnd.openxmlformats-package.core-properties+xml");
        return map;
    }

    /** Makes the part with comments known, in the place of the template's own, if it has any. */
    void comments(String part) throws OpcException {
        relate(DOCUMENT_RELATIONS, OFFICE + "comments", part.replaceFirst("^word/", ""));
        type(part, "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml");
    }

    /**
     * Adds an empty header or footer.
     *
     * @param kind {@code header} or {@code footer}
     * @return the id under which sections name it
     */
    String story(String kind) throws OpcException {
        int number = 1;
        while (parts.containsKey("word/" + kind + number + ".xml")) {
            number++;
        }
        String name = kind + number + ".xml";
        String root = kind.equals("header") ? "w:hdr" : "w:ftr";
        parts.put("word/" + name, bytes("<" + root
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:pPr>"
                + "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p></" + root
                + ">"));
        type("word/" + name, "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml");
        return relate(DOCUMENT_RELATIONS, OFFICE + kind, name);
    }

    /** The name of the part that the document names by an id. */
    Optional<String> related(String id) throws OpcException {
        return parse(DOCUMENT_RELATIONS).stream().flatMap(r -> r.children().stream())
                .filter(r -> r.get("Id", "").equals(id)).map(r -> r.get("Target", ""))
                .map(t -> t.startsWith("/") ? t.substring(1) : "word/" + t).filter(parts::containsKey).findFirst();
    }

    private void dropProperties() throws OpcException {
        Optional<XmlElement> relations = parse(PACKAGE_RELATIONS);
        for (XmlElement relation : relations.map(XmlElement::children).orElse(List.of())) {
            if (relation.get("Type", "").equals(CORE)) {
                String name = relation.get("Target", "");
                parts.remove(name.startsWith("/") ? name.substring(1) : name);
            }
        }
        if (relations.isPresent()) {
            parts.put(PACKAGE_RELATIONS, XmlWriter.write(without(relations.get(), "Type", CORE)));
        }
    }

    private String relate(String relationsPart, String type, String target) throws OpcException {
        XmlElement relations = parse(relationsPart)
                .orElseGet(() -> new XmlElement("rel:Relationships", Map.of(), new ArrayList<>()));
        int number = 1;
        while (isTaken(relations, "rId" + number)) {
            number++;
        }
        relations.content().add(new XmlElement("rel:Relationship",
                Map.of("Id", "rId" + number, "Type", type, "Target", target), List.of()));
        parts.put(relationsPart, XmlWriter.write(relations));
        return "rId" + number;
    }

    private static boolean isTaken(XmlElement relations, String id) {
        return relations.children().stream().anyMatch(r -> r.get("Id", "").equals(id));
    }

    private void type(String part, String contentType) throws OpcException {
        XmlElement types = without(parse(WordPackage.CONTENT_TYPES).orElseThrow(), "PartName", "/" + part);
        if (types.children("ct:Default").stream().noneMatch(d -> d.get("Extension", "").equals("xml"))) {
            types.content().addFirst(new XmlElement("ct:Default",
                    Map.of("Extension", "xml", "ContentType", "application/xml"), List.of()));
        }
        types.content().add(new XmlElement("ct:Override",
                Map.of("PartName", "/" + part, "ContentType", contentType), List.of()));
        parts.put(WordPackage.CONTENT_TYPES, XmlWriter.write(types));
    }

    private static XmlElement without(XmlElement element, String attribute, String value) {
        List<Object> kept = new ArrayList<>(element.children());
        kept.removeIf(c -> ((XmlElement) c).get(attribute, "").equals(value));
        return new XmlElement(element.name(), element.attributes(), kept);
    }

    private Optional<XmlElement> parse(String name) throws OpcException {
        byte[] part = parts.get(name);
        return part == null ? Optional.empty() : Optional.of(Xml.parse(name, part));
    }

    private static byte[] bytes(String xml) {
        return (XmlWriter.DECLARATION + xml).getBytes(StandardCharsets.UTF_8);
    }
}
