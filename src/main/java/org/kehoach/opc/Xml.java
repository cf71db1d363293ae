package org.kehoach.opc;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The only XML reader (bộ đọc XML): no document types, no entities, nothing fetched, bounded depth. */
public final class Xml {

    /** Deeper than any document that a program writes. */
    private static final int MAX_DEPTH = 512;

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
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic:"),
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
            Map.entry("https://kehoach.org/map/1", "k:"));

    private Xml() {}

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
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
            return read(part, reader);
        } catch (XMLStreamException e) {
            throw new OpcException(new OpcProblem.BadXml(part, firstLine(e)));
        }
    }

    private static XmlElement read(String part, XMLStreamReader reader) throws XMLStreamException, OpcException {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = new XmlElement(name(reader.getNamespaceURI(), reader.getLocalName()),
                            attributes(reader), new ArrayList<>(4));
                    if (open.size() >= MAX_DEPTH) {
                        throw new OpcException(new OpcProblem.TooLarge(part, MAX_DEPTH));
                    }
                    XmlElement parent = open.peek();
                    if (parent == null) {
                        root = element;
                    } else {
                        parent.content().add(element);
                    }
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    XmlElement parent = open.peek();
                    if (parent != null) {
                        parent.content().add(reader.getText());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new OpcException(new OpcProblem.BadXml(part, "document type declaration"));
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
        if (root == null) {
            throw new OpcException(new OpcProblem.BadXml(part, "no element"));
        }
        return root;
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        Map<String, String> out = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            out.put(name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)),
                    reader.getAttributeValue(i));
        }
        return out;
    }

    private static String name(@org.jspecify.annotations.Nullable String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return local;
        }
        String prefix = PREFIXES.get(namespace);
        return prefix != null ? prefix + local : "{" + namespace + "}" + local;
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

    private static String firstLine(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        List<String> lines = message.lines().toList();
        return lines.isEmpty() ? "" : lines.getLast().replaceFirst("^Message: ", "");
    }
}
