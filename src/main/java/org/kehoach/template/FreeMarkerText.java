package org.kehoach.template;

import java.util.Map;
import java.util.TreeMap;
import org.kehoach.opc.XmlElement;
import org.kehoach.opc.XmlWriter;

/**
 * The source that is being written for FreeMarker (mã nguồn của mẫu). What comes from the Word file passes through
 * {@link #fixed}, where the signs that FreeMarker knows turn into character references: only {@link #code} can hold
 * directives, and only the compiler calls it.
 */
final class FreeMarkerText {

    private final StringBuilder out = new StringBuilder(1 << 14);

    FreeMarkerText code(String code) {
        out.append(code);
        return this;
    }

    /** Words of the Word file as they stand in XML. */
    FreeMarkerText fixed(String words) {
        out.append(safe(words));
        return this;
    }

    FreeMarkerText open(XmlElement element) {
        return open(element, "");
    }

    FreeMarkerText open(XmlElement element, String declarations) {
        out.append('<').append(element.name()).append(declarations).append(attributes(element)).append('>');
        return this;
    }

    FreeMarkerText close(XmlElement element) {
        out.append("</").append(element.name()).append('>');
        return this;
    }

    /** An element with all that is in it, without a look for tags. */
    FreeMarkerText copy(XmlElement element) {
        out.append(xml(element));
        return this;
    }

    /** An element as fixed XML. */
    static String xml(XmlElement element) {
        StringBuilder xml = new StringBuilder();
        write(xml, element);
        return xml.toString();
    }

    private static void write(StringBuilder xml, XmlElement element) {
        xml.append('<').append(element.name()).append(attributes(element));
        if (element.content().isEmpty()) {
            xml.append("/>");
            return;
        }
        xml.append('>');
        for (Object part : element.content()) {
            if (part instanceof XmlElement child) {
                write(xml, child);
            } else {
                xml.append(safe(part.toString()));
            }
        }
        xml.append("</").append(element.name()).append('>');
    }

    private static String attributes(XmlElement element) {
        StringBuilder xml = new StringBuilder();
        for (Map.Entry<String, String> a : new TreeMap<>(element.attributes()).entrySet()) {
            xml.append(' ').append(a.getKey()).append("=\"").append(safe(a.getValue())).append('"');
        }
        return xml.toString();
    }

    static String safe(String words) {
        StringBuilder xml = new StringBuilder(words.length() + 8);
        XmlWriter.escape(xml, words);
        return xml.toString().replace("[", "&#91;").replace("$", "&#36;").replace("#{", "&#35;{");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
