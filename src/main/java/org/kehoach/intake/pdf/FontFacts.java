package org.kehoach.intake.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.kehoach.intake.encoding.OldEncoding;
import org.kehoach.pdf.read.Symbols;

/** What a font of a PDF says of its characters (thông tin phông chữ); one for each font of the file. */
final class FontFacts {

    /** What stands for a character of which the file does not say what it is. */
    static final String UNKNOWN = "\ufffd";

    private final PDFont font;
    private final String name;
    private final boolean bold;
    private final boolean italic;
    private final Optional<OldEncoding> old;
    private final Map<Integer, String> known = new HashMap<>();
    private boolean converted;
    private int unknown;
    private int all;

    FontFacts(PDFont font) {
        this.font = font;
        String full = font.getName() == null ? "" : font.getName();
        name = full.replaceFirst("^[A-Z]{6}\\+", "");
        String plain = name.toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font instanceof PDType3Font ? null : font.getFontDescriptor();
        bold = plain.contains("bold") || plain.contains("black") || plain.contains("heavy")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
        italic = plain.contains("italic") || plain.contains("oblique")
                || (descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0));
        old = OldEncoding.of(name);
    }

    String name() {
        return name;
    }

    boolean isBold() {
        return bold;
    }

    boolean isItalic() {
        return italic;
    }

    int unknown() {
        return unknown;
    }

    int all() {
        return all;
    }

    /** What a code of a string says. */
    String text(int code) {
        String text = known.computeIfAbsent(code, this::read);
        all++;
        if (text.equals(UNKNOWN)) {
            unknown++;
        }
        return text;
    }

    private String read(int code) {
        String text = unicode(code);
        if (text == null || text.isEmpty() || text.charAt(0) == 0) {
            boolean latin = old.isPresent() && font instanceof PDSimpleFont && code >= ' ';
            return latin ? String.valueOf((char) code) : isBlank(code) ? " " : UNKNOWN;
        }
        converted |= OldEncoding.isUnicode(text);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= 0xfb00 && c <= 0xfb06
                    ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                    : isSpace(c) ? " " : old.isPresent() ? c : Symbols.of(name, c));
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == 0xa0 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f || c == 0x3000;
    }

    private @org.jspecify.annotations.Nullable String unicode(int code) {
        try {
            return font.toUnicode(code);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException _) {
            return null;
        }
    }

    /** Whether a code that says nothing draws nothing either. */
    private boolean isBlank(int code) {
        try {
            return code == ' ' || font.getWidth(code) == 0;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }

    /** Whether its characters are letters of an old encoding, once all of them have been seen. */
    boolean isOld() {
        return old.isPresent() && !converted;
    }

    /** A text of this font in Unicode and NFC. */
    String inUnicode(String text) {
        String read = isOld() ? old.orElseThrow().read(text, name) : text;
        return Normalizer.isNormalized(read, Normalizer.Form.NFC)
                ? read
                : Normalizer.normalize(read, Normalizer.Form.NFC);
    }
}
