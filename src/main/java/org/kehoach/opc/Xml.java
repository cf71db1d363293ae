package org.kehoach.opc;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The only XML reader (bộ đọc XML): no document types, no entities, nothing fetched, bounded depth. */
public final class Xml {

    /** Deeper than any document that a program writes. */
    private static final int MAX_DEPTH = 512;

    /** A document of 500 pages has a tenth of it; so many take half a gigabyte. */
    private static final int MAX_ELEMENTS = 5_000_000;

    private static final XMLInputFactory FACTORY = hardened();

    /** Namespaces under the prefixes that the rest of the project calls them by; strict ones under the same. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel:"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/content-types", "ct:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/picture", "pic:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", "wp14:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o:"),
            Map.entry("urn:schemas-microsoft-com:office:word", "w10:"),
            Map.entry("http://www.w3.org/XML/1998/namespace", "xml:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("https://kehoach.org/map/1", "k:"));

    /** An element whose end is still to come. */
    private record Open(String name, Map<String, String> attributes, List<Object> content) {}

    private final String part;
    private final XMLStreamReader reader;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Map<String, String>> names = new HashMap<>();
    private int elements;
    private @Nullable XmlElement root;

    private Xml(String part, XMLStreamReader reader) {
        this.part = part;
        this.reader = reader;
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // ours is told with the line that it is passed in
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        // what is wrong is told by us, and nothing printed
        factory.setXMLReporter((message, type, related, location) -> {
        });
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity");
        });
        return factory;
    }

    /**
     * Reads a part to a tree.
     *
     * @param part the part's name, for the fault
     * @throws OpcException where the XML is not well-formed, too deep, or declares a document type
     */
    public static XmlElement parse(String part, byte[] bytes) throws OpcException {
        try {
            XMLStreamReader reader;
            synchronized (FACTORY) {
                reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
            }
            return new Xml(part, reader).read();
        } catch (XMLStreamException e) {
            throw new OpcException(new OpcProblem.BadXml(part, reason(e)));
        }
    }

    private XmlElement read() throws XMLStreamException, OpcException {
        if ("1.1".equals(reader.getVersion())) {
            throw bad("XML 1.1");
        }
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw bad("DTD");
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
        if (root == null) {
            throw bad("no element");
        }
        return root;
    }

    private void begin() throws OpcException {
        if (open.size() >= MAX_DEPTH) {
            throw new OpcException(
                    new OpcProblem.TooNested(part, reader.getLocation().getLineNumber(), MAX_DEPTH));
        }
        if (++elements > MAX_ELEMENTS) {
            throw new OpcException(new OpcProblem.TooManyElements(part, MAX_ELEMENTS));
        }
        open.push(new Open(name(reader.getNamespaceURI(), reader.getLocalName()), attributes(), new ArrayList<>(4)));
    }

    private void end() {
        Open ended = open.pop();
        Open parent = open.peek();
        if (parent == null) {
            root = new XmlElement(ended.name, ended.attributes, ended.content);
        } else {
            // most elements are empty, and are many
            List<Object> content = ended.content.isEmpty() ? List.of() : ended.content;
            parent.content.add(new XmlElement(ended.name, ended.attributes, content));
        }
    }

    private void text() {
        Open parent = open.peek();
        if (parent != null) {
            parent.content.add(reader.getText());
        }
    }

    private OpcException bad(String reason) {
        return new OpcException(new OpcProblem.BadXml(part, reason));
    }

    private Map<String, String> attributes() {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        if (count == 1) {
            return Map.of(name(reader.getAttributeNamespace(0), reader.getAttributeLocalName(0)),
                    reader.getAttributeValue(0));
        }
        Map<String, String> out = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            out.put(name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)),
                    reader.getAttributeValue(i));
        }
        return out;
    }

    /** The name under our own prefix; one string for all that are called so. */
    private String name(@Nullable String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return local;
        }
        return names.computeIfAbsent(namespace, _ -> new HashMap<>()).computeIfAbsent(local, l -> {
            String prefix = PREFIXES.get(namespace);
            return prefix == null ? "{" + namespace + "}" + l : prefix + l;
        });
    }

    /**
     * The namespace that a prefix stands for, colon included: of two, the transitional one, which every program reads.
     *
     * @throws IllegalArgumentException where no namespace is called so
     */
    static String namespace(String prefix) {
        return PREFIXES.entrySet().stream().filter(e -> e.getValue().equals(prefix)).map(Map.Entry::getKey)
                .filter(uri -> !uri.startsWith("http://purl.oclc.org/ooxml/")).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no namespace has the prefix " + prefix));
    }

    /** What the parser says, with the place; without its marks, which say nothing to a person. */
    private static String reason(XMLStreamException e) {
        List<String> lines = String.valueOf(e.getMessage()).lines().toList();
        String message = lines.isEmpty() ? "" : lines.getLast().replaceFirst("^Message: ", "");
        Location at = e.getLocation();
        return at == null || at.getLineNumber() < 1
                ? message
                : message + " (" + at.getLineNumber() + ":" + at.getColumnNumber() + ")";
    }
}
