package org.kehoach.pdf.read;

import java.util.Optional;
import org.kehoach.font.Face;
import org.kehoach.opc.XmlElement;

/** Reads VML lettering (chữ nghệ thuật VML), of which Word makes the marks across its pages. */
record VmlLettering(FaceChooser faces, Findings findings) {

    private static final int WHITE = 0xff;
    private static final int FULL_TURN = 36_000;

    /** Whether a shape is letters. */
    static boolean is(XmlElement shape) {
        return shape.child("v:textpath").filter(p -> !VmlShapes.isOff(p.get("on", "t"))).isPresent();
    }

    /** The letters of such a shape, in one face; what it lacks is reported. */
    Optional<Drawing.Lettering> read(XmlElement shape, VmlStyle style) {
        XmlElement path = shape.child("v:textpath").orElse(shape);
        VmlStyle letters = VmlStyle.of(path.get("style", ""));
        String family = letters.get("font-family", "Times New Roman").replace("\"", "").strip();
        Face face = faces.face(family, isBold(letters.get("font-weight", "")),
                letters.get("font-style", "").equals("italic"));
        String text = path.get("string", "").replaceAll("\\s+", " ").strip();
        if (text.isEmpty() || VmlShapes.isOff(shape.get("filled", "t"))) {
            return Optional.empty();
        }
        if (!text.codePoints().allMatch(face::has)) {
            findings.unsupported("v:textpath " + text);
            return Optional.empty();
        }
        return Optional.of(new Drawing.Lettering(text, face, color(shape), turn(style.get("rotation", "0"))));
    }

    private static boolean isBold(String weight) {
        return weight.equals("bold") || weight.equals("700");
    }

    /** What shines through is paper: letters lie behind the text, and a lighter colour is the same. */
    private static int color(XmlElement shape) {
        int full = VmlStyle.color(shape.get("fillcolor", "white")).orElse(0xffffff);
        double opacity = shape.child("v:fill").map(f -> opacity(f.get("opacity", "1"))).orElse(1.0);
        int out = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            long part = Math.round((full >> shift & WHITE) * opacity + WHITE * (1 - opacity));
            out |= (int) part << shift;
        }
        return out;
    }

    /** {@code .5}, {@code 50%} or {@code 32768f} of 65,536. */
    private static double opacity(String text) {
        String t = text.strip();
        boolean marked = t.endsWith("f") || t.endsWith("%");
        double number = number(marked ? t.substring(0, t.length() - 1) : t, 1);
        return Math.clamp(t.endsWith("f") ? number / 65_536 : t.endsWith("%") ? number / 100 : number, 0, 1);
    }

    /** Degrees, or their 65,536ths with {@code fd} behind them. */
    private static int turn(String text) {
        String t = text.strip();
        double degrees = t.endsWith("fd") ? number(t.substring(0, t.length() - 2), 0) / 65_536 : number(t, 0);
        return (int) Math.floorMod(Math.round(degrees * 100), (long) FULL_TURN);
    }

    private static double number(String text, double otherwise) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
