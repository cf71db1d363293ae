package org.kehoach.pdf.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kehoach.font.Face;
import org.kehoach.font.FontSource;
import org.kehoach.opc.XmlElement;
import org.kehoach.pdf.PdfProblem;

/** Resolves the format of runs (định dạng ký tự): document defaults, table style, paragraph style, character style, own. */
final class RunFormats {

    /** The widest that Word makes characters, in per cent. */
    private static final int MOST_SCALE = 600;

    /** What changes nothing that is seen in text from left to right, or is read elsewhere. */
    private static final Set<String> SEEN_TO = Set.of("w:rStyle", "w:rFonts", "w:b", "w:i", "w:caps", "w:smallCaps",
            "w:strike", "w:color", "w:spacing", "w:sz", "w:u", "w:vertAlign", "w:position", "w:vanish", "w:bCs",
            "w:iCs", "w:szCs", "w:lang", "w:noProof", "w:snapToGrid", "w:webHidden", "w:cs", "w:specVanish", "w:ins",
            "w:del", "w:highlight", "w:shd", "w:dstrike", "w:moveFrom", "w:moveTo", "w:rPrChange", "w:eastAsianLayout",
            "w:oMath", "w:kern", "w:w");

    /** What is seen only where it is switched on. */
    private static final Set<String> SWITCHES = Set.of("w:outline", "w:shadow", "w:emboss", "w:imprint",
            "w:rtl");

    private record Key(String paragraphStyle, String tableStyle, @Nullable XmlElement own) {}

    private final StyleSheet styles;
    private final FaceChooser faces;
    private final FontNames names;
    private final Measures measures;
    private final Findings findings;
    private final Map<Key, RunFormat> known = new HashMap<>();
    private final Set<String> remarked = new HashSet<>();

    RunFormats(StyleSheet styles, FontSource fonts, Map<String, String> themeFonts, Findings findings) {
        this.styles = styles;
        faces = new FaceChooser(fonts, findings);
        names = new FontNames(themeFonts);
        this.findings = findings;
        measures = new Measures(findings);
    }

    /**
     * The format of a run.
     *
     * @param own its {@code w:rPr}, where it has one
     */
    RunFormat of(String paragraphStyle, String tableStyle, @Nullable XmlElement own) {
        Key key = new Key(paragraphStyle, tableStyle, own);
        RunFormat format = known.get(key);
        if (format == null) {
            format = resolve(paragraphStyle, tableStyle, Properties.of(own));
            known.put(key, format);
        }
        return format;
    }

    /** What parts texts by face. */
    FaceChooser faces() {
        return faces;
    }

    private RunFormat resolve(String paragraphStyle, String tableStyle, Properties own) {
        Properties below = styles.defaultRun().with(styles.style(tableStyle).run())
                .with(styles.style(paragraphStyle).run());
        Properties character = own.value("w:rStyle").map(id -> styles.style(id).run()).orElse(Properties.NONE);
        Properties all = below.with(character).with(own);
        refuseUnknown(all);
        boolean complex = all.on("w:cs");
        ScriptFonts fonts = names.of(all, complex, toggle(complex ? "w:bCs" : "w:b", below, character, own),
                toggle(complex ? "w:iCs" : "w:i", below, character, own));
        Face face = faces.face(fonts.ascii(), fonts.bold(), fonts.italic());
        int size = size(all, complex ? "w:szCs" : "w:sz");
        return new RunFormat(face, face, fonts, size, color(all),
                all.get("w:u").map(u -> Underline.of(u, findings)).orElse(Underline.NONE),
                strike(below, character, own), caps(below, character, own), script(all),
                all.get("w:spacing").map(e -> measures.twips(e, "w:val", 0)).orElse(0),
                all.get("w:position").map(e -> measures.raise(e)).orElse(0),
                toggle("w:vanish", below, character, own), background(all), scale(all), isKerned(all, size, face),
                Optional.empty());
    }

    /** Letters from a size upward are kerned, where the face knows how. */
    private boolean isKerned(Properties all, int size, Face face) {
        int from = all.get("w:kern").map(e -> measures.number(e, "w:val", 0)).orElse(0);
        boolean asked = from > 0 && size >= from * 10L;
        if (asked && !face.hasKerning() && remarked.add("w:kern")) {
            findings.addOnce(new PdfProblem.NotApplied("w:kern"));
        }
        return asked && face.hasKerning();
    }

    private int scale(Properties all) {
        String text = all.value("w:w").orElse("100");
        int scale = Drawings.emu(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
        return scale >= 1 && scale <= MOST_SCALE ? scale : 100;
    }

    /** Switches of a paragraph style and of a character style cancel each other (ECMA-376 Part 1, 17.7.3). */
    private static boolean toggle(String name, Properties below, Properties character, Properties own) {
        return own.toggle(name).orElseGet(() -> below.on(name) ^ character.on(name));
    }

    private static RunFormat.Caps caps(Properties below, Properties character, Properties own) {
        if (toggle("w:caps", below, character, own)) {
            return RunFormat.Caps.ALL;
        }
        return toggle("w:smallCaps", below, character, own) ? RunFormat.Caps.SMALL : RunFormat.Caps.NONE;
    }

    private int size(Properties all, String name) {
        return all.get(name).map(e -> measures.halfPoints(e).orElse(20)).orElse(20) * 10;
    }

    private int color(Properties all) {
        return all.value("w:color").map(v -> Colors.parse(v, 0, findings)).orElse(0);
    }

    private static RunFormat.Strike strike(Properties below, Properties character, Properties own) {
        if (toggle("w:dstrike", below, character, own)) {
            return RunFormat.Strike.DOUBLE;
        }
        return toggle("w:strike", below, character, own) ? RunFormat.Strike.SINGLE : RunFormat.Strike.NONE;
    }

    /** The highlighter's colour, else the shading. */
    private OptionalInt background(Properties all) {
        String name = all.value("w:highlight").orElse("none");
        if (name.equals("none")) {
            return all.get("w:shd").map(e -> Colors.fill(e, findings)).orElse(OptionalInt.empty());
        }
        return OptionalInt.of(Colors.highlight(name));
    }

    private static RunFormat.Script script(Properties all) {
        return switch (all.value("w:vertAlign").orElse("")) {
            case "superscript" -> RunFormat.Script.SUPER;
            case "subscript" -> RunFormat.Script.SUB;
            default -> RunFormat.Script.NONE;
        };
    }

    private void refuseUnknown(Properties all) {
        for (String name : all.names()) {
            if (!SEEN_TO.contains(name) && name.startsWith("w:") && isSeen(name, all)) {
                findings.unsupported(name);
            }
        }
    }

    private static boolean isSeen(String name, Properties all) {
        String value = all.value(name).orElse("");
        return switch (name) {
            case "w:em", "w:effect" -> !value.equals("none");
            case "w:bdr" -> !value.equals("none") && !value.equals("nil");
            default -> !SWITCHES.contains(name) || all.on(name);
        };
    }
}
