package org.kehoach.opc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML part, read only: qualified by the prefixes that WordprocessingML is always shown with, such as
 * {@code w:p}, whatever prefixes the file itself uses.
 *
 * @param name       prefix and local name
 * @param attributes by prefixed name, {@code w:val}; attributes without a namespace by local name
 * @param content    elements and texts in order
 */
public record XmlElement(String name, Map<String, String> attributes, List<Object> content) {

    /** The child elements in order. */
    public List<XmlElement> children() {
        List<XmlElement> out = new ArrayList<>(content.size());
        for (Object o : content) {
            if (o instanceof XmlElement e) {
                out.add(e);
            }
        }
        return out;
    }

    public List<XmlElement> children(String childName) {
        List<XmlElement> out = new ArrayList<>();
        for (Object o : content) {
            if (o instanceof XmlElement e && e.name.equals(childName)) {
                out.add(e);
            }
        }
        return out;
    }

    public Optional<XmlElement> child(String childName) {
        for (Object o : content) {
            if (o instanceof XmlElement e && e.name.equals(childName)) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    /** The value of an attribute, or null where it is not there. */
    public @Nullable String get(String attribute) {
        return attributes.get(attribute);
    }

    public String get(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    /** The {@code w:val} of a child, where both are there. */
    public Optional<String> childValue(String childName) {
        return child(childName).map(c -> c.attributes.get("w:val"));
    }

    /** All text below, in order. */
    public String text() {
        StringBuilder out = new StringBuilder();
        append(out);
        return out.toString();
    }

    private void append(StringBuilder out) {
        for (Object o : content) {
            if (o instanceof XmlElement e) {
                e.append(out);
            } else {
                out.append(o);
            }
        }
    }
}
