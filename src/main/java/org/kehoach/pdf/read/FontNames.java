package org.kehoach.pdf.read;

import java.util.Map;
import java.util.Optional;
import org.kehoach.opc.XmlElement;

/**
 * Reads which fonts {@code w:rFonts} names (tên phông chữ), by itself or by the theme.
 *
 * @param theme fonts by the names that {@code w:asciiTheme} and its like give them
 */
record FontNames(Map<String, String> theme) {

    private static final String USUAL = "Times New Roman";

    /** @param complex whether the run is one of complex script, which has a font for all its characters */
    ScriptFonts of(Properties run, boolean complex, boolean bold, boolean italic) {
        Optional<XmlElement> all = run.get("w:rFonts");
        if (all.isEmpty()) {
            return new ScriptFonts(USUAL, USUAL, USUAL, false, "", bold, italic);
        }
        XmlElement e = all.get();
        String ascii = named(e, "w:ascii").or(() -> named(e, "w:hAnsi")).orElse(USUAL);
        if (Symbols.isSymbolFont(ascii)) {
            return new ScriptFonts(USUAL, USUAL, USUAL, false, ascii, bold, italic);
        }
        if (complex) {
            String one = named(e, "w:cs").orElse(ascii);
            return new ScriptFonts(one, one, one, false, "", bold, italic);
        }
        String latin = named(e, "w:hAnsi").orElse(ascii);
        return new ScriptFonts(ascii, latin, named(e, "w:eastAsia").orElse(latin),
                "eastAsia".equals(e.get("w:hint")), "", bold, italic);
    }

    private Optional<String> named(XmlElement e, String script) {
        String ofTheme = e.get(script + (script.equals("w:cs") ? "theme" : "Theme"));
        if (ofTheme != null) {
            return Optional.ofNullable(theme.get(ofTheme.replace("Ascii", "HAnsi")));
        }
        return Optional.ofNullable(e.get(script)).filter(name -> !name.isEmpty());
    }
}
