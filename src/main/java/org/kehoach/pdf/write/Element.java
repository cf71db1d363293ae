package org.kehoach.pdf.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An element of the structure tree (phần tử cấu trúc): what a piece of the text is, and where it stands on the pages. */
final class Element {

    private static final int KID = -1;

    /** Less the index of a page: what follows is the number of an object. */
    private static final int OBJECT = -2;

    private String type;
    private String name = "";
    private final String attributes;
    private final List<Element> kids = new ArrayList<>(0);
    private final String alternative;
    private String box = "";

    /**
     * Its content in order, in pairs: a page's index and a piece there, {@link #KID} and the index of a kid, or
     * {@link #OBJECT} less a page's index and the number of an object there.
     */
    private int[] content = {};
    private int length;
    private int number;

    /**
     * An element.
     *
     * @param type       one of PDF's standard structure types
     * @param attributes the entries of its attribute dictionary, or empty
     */
    Element(String type, String attributes) {
        this(type, attributes, "");
    }

    private Element(String type, String attributes, String alternative) {
        this.type = type;
        this.attributes = attributes;
        this.alternative = alternative;
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

    /** A picture, with what it shows told in words. */
    static Element figure(String alternative) {
        return new Element("Figure", "", alternative);
    }

    /** Says where on its page it stands: the entries of its layout attributes. */
    void stands(String attribute) {
        box = attribute;
    }

    void become(String other) {
        type = other;
    }

    Element add(Element kid) {
        append(KID, kids.size());
        kids.add(kid);
        return this;
    }

    /** The kid that was added last. */
    Element last() {
        return kids.getLast();
    }

    /** Takes in a piece of a page's content: the page's index, and the piece's number there. */
    void mark(int page, int piece) {
        append(page, piece);
    }

    /** Takes in an object that stands on a page: the page's index, and the object's number. */
    void refer(int page, int object) {
        append(OBJECT - page, object);
    }

    private void append(int page, int index) {
        if (length == content.length) {
            content = Arrays.copyOf(content, Math.max(2, length * 2));
        }
        content[length++] = page;
        content[length++] = index;
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
        if (!attributes.isEmpty() || !box.isEmpty()) {
            out.put("/A<<").put(attributes).put(box).put(">>");
        }
        if (!alternative.isEmpty()) {
            out.put("/Alt ").text(alternative);
        }
        int page = firstPage();
        if (page >= 0) {
            out.put("/Pg ").put(pages[page]).put(" 0 R");
        }
        if (length > 0) {
            out.put(length == 2 ? "/K " : "/K[");
            content(out, page, pages);
            out.put(length == 2 ? "" : "]");
        }
        out.put(">>");
        objects.end();
        for (Element kid : kids) {
            kid.write(objects, number, pages);
        }
    }

    /** The index of the page of its first piece; -1 where it has none. */
    private int firstPage() {
        for (int i = 0; i < length; i += 2) {
            if (content[i] != KID) {
                return content[i] >= 0 ? content[i] : OBJECT - content[i];
            }
        }
        return -1;
    }

    private void content(PdfBytes out, int page, int[] pages) {
        for (int i = 0; i < length; i += 2) {
            int index = content[i + 1];
            if (content[i] == KID) {
                out.put(kids.get(index).number).put(" 0 R ");
            } else if (content[i] <= OBJECT) {
                out.put("<</Type/OBJR/Pg ").put(pages[OBJECT - content[i]]).put(" 0 R/Obj ").put(index).put(" 0 R>>");
            } else if (content[i] == page) {
                out.put(index).put(' ');
            } else {
                out.put("<</Type/MCR/Pg ").put(pages[content[i]]).put(" 0 R/MCID ").put(index).put(">>");
            }
        }
    }
}
