package org.kehoach.opc;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes XML parts (bộ ghi XML) under the prefixes that {@link Xml} reads them to, attributes in one fixed order. */
public final class XmlWriter {

    /** What each part begins with. */
    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Written without a prefix, as every program writes them and some expect to read them. */
    private static final Set<String> DEFAULTS = Set.of("ct:", "rel:", "k:");

    private XmlWriter() {}

    /** A tree as a part; elements of namespaces that {@link Xml} has no prefix for must have been left out. */
    public static byte[] write(XmlElement root) {
        StringBuilder out = new StringBuilder(1 << 12).append(DECLARATION);
        element(out, root, namespaces(root));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void element(StringBuilder out, XmlElement element, String namespaces) {
        String name = bare(element.name());
        out.append('<').append(name).append(namespaces);
        new TreeMap<>(element.attributes()).forEach((key, value) -> attribute(out, key, value));
        if (element.content().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Object part : element.content()) {
            if (part instanceof XmlElement child) {
                element(out, child, "");
            } else {
                escape(out, part.toString());
            }
        }
        out.append("</").append(name).append('>');
    }

    private static String bare(String name) {
        int colon = name.indexOf(':') + 1;
        return DEFAULTS.contains(name.substring(0, colon)) ? name.substring(colon) : name;
    }

    /** An attribute with the space before it. */
    public static void attribute(StringBuilder out, String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(out, value);
        out.append('"');
    }

    /** The declarations of all prefixes below an element, each with a space before it. */
    public static String namespaces(XmlElement root) {
        SortedSet<String> prefixes = new TreeSet<>();
        collect(root, prefixes);
        prefixes.remove("xml:");
        StringBuilder out = new StringBuilder();
        for (String prefix : prefixes) {
            String name = prefix.substring(0, prefix.length() - 1);
            attribute(out, DEFAULTS.contains(prefix) ? "xmlns" : "xmlns:" + name, Xml.namespace(prefix));
        }
        return out.toString();
    }

    private static void collect(XmlElement element, SortedSet<String> prefixes) {
        prefix(element.name(), prefixes);
        SortedMap<String, String> attributes = new TreeMap<>(element.attributes());
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            prefix(attribute.getKey(), prefixes);
            if (attribute.getKey().equals("Requires")) {
                prefixes.add(attribute.getValue().strip() + ":");
            }
        }
        element.children().forEach(child -> collect(child, prefixes));
    }

    private static void prefix(String name, SortedSet<String> prefixes) {
        int colon = name.startsWith("{") ? -1 : name.indexOf(':');
        if (colon > 0) {
            prefixes.add(name.substring(0, colon + 1));
        }
    }

    /**
     * Text as it stands in elements and attributes.
     *
     * @throws IllegalArgumentException where a character may not stand in XML at all; plans are read so that none does
     */
    public static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append("&#").append((int) c).append(';');
                default -> {
                    if (isIllegal(text, i)) {
                        throw new IllegalArgumentException(
                                String.format(Locale.ROOT, "U+%04X cannot stand in XML", (int) c));
                    }
                    out.append(c);
                }
            }
        }
    }

    /** Whether the character at {@code i} may not stand in XML: a control, half a surrogate pair, U+FFFE, U+FFFF. */
    public static boolean isIllegal(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c >= '\ufffe';
    }
}
