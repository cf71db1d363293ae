package org.kehoach.pdf.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.LaidOutDocument.GlyphRun;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Page;
import org.kehoach.pdf.Link;

/**
 * The hyperlinks of the pages (liên kết): each is an element of its paragraph, and for each line that it stands on a
 * place that may be clicked (ISO 14289-1:2014, 7.18.5).
 */
final class PageLinks {

    private static final String SAFE = "-._~:/?#[]@!$&'()*+,;=%";

    /** A place that may be clicked, in twips from the page's top left corner. */
    private static final class Area {
        final Link link;
        final Element element;
        final int left;
        final int top;
        final int bottom;
        int right;
        int object;

        Area(Link link, Element element, int left, int top, int bottom) {
            this.link = link;
            this.element = element;
            this.left = left;
            this.top = top;
            this.bottom = bottom;
        }
    }

    /** Where a bookmark stands: the page's index, and the height from its top. */
    private record Spot(int page, int y) {}

    private final LaidOutDocument document;
    private final Map<String, Spot> spots = new HashMap<>();
    private final List<Element> parents = new ArrayList<>();
    private List<Area> areas = new ArrayList<>();
    private @Nullable Element owner;
    private @Nullable Element current;
    private @Nullable Link link;

    PageLinks(LaidOutDocument document) {
        this.document = document;
    }

    /** The element that a run belongs to: that of its line, or of the link in it. */
    Element element(Element of, Line line, GlyphRun run) {
        if (run.link().isEmpty() || !leads(run.link().get())) {
            link = null;
            return of;
        }
        Link to = run.link().get();
        if (owner != of || current == null || !to.equals(link)) {
            current = new Element("Link");
            of.add(current);
            owner = of;
            link = to;
        }
        area(current, to, line, run);
        return current;
    }

    private void area(Element element, Link to, Line line, GlyphRun run) {
        int left = line.x() + run.dx();
        boolean goesOn = !areas.isEmpty() && areas.getLast().element == element && areas.getLast().top == line.y();
        if (!goesOn) {
            areas.add(new Area(to, element, left, line.y(), line.y() + line.height()));
        }
        areas.getLast().right = left + run.width();
    }

    private boolean leads(Link to) {
        return !to.inside() || spots().containsKey(to.target());
    }

    private Map<String, Spot> spots() {
        if (spots.isEmpty()) {
            for (int i = 0; i < document.pages().size(); i++) {
                for (Line line : document.pages().get(i).lines()) {
                    for (String name : line.source().bookmarks()) {
                        spots.putIfAbsent(name, new Spot(i, line.y()));
                    }
                }
            }
        }
        return spots;
    }

    /** Reserves the objects of a page's links and gives their numbers, which the page must list. */
    List<Integer> reserve(int page, PdfObjects objects) {
        for (Area area : areas) {
            area.object = objects.reserve();
            area.element.refer(page, area.object);
        }
        return areas.stream().map(a -> a.object).toList();
    }

    /**
     * Writes the links of a page.
     *
     * @param pages the numbers of the pages' objects, of all that have them
     */
    void write(Page page, PdfObjects objects, int[] pages) {
        PdfBytes out = objects.out();
        for (Area area : areas) {
            objects.begin(area.object);
            out.put("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/StructParent ")
                    .put(pages.length + parents.size()).put("/Rect[").points(area.left).put(' ')
                    .points(page.height() - area.bottom).put(' ').points(area.right).put(' ')
                    .points(page.height() - area.top).put("]/Contents ")
                    .text(area.link.tip().isEmpty() ? area.link.target() : area.link.tip());
            target(area.link, out, pages);
            out.put(">>");
            objects.end();
            parents.add(area.element);
        }
        areas = new ArrayList<>();
        link = null;
    }

    private void target(Link to, PdfBytes out, int[] pages) {
        Spot spot = spots.get(to.target());
        if (to.inside() && spot != null) {
            out.put("/Dest[").put(pages[spot.page]).put(" 0 R/XYZ null ")
                    .points(document.pages().get(spot.page).height() - spot.y).put(" null]");
        } else {
            out.put("/A<</S/URI/URI(").put(ascii(to.target())).put(")>>");
        }
    }

    /** An address in the characters that addresses may have; the others as RFC 3986 has them written. */
    private static String ascii(String address) {
        StringBuilder out = new StringBuilder(address.length() + 16);
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
                    || SAFE.indexOf(c) >= 0;
            if (plain && c != '(' && c != ')') {
                out.append(c);
            } else {
                out.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }

    /** The elements of the links, in the order of their numbers among the structure's parents. */
    List<Element> parents() {
        return parents;
    }
}
