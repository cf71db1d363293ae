package org.kehoach.pdf.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.image.Turn;
import org.kehoach.pdf.read.Drawing.Crop;
import org.kehoach.pdf.read.Drawing.Stroke;

/** Reads VML pictures (ảnh VML). */
record VmlPictures(Pictures pictures, Findings findings) {

    /** What makes a picture look unlike its image. */
    private static final List<String> EFFECTS = List.of("gain", "blacklevel", "gamma", "grayscale", "bilevel",
            "chromakey");

    /** @param stroke of the shape, if it is drawn: the frame of a picture is not, unless it says so */
    Optional<Drawing.Picture> read(XmlElement shape, VmlStyle style, Optional<Stroke> stroke) {
        XmlElement data = shape.child("v:imagedata").orElse(shape);
        for (String effect : EFFECTS) {
            if (data.get(effect) != null) {
                findings.unsupported("v:imagedata " + effect);
            }
        }
        String id = data.get("r:id", data.get("o:relid", ""));
        if (id.isEmpty()) {
            findings.unsupported("v:imagedata");
            return Optional.empty();
        }
        boolean framed = switch (shape.get("stroked", shape.name().equals("v:rect") ? "t" : "f")) {
            case "t", "true" -> true;
            default -> false;
        };
        String flip = style.get("flip", "");
        Turn turn = new Turn(0, flip.contains("x"), flip.contains("y"));
        return pictures.image(id).map(image -> new Drawing.Picture(image, crop(data), turn,
                framed ? stroke : Optional.empty(), alternative(shape, data), false));
    }

    private static String alternative(XmlElement shape, XmlElement data) {
        for (String text : List.of(shape.get("alt", ""), data.get("o:title", ""), shape.get("title", ""),
                shape.get("id", ""))) {
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return "";
    }

    private static Crop crop(XmlElement data) {
        Crop crop = new Crop(part(data.get("cropleft", "0")), part(data.get("croptop", "0")),
                part(data.get("cropright", "0")), part(data.get("cropbottom", "0")));
        boolean sound = crop.left() + crop.right() < 100_000 && crop.top() + crop.bottom() < 100_000;
        return sound ? crop : Crop.NONE;
    }

    /** A part of a whole as VML writes it: {@code 6554f} of 65,536, {@code 10%} or {@code 0.1}. */
    private static int part(String text) {
        String t = text.strip().toLowerCase(Locale.ROOT);
        boolean marked = t.endsWith("f") || t.endsWith("%");
        try {
            double number = Double.parseDouble(marked ? t.substring(0, t.length() - 1) : t);
            double whole = t.endsWith("f") ? number / 65_536 : t.endsWith("%") ? number / 100 : number;
            return Math.clamp(Math.round(whole * 100_000), -1_000_000, 100_000);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
