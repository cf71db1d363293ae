package org.kehoach.pdf.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.Depth;
import org.kehoach.pdf.read.Drawing.Axis;
import org.kehoach.pdf.read.Drawing.From;
import org.kehoach.pdf.read.Drawing.Place;
import org.kehoach.pdf.read.Drawing.Stroke;

/** Reads VML (hình vẽ VML), which older programs write: straight lines, rectangles, text boxes and pictures. */
final class VmlShapes {
    private static final int USUAL_STROKE = 15;
    private final VmlPictures pictures;
    private final VmlLettering lettering;
    private final Stack stack;
    private final Findings findings;
    private final Function<XmlElement, List<Block>> boxes;

    VmlShapes(Art art, FaceChooser faces, Findings findings, Function<XmlElement, List<Block>> boxes) {
        this.pictures = new VmlPictures(art.pictures(), findings);
        lettering = new VmlLettering(faces, findings);
        stack = art.stack();
        this.findings = findings;
        this.boxes = boxes;
    }

    /** All shapes of a {@code w:pict}; what cannot be laid out is reported. */
    List<Inline> read(XmlElement pict, RunFormat format) {
        return pict.children().stream().filter(e -> !e.name().equals("v:shapetype") && !e.name().startsWith("o:")
                && !e.name().startsWith("w10:") && !e.name().equals("w:movie")).flatMap(e -> one(e, format).stream())
                .toList();
    }

    private Optional<Inline> one(XmlElement e, RunFormat format) {
        VmlStyle style = VmlStyle.of(e.get("style", ""));
        if (style.get("visibility", "").equals("hidden")) {
            return Optional.empty();
        }
        boolean inLine = !style.get("position", "static").equals("absolute");
        if ((inLine && !isFigure(e)) || isTurned(e, style)) {
            findings.unsupported(e.name());
            return Optional.empty();
        }
        return drawing(e, style).map(d -> inLine
                ? new Inline.Figure(d.shape(), d.width(), d.height(), format)
                : new Inline.Anchor(d));
    }

    private static boolean isTurned(XmlElement e, VmlStyle style) {
        return !style.get("rotation", "0").equals("0") && !VmlLettering.is(e);
    }

    /** Whether a shape may stand in a line: a picture or a text box, not a rule across the text. */
    private static boolean isFigure(XmlElement e) {
        return e.child("v:imagedata").isPresent() || e.child("v:textbox").isPresent();
    }

    private Optional<Drawing> drawing(XmlElement e, VmlStyle style) {
        if (e.child("v:imagedata").isPresent() && (e.name().equals("v:shape") || e.name().equals("v:rect"))) {
            return pictures.read(e, style, stroke(e)).map(p -> placed(e, style, p));
        }
        if (VmlLettering.is(e)) {
            return lettering.read(e, style).map(l -> placed(e, style, l));
        }
        boolean text = e.child("v:textbox").isPresent();
        return switch (e.name()) {
            case "v:line" -> line(e, style);
            case "v:rect" -> Optional.of(box(e, style));
            case "v:shape" -> {
                if (e.get("type", "").endsWith("_t32") || e.get("o:connectortype", "").equals("straight")) {
                    yield connector(e, style);
                }
                if (e.get("type", "").endsWith("_t202") || text) {
                    yield Optional.of(box(e, style));
                }
                findings.unsupported("v:shape " + e.get("type", ""));
                yield Optional.empty();
            }
            default -> {
                findings.unsupported(e.name());
                yield Optional.empty();
            }
        };
    }

    private Optional<Drawing> line(XmlElement e, VmlStyle style) {
        int[] from = point(e.get("from", "0,0"));
        int[] to = point(e.get("to", "0,0"));
        int dx = Math.min(from[0], to[0]);
        int dy = Math.min(from[1], to[1]);
        boolean rising = (to[0] - from[0]) * (long) (to[1] - from[1]) < 0;
        return straight(e, style, axis(style, "horizontal", "margin-left", "left", dx),
                axis(style, "vertical", "margin-top", "top", dy), Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]),
                rising);
    }

    private Optional<Drawing> connector(XmlElement e, VmlStyle style) {
        String flip = style.get("flip", "");
        boolean rising = flip.equals("x") || flip.equals("y");
        return straight(e, style, axis(style, "horizontal", "margin-left", "left", 0),
                axis(style, "vertical", "margin-top", "top", 0), style.twips("width"), style.twips("height"), rising);
    }

    private Optional<Drawing> straight(XmlElement e, VmlStyle style, Axis across, Axis down, int width,
            int height, boolean rising) {
        return stroke(e).map(s -> new Drawing(across, down, width, height, Drawing.Wrap.NONE,
                depth(style),
                new Drawing.Straight(s, rising)));
    }

    private Drawing box(XmlElement e, VmlStyle style) {
        Optional<XmlElement> textbox = e.child("v:textbox");
        String[] inset = textbox.map(t -> t.get("inset", "")).orElse("").split(",", -1);
        Table.Insets insets = new Table.Insets(inset(inset, 1, 72), inset(inset, 2, 144), inset(inset, 3, 72),
                inset(inset, 0, 144));
        OptionalInt fill = isOff(e.get("filled", "t"))
                ? OptionalInt.empty()
                : OptionalInt.of(VmlStyle.color(e.get("fillcolor", "white")).orElse(0xffffff));
        List<Block> text = textbox.flatMap(t -> t.child("w:txbxContent")).map(boxes).orElse(List.of());
        return placed(e, style, new Drawing.Box(stroke(e), fill, insets, Table.Vertical.TOP, false, false, text));
    }

    private Drawing placed(XmlElement e, VmlStyle style, Drawing.Shape shape) {
        return new Drawing(axis(style, "horizontal", "margin-left", "left", 0),
                axis(style, "vertical", "margin-top", "top", 0), style.twips("width"), style.twips("height"),
                wrap(e, style), depth(style), shape);
    }

    private Depth depth(VmlStyle style) {
        String height = style.get("z-index", "0");
        return stack.depth(height.startsWith("-"), height);
    }

    private static Drawing.Wrap wrap(XmlElement e, VmlStyle style) {
        XmlElement wrap = e.child("w10:wrap").orElse(e);
        Drawing.Wrap.Kind kind = switch (e.child("w10:wrap").map(w -> w.get("type", "none")).orElse("none")) {
            case "square", "tight", "through" -> Drawing.Wrap.Kind.AROUND;
            case "topAndBottom" -> Drawing.Wrap.Kind.ABOVE_AND_BELOW;
            default -> Drawing.Wrap.Kind.NONE;
        };
        Drawing.Wrap.Side side = switch (wrap.get("side", "both")) {
            case "left" -> Drawing.Wrap.Side.LEFT;
            case "right" -> Drawing.Wrap.Side.RIGHT;
            case "largest" -> Drawing.Wrap.Side.LARGEST;
            default -> Drawing.Wrap.Side.BOTH;
        };
        return new Drawing.Wrap(kind, side, new Table.Insets(away(style, "top", 0), away(style, "right", 180),
                away(style, "bottom", 0), away(style, "left", 180)));
    }

    private static int away(VmlStyle style, String edge, int otherwise) {
        String name = "mso-wrap-distance-" + edge;
        return style.has(name) ? style.twips(name) : otherwise;
    }

    private static int inset(String[] values, int index, int otherwise) {
        return index < values.length && !values[index].isBlank() ? VmlStyle.length(values[index]) : otherwise;
    }

    private Optional<Stroke> stroke(XmlElement e) {
        if (isOff(e.get("stroked", "t"))) {
            return Optional.empty();
        }
        int width = e.get("strokeweight") == null
                ? USUAL_STROKE
                : Math.max(1, VmlStyle.length(e.get("strokeweight", "")));
        Optional<XmlElement> stroke = e.child("v:stroke");
        for (String end : List.of("startarrow", "endarrow")) {
            stroke.map(s -> s.get(end, "none")).filter(a -> !a.equals("none"))
                    .ifPresent(_ -> findings.unsupported("v:stroke " + end));
        }
        int dash = stroke.map(s -> s.get("dashstyle", "solid")).orElse("solid").equals("solid") ? 0 : width * 3;
        return Optional.of(new Stroke(width, VmlStyle.color(e.get("strokecolor", "black")).orElse(0), dash));
    }

    static boolean isOff(String value) {
        return value.equals("f") || value.equals("false");
    }

    private static int[] point(String text) {
        String[] parts = text.split(",", -1);
        return new int[]{VmlStyle.length(parts[0]), parts.length > 1 ? VmlStyle.length(parts[1]) : 0};
    }

    private static Axis axis(VmlStyle style, String direction, String margin, String edge, int more) {
        From from = switch (style.get("mso-position-" + direction + "-relative", "text")) {
            case "page" -> From.PAGE;
            case "margin" -> From.MARGIN;
            case "char", "line" -> From.CHARACTER;
            case "left-margin-area", "top-margin-area", "inner-margin-area" -> From.NEAR_MARGIN;
            case "right-margin-area", "bottom-margin-area", "outer-margin-area" -> From.FAR_MARGIN;
            default -> From.FLOW;
        };
        Place place = switch (style.get("mso-position-" + direction, "absolute")) {
            case "center" -> Place.MIDDLE;
            case "right", "bottom", "outside" -> Place.FAR;
            default -> Place.NEAR;
        };
        int offset = style.has(margin) ? style.twips(margin) : style.twips(edge);
        return new Axis(from, place, offset + more);
    }
}
