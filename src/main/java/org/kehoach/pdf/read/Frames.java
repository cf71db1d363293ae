package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.Depth;
import org.kehoach.pdf.read.Drawing.Axis;
import org.kehoach.pdf.read.Drawing.From;
import org.kehoach.pdf.read.Drawing.Place;
import org.kehoach.pdf.read.Drawing.Wrap;

/**
 * Text frames (khung chữ), which older files have for page numbers, letterheads and large initials: neighbouring
 * paragraphs with one frame become a text box that the next paragraph anchors.
 */
final class Frames {
    private static final Table.Insets NONE = new Table.Insets(0, 0, 0, 0);

    private final Measures measures;
    private final List<Drawing> closed = new ArrayList<>(0);
    private final List<Block> open = new ArrayList<>(0);
    private @Nullable XmlElement frame;

    Frames(Measures measures) {
        this.measures = measures;
    }

    /** Takes in a paragraph that stands in a frame. */
    void add(XmlElement ofParagraph, Paragraph paragraph) {
        if (!ofParagraph.equals(frame)) {
            close();
        }
        frame = ofParagraph;
        open.add(paragraph);
    }

    boolean arePending() {
        return frame != null || !closed.isEmpty();
    }

    /** The frames since the last call. */
    List<Drawing> take() {
        close();
        List<Drawing> taken = List.copyOf(closed);
        closed.clear();
        return taken;
    }

    private void close() {
        if (frame != null) {
            closed.add(drawing(frame, List.copyOf(open)));
        }
        frame = null;
        open.clear();
    }

    private Drawing drawing(XmlElement e, List<Block> text) {
        boolean initial = !e.get("w:dropCap", "none").equals("none");
        int width = measures.twips(e, "w:w", 0);
        boolean exact = e.get("w:hRule", "auto").equals("exact");
        Drawing.Box box = new Drawing.Box(Optional.empty(), OptionalInt.empty(), NONE, Table.Vertical.TOP, width == 0,
                !exact, text);
        int height = e.get("w:hRule", "auto").equals("auto") ? 0 : measures.twips(e, "w:h", 0);
        return new Drawing(axis(e, e.get("w:hAnchor", "text"), "w:xAlign", "w:x"),
                axis(e, e.get("w:vAnchor", "text"), "w:yAlign", "w:y"), width, height, wrap(e, initial),
                Depth.TEXT, box);
    }

    private Wrap wrap(XmlElement e, boolean initial) {
        int across = measures.twips(e, "w:hSpace", 0);
        int down = measures.twips(e, "w:vSpace", 0);
        Table.Insets away = new Table.Insets(down, across, down, across);
        return switch (e.get("w:wrap", initial ? "around" : "auto")) {
            case "none", "notBeside" -> new Wrap(Wrap.Kind.ABOVE_AND_BELOW, Wrap.Side.BOTH, away);
            default -> new Wrap(Wrap.Kind.AROUND, Wrap.Side.BOTH, away);
        };
    }

    private Axis axis(XmlElement e, String anchor, String align, String offset) {
        From from = switch (anchor) {
            case "page" -> From.PAGE;
            case "margin" -> From.MARGIN;
            default -> From.FLOW;
        };
        Place place = switch (e.get(align, "")) {
            case "center" -> Place.MIDDLE;
            case "right", "outside", "bottom" -> Place.FAR;
            default -> Place.NEAR;
        };
        return new Axis(from, place, measures.twips(e, offset, 0));
    }

    /** A paragraph with the shapes that it anchors. */
    static Paragraph anchoring(Paragraph paragraph, List<Drawing> shapes) {
        List<Inline> content = new ArrayList<>(shapes.stream().<Inline>map(Inline.Anchor::new).toList());
        content.addAll(paragraph.content());
        return paragraph.with(paragraph.format(), content);
    }
}
