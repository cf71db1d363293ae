package org.kehoach.pdf.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.read.Drawing.Stroke;

/** Reads the lines and fills of DrawingML shapes (nét và nền của hình). */
record Strokes(Theme theme, Findings findings) {

    private static final int EMU_PER_TWIP = 635;
    private static final int LINE_WIDTH = 9_525;

    OptionalInt fill(XmlElement shape, XmlElement properties) {
        Optional<XmlElement> solid = properties.child("a:solidFill");
        if (solid.isPresent()) {
            return solid.flatMap(theme::color).map(OptionalInt::of).orElse(OptionalInt.empty());
        }
        for (String other : List.of("a:gradFill", "a:blipFill", "a:pattFill")) {
            if (properties.child(other).isPresent()) {
                findings.unsupported(other);
            }
        }
        if (properties.child("a:noFill").isPresent()) {
            return OptionalInt.empty();
        }
        return reference(shape, "a:fillRef").flatMap(theme::color).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** @param ends whether the line has ends, which might be arrows */
    Optional<Stroke> of(XmlElement shape, XmlElement properties, boolean ends) {
        Optional<XmlElement> line = properties.child("a:ln");
        Optional<XmlElement> style = reference(shape, "a:lnRef");
        if ((line.isEmpty() && style.isEmpty()) || line.flatMap(l -> l.child("a:noFill")).isPresent()) {
            return Optional.empty();
        }
        if (ends) {
            line.ifPresent(this::refuseArrows);
        }
        Optional<Integer> color = line.flatMap(l -> l.child("a:solidFill")).flatMap(theme::color)
                .or(() -> style.flatMap(theme::color));
        int width = line.map(l -> l.get("w")).map(Drawings::emu).orElseGet(() -> ofTheme(style));
        int twips = Math.max(1, (width + EMU_PER_TWIP / 2) / EMU_PER_TWIP);
        return color.map(c -> new Stroke(twips, c, dash(line, twips)));
    }

    private static Optional<XmlElement> reference(XmlElement shape, String name) {
        return shape.child("wps:style").flatMap(s -> s.child(name)).filter(r -> !r.get("idx", "0").equals("0"));
    }

    private void refuseArrows(XmlElement line) {
        for (String end : List.of("a:headEnd", "a:tailEnd")) {
            line.child(end).filter(e -> !e.get("type", "none").equals("none"))
                    .ifPresent(_ -> findings.unsupported(end));
        }
    }

    private int ofTheme(Optional<XmlElement> style) {
        int index = style.map(s -> Drawings.emu(s.get("idx", "1"))).orElse(0);
        return index >= 1 && index <= theme.lines().size() ? theme.lines().get(index - 1) : LINE_WIDTH;
    }

    private static int dash(Optional<XmlElement> line, int width) {
        return switch (line.flatMap(l -> l.child("a:prstDash")).map(d -> d.get("val", "solid")).orElse("solid")) {
            case "solid" -> 0;
            case "sysDot", "dot" -> width;
            case "sysDash" -> width * 3;
            default -> width * 4;
        };
    }
}
