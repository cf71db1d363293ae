package org.kehoach.pdf.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.image.Turn;
import org.kehoach.pdf.read.Drawing.Crop;
import org.kehoach.pdf.read.Drawing.Stroke;

/** Reads a DrawingML picture (ảnh DrawingML): which image, what is cut off of it, how it is turned, what it shows. */
final class PictureReader {

    private static final String DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative";
    private static final int QUARTER = 5_400_000;

    /** What stands beside a blip and does not change its look. */
    private static final Set<String> PLAIN = Set.of("a:extLst");

    private final Pictures pictures;
    private final Findings findings;
    private final Strokes strokes;

    PictureReader(Pictures pictures, Findings findings, Strokes strokes) {
        this.pictures = pictures;
        this.findings = findings;
        this.strokes = strokes;
    }

    /**
     * A picture; nothing where its image cannot be had, which is reported.
     *
     * @param described the element with its name and description
     */
    Optional<Drawing.Picture> read(XmlElement pic, XmlElement described) {
        XmlElement fill = pic.child("pic:blipFill").orElse(pic);
        XmlElement blip = fill.child("a:blip").orElse(fill);
        XmlElement properties = pic.child("pic:spPr").orElse(pic);
        refuse(fill, blip, properties);
        if (blip.get("r:embed", "").isEmpty()) {
            findings.unsupported(blip.get("r:link") != null ? "a:blip r:link" : "a:blip");
            return Optional.empty();
        }
        Optional<Stroke> stroke = properties.child("a:ln").flatMap(l -> strokes.of(pic, properties, false));
        return pictures.image(blip.get("r:embed", "")).map(image -> new Drawing.Picture(image, crop(fill),
                turn(properties), stroke, alternative(described), isDecorative(described)));
    }

    /** What a picture can be given in Word and is not drawn here. */
    private void refuse(XmlElement fill, XmlElement blip, XmlElement properties) {
        blip.children().stream().filter(e -> !PLAIN.contains(e.name()) && !isOpaque(e))
                .forEach(e -> findings.unsupported("a:blip " + e.name()));
        fill.child("a:tile").ifPresent(e -> findings.unsupported(e.name()));
        fill.child("a:stretch").flatMap(s -> s.child("a:fillRect"))
                .filter(r -> r.attributes().values().stream().anyMatch(v -> Drawings.emu(v) != 0))
                .ifPresent(r -> findings.unsupported(r.name()));
        String geometry = properties.child("a:prstGeom").map(g -> g.get("prst", "rect")).orElse("rect");
        if (!geometry.equals("rect") || properties.child("a:custGeom").isPresent()) {
            findings.unsupported("pic:spPr " + geometry);
        }
        properties.child("a:effectLst").map(XmlElement::children).orElse(List.of())
                .forEach(e -> findings.unsupported(e.name()));
        for (String other : List.of("a:scene3d", "a:sp3d")) {
            properties.child(other).ifPresent(e -> findings.unsupported(e.name()));
        }
    }

    private static boolean isOpaque(XmlElement effect) {
        return effect.name().equals("a:alphaModFix") && effect.get("amt", "100000").equals("100000");
    }

    private static Crop crop(XmlElement fill) {
        return fill.child("a:srcRect").map(r -> new Crop(part(r, "l"), part(r, "t"), part(r, "r"), part(r, "b")))
                .filter(c -> c.left() + c.right() < 100_000 && c.top() + c.bottom() < 100_000).orElse(Crop.NONE);
    }

    /** In 1/100,000, as Word writes it, or in per cent, as strict files have it. */
    private static int part(XmlElement e, String side) {
        String value = e.get(side, "0").strip();
        boolean percent = value.endsWith("%");
        int number = Drawings.emu(percent ? value.substring(0, value.length() - 1) : value);
        return Math.clamp(percent ? number * 1_000L : number, -1_000_000, 100_000);
    }

    private Turn turn(XmlElement properties) {
        return properties.child("a:xfrm").map(t -> {
            int rotation = Drawings.emu(t.get("rot", "0"));
            if (rotation % QUARTER != 0) {
                findings.unsupported("a:xfrm rot");
            }
            return new Turn(Math.floorMod(rotation / QUARTER, 4), Drawings.isOn(t.get("flipH", "0")),
                    Drawings.isOn(t.get("flipV", "0")));
        }).orElse(Turn.NONE);
    }

    /** What a picture shows: its description, else its title, else its name. */
    private static String alternative(XmlElement described) {
        for (String attribute : List.of("descr", "title", "name")) {
            if (!described.get(attribute, "").isBlank()) {
                return described.get(attribute, "").strip();
            }
        }
        return "";
    }

    static boolean isDecorative(XmlElement described) {
        return described.child("a:extLst").map(XmlElement::children).orElse(List.of()).stream()
                .flatMap(e -> e.children(DECORATIVE).stream()).anyMatch(e -> Drawings.isOn(e.get("val", "0")));
    }
}
