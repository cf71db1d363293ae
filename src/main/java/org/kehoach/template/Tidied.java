package org.kehoach.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.opc.XmlElement;

/**
 * A part without what a template has no use for (bản đã dọn): proofing marks, revision ids, bookmarks, comments, tracked
 * changes (taken as accepted), content controls, of which only the content is printed, and whatever a program may ignore by the file's own word. Loops would double their ids.
 */
final class Tidied {

    private static final Set<String> DROPPED = Set.of("w:proofErr", "w:lastRenderedPageBreak", "w:bookmarkStart",
            "w:bookmarkEnd", "w:commentRangeStart", "w:commentRangeEnd", "w:commentReference", "w:permStart",
            "w:permEnd", "w:del", "w:moveFrom", "w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart",
            "w:moveToRangeEnd", "w:rPrChange", "w:pPrChange", "w:sectPrChange", "w:tblPrChange", "w:trPrChange",
            "w:tcPrChange", "w:tblGridChange");
    private static final Set<String> UNWRAPPED = Set.of("w:smartTag", "w:ins", "w:moveTo", "w:customXml", "w:sdt",
            "w:sdtContent");
    private static final Set<String> UNWRAPPED_PROPERTIES = Set.of("w:smartTagPr", "w:customXmlPr", "w:sdtPr",
            "w:sdtEndPr");
    private static final Set<String> OF_WORDS = Set.of("w:t", "w:instrText", "w:delText", "m:t");

    private final boolean whole;
    private final IdentityHashMap<XmlElement, Integer> numbers = new IdentityHashMap<>();
    private int paragraphs;
    private boolean ofSource;

    /** Keeps all but what cannot be written, where {@code whole}. */
    private Tidied(boolean whole) {
        this.whole = whole;
    }

    static XmlElement of(XmlElement element) {
        return new Tidied(false).element(element);
    }

    /** A part with the numbers of its paragraphs, from 1 in their order; what stands in two forms is counted once. */
    record Numbered(XmlElement root, Map<XmlElement, Integer> numbers) {}

    static Numbered numbered(XmlElement element) {
        Tidied tidied = new Tidied(false);
        return new Numbered(tidied.element(element), tidied.numbers);
    }

    /** The same numbers by the paragraphs of the part as it is. */
    static Map<XmlElement, Integer> numbers(XmlElement element) {
        Tidied tidied = new Tidied(false);
        tidied.ofSource = true;
        tidied.element(element);
        return tidied.numbers;
    }

    /** A part of a document as it is, but for what a program may ignore. */
    static XmlElement whole(XmlElement element) {
        return new Tidied(true).element(element);
    }

    private XmlElement element(XmlElement element) {
        Map<String, String> attributes = new HashMap<>();
        element.attributes().forEach((name, value) -> {
            if (!isForeign(name) && (whole || !name.startsWith("w:rsid")) && !name.startsWith("mc:")) {
                attributes.put(name, value);
            }
        });
        List<Object> content = new ArrayList<>();
        int number = element.name().equals("w:p") ? ++paragraphs : 0;
        fill(element, content);
        XmlElement tidy = new XmlElement(element.name(), attributes, content);
        if (number > 0) {
            numbers.put(ofSource ? element : tidy, number);
        }
        return tidy;
    }

    private void fill(XmlElement element, List<Object> content) {
        boolean words = OF_WORDS.contains(element.name());
        for (Object part : element.content()) {
            if (part instanceof XmlElement child) {
                child(child, content);
            } else if (words) {
                boolean kept = "preserve".equals(element.get("xml:space"));
                content.add(kept ? part : part.toString().strip());
            } else if (!part.toString().isBlank()) {
                content.add(part);
            }
        }
    }

    private void child(XmlElement child, List<Object> content) {
        String name = child.name();
        if (isForeign(name) || (!whole && (DROPPED.contains(name) || UNWRAPPED_PROPERTIES.contains(name)))) {
            return;
        }
        if (!whole && UNWRAPPED.contains(name)) {
            fill(child, content);
        } else if (name.equals("mc:AlternateContent")) {
            alternate(child).ifPresentOrElse(content::add,
                    () -> child.child("mc:Fallback").ifPresent(fallback -> fill(fallback, content)));
        } else {
            XmlElement tidy = element(child);
            if (whole || !name.equals("w:r") || tidy.children().stream().anyMatch(c -> !c.name().equals("w:rPr"))) {
                content.add(tidy);
            }
        }
    }

    /** The alternatives that are known by name, with the fallback; empty where none is. */
    private Optional<XmlElement> alternate(XmlElement alternates) {
        List<Object> kept = new ArrayList<>();
        int before = paragraphs;
        for (XmlElement choice : alternates.children("mc:Choice")) {
            if (Set.of("wps", "wp").contains(choice.get("Requires", ""))) {
                kept.add(element(choice));
            }
        }
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        int after = paragraphs;
        paragraphs = before;
        alternates.child("mc:Fallback").ifPresent(fallback -> kept.add(element(fallback)));
        paragraphs = Math.max(paragraphs, after);
        return Optional.of(new XmlElement(alternates.name(), Map.of(), kept));
    }

    private static boolean isForeign(String name) {
        return name.startsWith("{") || name.startsWith("w14:");
    }
}
