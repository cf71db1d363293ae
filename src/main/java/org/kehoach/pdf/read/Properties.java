package org.kehoach.pdf.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kehoach.opc.XmlElement;

/**
 * The properties of a paragraph, run, row or cell as one style after another lays them over each other (thuộc tính):
 * the children of {@code w:pPr}, {@code w:rPr} and their like by name.
 */
final class Properties {

    /** Elements whose attributes are set one by one; all others replace what was there. */
    private static final Set<String> BY_ATTRIBUTE = Set.of("w:ind", "w:spacing", "w:rFonts", "w:lang");

    /** Elements whose children are set one by one. */
    private static final Set<String> BY_CHILD = Set.of("w:tblCellMar", "w:tcMar", "w:tblBorders", "w:tcBorders",
            "w:pBdr", "w:numPr");

    /** Attributes of {@code w:rFonts} whose font of the theme gives way to one that a style above names. */
    private static final List<String> SCRIPTS = List.of("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs");

    static final Properties NONE = new Properties(Map.of());

    private final Map<String, XmlElement> byName;

    private Properties(Map<String, XmlElement> byName) {
        this.byName = byName;
    }

    static Properties of(@Nullable XmlElement holder) {
        return NONE.with(holder);
    }

    /** These with the children of an element laid over them. */
    Properties with(@Nullable XmlElement holder) {
        if (holder == null || holder.content().isEmpty()) {
            return this;
        }
        Map<String, XmlElement> merged = new LinkedHashMap<>(byName);
        for (Object o : holder.content()) {
            if (o instanceof XmlElement e) {
                merged.merge(e.name(), e, Properties::overlay);
            }
        }
        return new Properties(merged);
    }

    /** These without one of them. */
    Properties without(String name) {
        Map<String, XmlElement> rest = new LinkedHashMap<>(byName);
        return rest.remove(name) == null ? this : new Properties(rest);
    }

    Properties with(Properties over) {
        if (byName.isEmpty()) {
            return over;
        }
        if (over.byName.isEmpty()) {
            return this;
        }
        Map<String, XmlElement> merged = new LinkedHashMap<>(byName);
        over.byName.forEach((name, e) -> merged.merge(name, e, Properties::overlay));
        return new Properties(merged);
    }

    private static XmlElement overlay(XmlElement below, XmlElement above) {
        if (BY_ATTRIBUTE.contains(above.name())) {
            return new XmlElement(above.name(), attributes(below, above), List.of());
        }
        if (BY_CHILD.contains(above.name())) {
            Map<String, Object> children = new LinkedHashMap<>();
            below.children().forEach(c -> children.put(c.name(), c));
            above.children().forEach(c -> children.put(c.name(), c));
            return new XmlElement(above.name(), above.attributes(), List.copyOf(children.values()));
        }
        if (above.name().equals("w:tabs")) {
            return new XmlElement("w:tabs", Map.of(), java.util.stream.Stream
                    .concat(below.content().stream(), above.content().stream()).toList());
        }
        return above;
    }

    private static Map<String, String> attributes(XmlElement below, XmlElement above) {
        Map<String, String> merged = new HashMap<>(below.attributes());
        if (above.get("w:hanging") != null) {
            merged.remove("w:firstLine");
        }
        if (above.get("w:firstLine") != null) {
            merged.remove("w:hanging");
        }
        for (String script : SCRIPTS) {
            if (above.get(script) != null) {
                merged.remove(script + (script.equals("w:cs") ? "theme" : "Theme"));
            }
        }
        merged.putAll(above.attributes());
        return merged;
    }

    Optional<XmlElement> get(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The {@code w:val} of a property, where both are there. */
    Optional<String> value(String name) {
        XmlElement e = byName.get(name);
        return e == null ? Optional.empty() : Optional.ofNullable(e.get("w:val"));
    }

    /** A switch: on where it stands without a value. */
    boolean on(String name) {
        return toggle(name).orElse(false);
    }

    Optional<Boolean> toggle(String name) {
        XmlElement e = byName.get(name);
        return e == null ? Optional.empty() : Optional.of(isOn(e));
    }

    static boolean isOn(XmlElement e) {
        return switch (e.get("w:val", "true")) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    Set<String> names() {
        return byName.keySet();
    }
}
