package org.kehoach.pdf.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kehoach.pdf.PdfProblem;

/**
 * Joins neighbouring texts of one format (nối đoạn chữ) and brings them to NFC: proofing marks, saves and spelling
 * checks cut the runs of real files into pieces, at times between a letter and its accent.
 */
final class RunJoiner {

    private final Findings findings;
    private final List<Inline> out = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable RunFormat format;

    RunJoiner(Findings findings) {
        this.findings = findings;
    }

    List<Inline> join(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text(String more, RunFormat own)) {
                if (!own.equals(format)) {
                    flush();
                }
                text.append(more);
                format = own;
            } else {
                flush();
                out.add(inline);
            }
        }
        flush();
        return out;
    }

    private void flush() {
        if (text.isEmpty() || format == null) {
            return;
        }
        String all = text.toString();
        String composed = Normalizer.isNormalized(all, Normalizer.Form.NFC)
                ? all
                : Normalizer.normalize(all, Normalizer.Form.NFC);
        demandGlyphs(composed, format);
        out.add(new Inline.Text(composed, format));
        text.setLength(0);
    }

    /** A character that the face lacks would be a blank box, or nothing at all: it is an error. */
    private void demandGlyphs(String composed, RunFormat own) {
        String drawn = own.caps() == RunFormat.Caps.NONE ? composed : composed.toUpperCase(Locale.ROOT);
        for (int i = 0; i < drawn.length(); i++) {
            int c = drawn.codePointAt(i);
            if (!own.face().has(c) && !isInvisible(c)) {
                findings.add(new PdfProblem.NoGlyph("%s (U+%04X)".formatted(Character.toString(c), c),
                        own.face().name(), findings.words()));
            }
            i += Character.charCount(c) - 1;
        }
    }

    private static boolean isInvisible(int c) {
        return (c >= 0x200b && c <= 0x200d) || c == 0x2060 || c == 0xfeff;
    }
}
