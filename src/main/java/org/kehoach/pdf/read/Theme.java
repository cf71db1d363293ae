package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kehoach.opc.XmlElement;

/**
 * The theme (chủ đề): its fonts by {@code minorHAnsi}, {@code majorEastAsia} and the like, its colours by name, its lines by number.
 *
 * @param lines widths in EMU, the first for number 1
 */
record Theme(Map<String, String> fonts, Map<String, Integer> colors, List<Integer> lines) {
    /** What Word's own theme has where a file brings none. */
    private static final Map<String, Integer> USUAL = Map.of("dk1", 0, "lt1", 0xffffff, "dk2", 0x1f497d, "lt2",
            0xeeece1, "accent1", 0x4f81bd, "accent2", 0xc0504d, "accent3", 0x9bbb59, "accent4", 0x8064a2, "accent5",
            0x4bacc6, "accent6", 0xf79646);
    private static final Map<String, String> ALIASES = Map.of("tx1", "dk1", "bg1", "lt1", "tx2", "dk2", "bg2", "lt2",
            "text1", "dk1", "background1", "lt1", "text2", "dk2", "background2", "lt2", "dark1", "dk1", "light1",
            "lt1");

    /** What {@code w:rFonts} calls the fonts of a scheme, the Latin ones HAnsi or Ascii. */
    private static final Map<String, String> SCRIPTS = Map.of("a:latin", "HAnsi", "a:ea", "EastAsia", "a:cs", "Bidi");

    static Theme of(Optional<XmlElement> part) {
        Map<String, String> fonts = new HashMap<>();
        Map<String, Integer> colors = new HashMap<>(USUAL);
        List<Integer> lines = new ArrayList<>();
        Optional<XmlElement> elements = part.flatMap(t -> t.child("a:themeElements"));
        Optional<XmlElement> scheme = elements.flatMap(t -> t.child("a:fontScheme"));
        for (String which : new String[]{"major", "minor"}) {
            Optional<XmlElement> all = scheme.flatMap(s -> s.child("a:" + which + "Font"));
            SCRIPTS.forEach((element, script) -> all.flatMap(f -> f.child(element)).map(l -> l.get("typeface", ""))
                    .filter(t -> !t.isEmpty()).ifPresent(t -> fonts.put(which + script, t)));
        }
        for (XmlElement e : elements.flatMap(t -> t.child("a:clrScheme")).map(XmlElement::children).orElse(List.of())) {
            e.children().stream().findFirst().map(c -> c.get("lastClr", c.get("val", ""))).flatMap(Theme::hex)
                    .ifPresent(c -> colors.put(e.name().substring(2), c));
        }
        for (XmlElement e : elements.flatMap(t -> t.child("a:fmtScheme")).flatMap(f -> f.child("a:lnStyleLst"))
                .map(XmlElement::children).orElse(List.of())) {
            lines.add(Drawings.emu(e.get("w", "9525")));
        }
        return new Theme(fonts, colors, lines);
    }

    /** The colour that a DrawingML fill or its like gives by its first child. */
    Optional<Integer> color(XmlElement holder) {
        return holder.children().stream().findFirst().flatMap(c -> base(c).map(rgb -> changed(rgb, c)));
    }

    private Optional<Integer> base(XmlElement c) {
        String value = c.get("val", "");
        return switch (c.name()) {
            case "a:srgbClr" -> hex(value);
            case "a:sysClr" -> hex(c.get("lastClr", value.equals("window") ? "FFFFFF" : "000000"));
            case "a:schemeClr" -> Optional.ofNullable(colors.get(ALIASES.getOrDefault(value, value)));
            case "a:prstClr" -> VmlStyle.color(value);
            default -> Optional.empty();
        };
    }

    /** Darker or lighter as the children ask, in per cent of a thousand. */
    private static int changed(int rgb, XmlElement c) {
        int out = rgb;
        for (XmlElement e : c.children()) {
            double part = Math.clamp(Drawings.emu(e.get("val", "100000")) / 100_000.0, 0, 1);
            out = switch (e.name()) {
                case "a:lumMod", "a:shade" -> mix(out, 0, part);
                case "a:lumOff" -> mix(out, 0xffffff, 1 - part);
                case "a:tint" -> mix(out, 0xffffff, part);
                default -> out;
            };
        }
        return out;
    }

    private static int mix(int rgb, int other, double part) {
        int out = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            long value = Math.round(((rgb >> shift) & 0xff) * part + ((other >> shift) & 0xff) * (1 - part));
            out |= (int) value << shift;
        }
        return out;
    }

    static Optional<Integer> hex(String text) {
        try {
            return text.length() == 6 ? Optional.of(Integer.parseUnsignedInt(text, 16)) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
