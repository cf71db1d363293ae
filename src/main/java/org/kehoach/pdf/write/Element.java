package org.kehoach.pdf.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An element of the structure tree (phần tử cấu trúc): what a piece of the text is, and where it stands on the pages. */
final class Element {

    private String type;
    private String name = "";
    private final String attributes;
    private final List<Element> kids = new ArrayList<>(0);
    private int[] marks = {};
    private int number;

    /**
     * An element.
     *
     * @param type       one of PDF's standard structure types
     * @param attributes the entries of its attribute dictionary, or empty
     */
    Element(String type, String attributes) {
        this.type = type;
        this.attributes = attributes;
    }

    Element(String type) {
        this(type, "");
    }

    /** A footnote, which PDF/UA-1 wants to be named (ISO 14289-1:2014, 7.9). */
    static Element note(int number) {
        Element note = new Element("Note");
        note.name = String.format(Locale.ROOT, "note-%06d", number);
        return note;
    }

    /** Its name among the elements of the document; empty where it has none. */
    String name() {
        return name;
    }

    /** All below it that have names, in order. */
    Stream<Element> named() {
        return kids.stream().flatMap(k -> Stream.concat(k.name.isEmpty() ? Stream.of() : Stream.of(k), k.named()));
    }

    void become(String other) {
        type = other;
    }

    Element add(Element kid) {
        kids.add(kid);
        return this;
    }

    /** The kid that was added last. */
    Element last() {
        return kids.getLast();
    }

    /** Takes in a piece of a page's content: the page's index, and the piece's number there. */
    void mark(int page, int piece) {
        marks = Arrays.copyOf(marks, marks.length + 2);
        marks[marks.length - 2] = page;
        marks[marks.length - 1] = piece;
    }

    /** The number of its object, once {@link #reserve} was called. */
    int number() {
        return number;
    }

    void reserve(PdfObjects objects) {
        number = objects.reserve();
        for (Element kid : kids) {
            kid.reserve(objects);
        }
    }

    /**
     * Writes it and all below it.
     *
     * @param parent the number of the object above
     * @param pages  the numbers of the pages' objects
     */
    void write(PdfObjects objects, int parent, int[] pages) {
        PdfBytes out = objects.out();
        objects.begin(number);
        out.put("<</S/").put(type).put("/P ").put(parent).put(" 0 R");
        if (!name.isEmpty()) {
            out.put("/ID(").put(name).put(')');
        }
        if (!attributes.isEmpty()) {
            out.put("/A<<").put(attributes).put(">>");
        }
        if (marks.length > 0) {
            out.put("/Pg ").put(pages[marks[0]]).put(" 0 R");
        }
        if (marks.length + kids.size() > 0) {
            boolean one = marks.length / 2 + kids.size() == 1;
            out.put(one ? "/K " : "/K[");
            pieces(out, pages);
            for (Element kid : kids) {
                out.put(kid.number).put(" 0 R ");
            }
            out.put(one ? "" : "]");
        }
        out.put(">>");
        objects.end();
        for (Element kid : kids) {
            kid.write(objects, number, pages);
        }
    }

    private void pieces(PdfBytes out, int[] pages) {
        for (int i = 0; i < marks.length; i += 2) {
            if (marks[i] == marks[0]) {
                out.put(marks[i + 1]).put(' ');
            } else {
                out.put("<</Type/MCR/Pg ").put(pages[marks[i]]).put(" 0 R/MCID ").put(marks[i + 1]).put(">>");
            }
        }
    }
}
