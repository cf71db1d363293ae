package org.kehoach.pdf.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins neighbouring texts of one format (nối đoạn chữ) and brings them to NFC: proofing marks, saves and spelling
 * checks cut the runs of real files into pieces, at times between a letter and its accent.
 */
final class RunJoiner {

    private final FaceChooser faces;
    private final List<Inline> out = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable RunFormat format;

    RunJoiner(FaceChooser faces) {
        this.faces = faces;
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
        out.addAll(faces.pieces(composed, format));
        text.setLength(0);
    }
}
