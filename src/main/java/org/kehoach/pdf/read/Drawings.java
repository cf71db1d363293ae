package org.kehoach.pdf.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.read.Drawing.Axis;
import org.kehoach.pdf.read.Drawing.From;
import org.kehoach.pdf.read.Drawing.Place;

/** Reads DrawingML (hình vẽ DrawingML), anchored or in a line: straight lines, rectangles, text boxes, pictures. */
final class Drawings {
    /** The longest measure that is believed, in twips. */
    static final int MOST = 40_000;
    private static final Set<String> KNOWN = Set.of("wps:wsp", "pic:pic", "wpg:wgp");
    private static final int EMU_PER_TWIP = 635;
    private final Findings findings;
    private final Function<XmlElement, List<Block>> boxes;
    private final Strokes strokes;
    private final Stack stack;
    private final PictureReader pictures;

    /**
     * A reader.
     *
     * @param boxes reads the text of a text box
     */
    Drawings(Art art, Findings findings, Function<XmlElement, List<Block>> boxes) {
        this.findings = findings;
        this.boxes = boxes;
        strokes = new Strokes(art.theme(), findings);
        stack = art.stack();
        pictures = new PictureReader(art.pictures(), findings, strokes);
    }

    /** Whether the kind of a drawing is one that is laid out. */
    static boolean isKnown(XmlElement drawing) {
        return holder(drawing).flatMap(Drawings::shape).isPresent();
    }

    private static Optional<XmlElement> holder(XmlElement drawing) {
        return drawing.child("wp:anchor").or(() -> drawing.child("wp:inline"));
    }

    private static Optional<XmlElement> shape(XmlElement anchor) {
        return anchor.child("a:graphic").flatMap(g -> g.child("a:graphicData")).map(XmlElement::children)
                .orElse(List.of()).stream().filter(e -> KNOWN.contains(e.name())).findFirst();
    }

    /** A drawing; nothing where it shows nothing or cannot be laid out, which is reported. */
    Optional<Inline> read(XmlElement drawing, RunFormat format) {
        Optional<XmlElement> holder = holder(drawing);
        Optional<XmlElement> shape = holder.flatMap(Drawings::shape);
        if (shape.isEmpty()) {
            findings.unsupported("w:drawing " + kind(drawing));
            return Optional.empty();
        }
        if (holder.get().child("wp:docPr").map(d -> isOn(d.get("hidden", "0"))).orElse(false)) {
            return Optional.empty();
        }
        return holder.get().name().equals("wp:inline")
                ? inLine(holder.get(), shape.get(), format)
                : read(holder.get(), shape.get()).map(Inline.Anchor::new);
    }

    private Optional<Inline> inLine(XmlElement inline, XmlElement shape, RunFormat format) {
        XmlElement extent = inline.child("wp:extent").orElse(inline);
        int width = twips(extent.get("cx", "0"));
        int height = twips(extent.get("cy", "0"));
        return shape(inline, shape, width, height).map(s -> s.isOnItsSide()
                ? new Inline.Figure(s, height, width, format)
                : new Inline.Figure(s, width, height, format));
    }

    private static String kind(XmlElement drawing) {
        return drawing.children().stream().findFirst()
                .flatMap(p -> p.child("a:graphic")).flatMap(g -> g.child("a:graphicData"))
                .flatMap(d -> d.children().stream().findFirst()).map(XmlElement::name).orElse("")
                .replaceFirst(".*}", "");
    }

    private Optional<Drawing> read(XmlElement anchor, XmlElement shape) {
        XmlElement extent = anchor.child("wp:extent").orElse(anchor);
        int width = twips(extent.get("cx", "0"));
        int height = twips(extent.get("cy", "0"));
        return shape(anchor, shape, width, height).map(s -> new Drawing(axis(anchor, "wp:positionH"),
                axis(anchor, "wp:positionV"), width, fitted(shape) ? 0 : height,
                wrap(anchor), stack.depth(isOn(anchor.get("behindDoc", "0")), anchor.get("relativeHeight", "0")), s)
                .sharing(share(anchor, fitted(shape))));
    }

    /** Whether a text box is as high as its text, whatever the file says of its height. */
    private static boolean fitted(XmlElement shape) {
        return shape.child("wps:txbx").isPresent()
                && shape.child("wps:bodyPr").flatMap(b -> b.child("a:spAutoFit")).isPresent();
    }

    private static Drawing.Share share(XmlElement anchor, boolean fitted) {
        return new Drawing.Share(part(anchor, "wp14:sizeRelH", "wp14:pctWidth"),
                fitted ? Drawing.Share.Part.NONE : part(anchor, "wp14:sizeRelV", "wp14:pctHeight"));
    }

    private static Drawing.Share.Part part(XmlElement anchor, String size, String part) {
        Optional<XmlElement> e = anchor.child(size);
        String from = e.map(x -> x.get("relativeFrom", "")).orElse("");
        int share = e.flatMap(x -> x.child(part)).map(x -> emu(x.text())).orElse(0);
        return from.equals("margin") || from.equals("page")
                ? new Drawing.Share.Part(from.equals("page"), Math.clamp(share, 0, 1_000_000))
                : Drawing.Share.Part.NONE;
    }

    private Optional<Drawing.Shape> shape(XmlElement anchor, XmlElement shape, int width, int height) {
        XmlElement described = anchor.child("wp:docPr").orElse(anchor);
        return switch (shape.name()) {
            case "pic:pic" -> pictures.read(shape, described).map(p -> p);
            case "wpg:wgp" ->
                Optional.of(new Groups(this, pictures, findings).read(shape, width, height, described));
            default -> shape(shape, width, height);
        };
    }

    private static String geometry(XmlElement properties) {
        return properties.child("a:prstGeom").map(g -> g.get("prst", "")).orElse("custGeom");
    }

    /** A line, rectangle or text box. */
    Optional<Drawing.Shape> shape(XmlElement shape, int width, int height) {
        XmlElement properties = shape.child("wps:spPr").orElse(shape);
        String geometry = geometry(properties);
        Optional<XmlElement> transform = properties.child("a:xfrm");
        if (transform.map(t -> !t.get("rot", "0").equals("0")).orElse(false)) {
            findings.unsupported("a:xfrm rot");
        }
        return switch (geometry) {
            case "line", "straightConnector1" -> {
                boolean rising = transform.map(t -> isOn(t.get("flipV", "0")) ^ isOn(t.get("flipH", "0")))
                        .orElse(false);
                yield strokes.of(shape, properties, true).map(s -> new Drawing.Straight(s, rising));
            }
            case "rect" -> box(shape, properties);
            default -> {
                findings.unsupported("wps:wsp " + geometry);
                yield Optional.empty();
            }
        };
    }

    private Optional<Drawing.Shape> box(XmlElement shape, XmlElement properties) {
        Optional<XmlElement> text = shape.child("wps:txbx").flatMap(t -> t.child("w:txbxContent"));
        XmlElement body = shape.child("wps:bodyPr").orElse(shape);
        String direction = body.get("vert", "horz");
        if (!direction.equals("horz") && text.isPresent()) {
            findings.unsupported("wps:bodyPr " + direction);
        }
        Table.Insets insets = new Table.Insets(twips(body.get("tIns", "45720")), twips(body.get("rIns", "91440")),
                twips(body.get("bIns", "45720")), twips(body.get("lIns", "91440")));
        Table.Vertical vertical = switch (body.get("anchor", "t")) {
            case "ctr" -> Table.Vertical.CENTER;
            case "b" -> Table.Vertical.BOTTOM;
            default -> Table.Vertical.TOP;
        };
        return Optional.of(
                new Drawing.Box(strokes.of(shape, properties, false), strokes.fill(shape, properties), insets, vertical,
                        false, body.child("a:spAutoFit").isPresent(), text.map(boxes).orElse(List.of())));
    }

    /** How text keeps clear; contours of shapes that are drawn as rectangles are their edges. */
    static Drawing.Wrap wrap(XmlElement anchor) {
        for (XmlElement e : anchor.children()) {
            Drawing.Wrap.Kind kind = switch (e.name()) {
                case "wp:wrapSquare", "wp:wrapTight", "wp:wrapThrough" -> Drawing.Wrap.Kind.AROUND;
                case "wp:wrapTopAndBottom" -> Drawing.Wrap.Kind.ABOVE_AND_BELOW;
                default -> Drawing.Wrap.Kind.NONE;
            };
            if (kind != Drawing.Wrap.Kind.NONE) {
                return new Drawing.Wrap(kind, side(e.get("wrapText", "bothSides")), away(anchor));
            }
        }
        return Drawing.Wrap.NONE;
    }

    private static Drawing.Wrap.Side side(String text) {
        return switch (text) {
            case "left" -> Drawing.Wrap.Side.LEFT;
            case "right" -> Drawing.Wrap.Side.RIGHT;
            case "largest" -> Drawing.Wrap.Side.LARGEST;
            default -> Drawing.Wrap.Side.BOTH;
        };
    }

    private static Table.Insets away(XmlElement anchor) {
        return new Table.Insets(twips(anchor.get("distT", "0")), twips(anchor.get("distR", "0")),
                twips(anchor.get("distB", "0")), twips(anchor.get("distL", "0")));
    }

    private static Axis axis(XmlElement anchor, String name) {
        Optional<XmlElement> e = anchor.child(name);
        From from = switch (e.map(x -> x.get("relativeFrom", "")).orElse("")) {
            case "page" -> From.PAGE;
            case "margin" -> From.MARGIN;
            case "character", "line" -> From.CHARACTER;
            case "leftMargin", "topMargin", "insideMargin" -> From.NEAR_MARGIN;
            case "rightMargin", "bottomMargin", "outsideMargin" -> From.FAR_MARGIN;
            default -> From.FLOW;
        };
        Place place = switch (e.flatMap(x -> x.child("wp:align")).map(a -> a.text().strip()).orElse("")) {
            case "center" -> Place.MIDDLE;
            case "right", "bottom", "outside" -> Place.FAR;
            default -> Place.NEAR;
        };
        int offset = e.flatMap(x -> x.child("wp:posOffset")).map(o -> twips(o.text())).orElse(0);
        return new Axis(from, place, offset);
    }

    static boolean isOn(String value) {
        return value.equals("1") || value.equals("true");
    }

    static int twips(String emu) {
        return Math.clamp(Math.round(emu(emu) / (double) EMU_PER_TWIP), -MOST, MOST);
    }

    /** A whole number; 0 where it is none or far too great. */
    static int emu(String text) {
        try {
            return Math.clamp(Math.round(Double.parseDouble(text.strip())), -1_000_000_000, 1_000_000_000);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
