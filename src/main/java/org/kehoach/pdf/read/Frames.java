package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.read.Drawing.Axis;
import org.kehoach.pdf.read.Drawing.From;
import org.kehoach.pdf.read.Drawing.Place;

/**
 * Text frames of headers and footers (khung chữ), where Word used to put page numbers: each becomes a text box that the
 * next paragraph anchors.
 */
record Frames(Measures measures) {
    private static final Table.Insets NONE = new Table.Insets(0, 0, 0, 0);

    /** A framed paragraph as a shape. */
    Drawing drawing(XmlElement frame, Paragraph paragraph) {
        int width = measures.twips(frame, "w:w", 0);
        Drawing.Box box = new Drawing.Box(Optional.empty(), OptionalInt.empty(), NONE, Table.Vertical.TOP, width == 0,
                List.of(paragraph));
        return new Drawing(axis(frame, frame.get("w:hAnchor", "text"), "w:xAlign", "w:x"),
                axis(frame, frame.get("w:vAnchor", "text"), "w:yAlign", "w:y"), width, 0, box);
    }

    private Axis axis(XmlElement frame, String anchor, String align, String offset) {
        From from = switch (anchor) {
            case "page" -> From.PAGE;
            case "margin" -> From.MARGIN;
            default -> From.FLOW;
        };
        Place place = switch (frame.get(align, "")) {
            case "center" -> Place.MIDDLE;
            case "right", "outside", "bottom" -> Place.FAR;
            default -> Place.NEAR;
        };
        return new Axis(from, place, measures.twips(frame, offset, 0));
    }

    /** A paragraph with the shapes that it anchors. */
    static Paragraph anchoring(Paragraph paragraph, List<Drawing> shapes) {
        List<Inline> content = new ArrayList<>(shapes.stream().<Inline>map(Inline.Anchor::new).toList());
        content.addAll(paragraph.content());
        return paragraph.with(paragraph.format(), content);
    }
}
