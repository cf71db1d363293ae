package org.kehoach.pdf.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kehoach.font.Face;
import org.kehoach.font.FontSource;
import org.kehoach.pdf.PdfProblem;

/**
 * Chooses the face of each character (chọn kiểu chữ): that of the font which the run names for its kind, else another
 * face that has it. Where there is none, that is an error: it would be a blank box, or nothing at all.
 */
final class FaceChooser {

    private final FontSource fonts;
    private final Findings findings;
    private final Map<Asked, FontSource.Choice> chosen = new HashMap<>();
    private final Map<Lacking, Optional<Face>> fallbacks = new HashMap<>();
    private final Set<String> replaced = new HashSet<>();
    private final Set<String> remarked = new HashSet<>();

    private record Asked(String family, boolean bold, boolean italic) {}

    private record Lacking(int character, boolean bold, boolean italic) {}

    FaceChooser(FontSource fonts, Findings findings) {
        this.fonts = fonts;
        this.findings = findings;
    }

    /** The face for the ASCII characters of a run, or for what a family has of others. */
    Face face(String family, boolean bold, boolean italic) {
        FontSource.Choice choice = chosen.computeIfAbsent(new Asked(family, bold, italic),
                a -> fonts.find(a.family, a.bold, a.italic));
        if (!choice.faithful()) {
            replaced.add(family);
        }
        return choice.face();
    }

    /** A text as pieces of one face each; nearly always it is one. */
    List<Inline.Text> pieces(String text, RunFormat format) {
        if (isPlain(text, format)) {
            if (!replaced.isEmpty() && !text.isBlank()) {
                remark(format.fonts().ascii(), format.face());
            }
            return List.of(new Inline.Text(text, format));
        }
        return split(text, format);
    }

    private static boolean isPlain(String text, RunFormat format) {
        boolean uniform = format.fonts().isUniform();
        Face face = format.face();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!has(face, c, format) || (c >= 0x80 && (!uniform || ScriptFonts.isEastAsian(c)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a face has a character as it is printed: capitals by format are other letters. */
    private static boolean has(Face face, int c, RunFormat format) {
        return face.has(format.caps() == RunFormat.Caps.NONE ? c : Character.toUpperCase(c));
    }

    private List<Inline.Text> split(String text, RunFormat format) {
        List<Inline.Text> out = new ArrayList<>();
        int start = 0;
        @Nullable
        RunFormat open = null;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            RunFormat own = format(text.codePointAt(i), format, open);
            if (open != null && !own.equals(open)) {
                out.add(new Inline.Text(text.substring(start, i), open));
                start = i;
            }
            open = own;
        }
        out.add(new Inline.Text(text.substring(start), open == null ? format : open));
        return out;
    }

    /** @param before the format of the character before, which marks over letters and what is not seen keep */
    private RunFormat format(int c, RunFormat format, @Nullable RunFormat before) {
        if (before != null && (isInvisible(c) || (isMark(c) && has(before.face(), c, format)))) {
            return before;
        }
        ScriptFonts names = format.fonts();
        String family = names.of(c);
        Face line = c < 0x80 ? format.face() : face(family, names.bold(), names.italic());
        if (has(line, c, format) || isInvisible(c)) {
            if (!Character.isWhitespace(c)) {
                remark(family, line);
            }
            return format.with(line, line);
        }
        return format.with(fallback(c, format, family, line), line);
    }

    private Face fallback(int c, RunFormat format, String family, Face lacking) {
        int drawn = format.caps() == RunFormat.Caps.NONE ? c : Character.toUpperCase(c);
        Optional<Face> other = fallbacks.computeIfAbsent(
                new Lacking(drawn, format.fonts().bold(), format.fonts().italic()),
                l -> fonts.fallback(l.character, l.bold, l.italic));
        if (other.isEmpty()) {
            findings.add(new PdfProblem.NoGlyph(String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(c), c),
                    lacking.name(), findings.words()));
        }
        // a sign may be anyone's, but a letter in another face is seen in its word
        other.filter(_ -> Character.isLetter(c) && remarked.add(family))
                .ifPresent(f -> findings.addOnce(new PdfProblem.StandIn(family, f.name())));
        return other.orElse(lacking);
    }

    private void remark(String family, Face face) {
        if (replaced.contains(family) && remarked.add(family)) {
            findings.addOnce(new PdfProblem.StandIn(family, face.name()));
        }
    }

    private static boolean isMark(int c) {
        return c >= 0x300 && c < 0x370;
    }

    private static boolean isInvisible(int c) {
        return (c >= 0x200b && c <= 0x200d) || c == 0x2060 || c == 0xfeff;
    }
}
