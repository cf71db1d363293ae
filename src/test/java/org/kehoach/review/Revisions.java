package org.kehoach.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.opc.XmlElement;

/** A Word file's body when all tracked changes are accepted, or all rejected, as Word does it (chấp nhận, từ chối). */
final class Revisions {

    private static final Set<String> COME = Set.of("w:ins", "w:moveTo");
    private static final Set<String> GONE = Set.of("w:del", "w:moveFrom");
    private static final Set<String> NOTHING = Set.of("w:moveFromRangeStart", "w:moveFromRangeEnd",
            "w:moveToRangeStart", "w:moveToRangeEnd", "w:commentRangeStart", "w:commentRangeEnd", "w:bookmarkStart",
            "w:bookmarkEnd", "w:pPrChange");

    private final boolean accept;

    private Revisions(boolean accept) {
        this.accept = accept;
    }

    static XmlElement accepted(XmlElement body) {
        return Plain.of(new Revisions(true).settled(body));
    }

    static XmlElement rejected(XmlElement body) {
        return Plain.of(new Revisions(false).settled(body));
    }

    private XmlElement settled(XmlElement e) {
        List<Object> content = new ArrayList<>();
        for (Object o : e.content()) {
            if (o instanceof XmlElement child) {
                content.addAll(one(child));
            } else {
                content.add(o);
            }
        }
        return new XmlElement(e.name(), e.attributes(), List.copyOf(content));
    }

    private List<XmlElement> one(XmlElement e) {
        boolean come = COME.contains(e.name());
        if (come || GONE.contains(e.name())) {
            return come == accept ? settled(e).children() : List.of();
        }
        if (NOTHING.contains(e.name())) {
            return List.of();
        }
        return switch (e.name()) {
            case "w:p" -> paragraph(e);
            case "w:tr" -> vanishes(e.child("w:trPr")) ? List.of() : List.of(settled(e));
            case "w:tbl" -> Optional.of(settled(e)).filter(t -> !t.children("w:tr").isEmpty()).stream().toList();
            case "w:pPr" -> look(e);
            case "w:sectPr" -> List.of(section(e));
            case "w:trPr" -> Optional.of(settled(e)).filter(p -> !p.content().isEmpty()).stream().toList();
            case "w:delText" -> List.of(new XmlElement("w:t", e.attributes(), e.content()));
            case "w:r" -> e.child("w:commentReference").isPresent() ? List.of() : List.of(settled(e));
            default -> List.of(settled(e));
        };
    }

    private List<XmlElement> paragraph(XmlElement e) {
        XmlElement settled = settled(e);
        if (!vanishes(e.child("w:pPr").flatMap(p -> p.child("w:rPr")))) {
            return List.of(settled);
        }
        // its words would join the next paragraph: none may be left
        if (!settled.text().isEmpty()) {
            throw new AssertionError("a paragraph goes and leaves words: " + settled);
        }
        return List.of();
    }

    private boolean vanishes(Optional<XmlElement> properties) {
        return properties.stream().flatMap(p -> p.children().stream())
                .anyMatch(m -> (accept ? GONE : COME).contains(m.name()));
    }

    /** Which headers a section has is its own in both versions. */
    private XmlElement section(XmlElement e) {
        Optional<XmlElement> old = e.child("w:sectPrChange").flatMap(c -> c.child("w:sectPr"));
        List<Object> content = new ArrayList<>(
                e.children().stream().filter(c -> c.name().endsWith("Reference")).toList());
        (!accept && old.isPresent() ? old.get() : e).children().stream()
                .filter(c -> !c.name().endsWith("Reference") && !c.name().equals("w:sectPrChange"))
                .forEach(content::add);
        return new XmlElement(e.name(), e.attributes(), List.copyOf(content));
    }

    private List<XmlElement> look(XmlElement e) {
        Optional<XmlElement> old = e.child("w:pPrChange").flatMap(c -> c.child("w:pPr"));
        List<Object> content = new ArrayList<>();
        if (!accept && old.isPresent()) {
            content.addAll(old.get().children());
        } else {
            e.children().stream().filter(c -> !Set.of("w:rPr", "w:pPrChange", "w:sectPr").contains(c.name()))
                    .forEach(content::add);
        }
        e.child("w:sectPr").map(this::section).ifPresent(content::add);
        return content.isEmpty() ? List.of() : List.of(new XmlElement("w:pPr", Map.of(), List.copyOf(content)));
    }

    /** The words of every paragraph, empty ones too. */
    static List<String> words(XmlElement e) {
        List<String> out = new ArrayList<>();
        words(e, out);
        return out;
    }

    private static void words(XmlElement e, List<String> out) {
        if (e.name().equals("w:p")) {
            out.add(e.text());
        } else {
            e.children().forEach(c -> words(c, out));
        }
    }
}
