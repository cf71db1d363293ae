package org.kehoach.source;

import org.kehoach.origin.Origin;
import org.kehoach.source.YamlNode.Scalar;
import org.kehoach.source.YamlNode.Style;

/**
 * Finds where the letters of a scalar's value stand in the file (ánh xạ vị trí), through folded lines, escapes and
 * doubled quotes.
 */
final class SourceSpans {

    private final SourceText source;
    private final Scalar scalar;
    private final int from;

    /** @param from the index in the scalar's value at which the counting begins */
    SourceSpans(SourceText source, Scalar scalar, int from) {
        this.source = source;
        this.scalar = scalar;
        this.from = from;
    }

    /** The place of the value's letters from {@code start} to {@code end}. */
    Origin.Yaml origin(String path, int start, int end) {
        int first = offset(from + start);
        return source.origin(path, first, Math.max(first + 1, offset(from + end - 1) + 1));
    }

    /** Walks value and file side by side; where they part, the file's letter is layout or an escape. */
    private int offset(int index) {
        String text = source.text();
        String value = scalar.value();
        int f = first();
        for (int v = 0; v < value.length() && f < scalar.end(); v++) {
            char wanted = value.charAt(v);
            while (f < scalar.end() && !matches(text.charAt(f), wanted, f)) {
                f++;
            }
            if (v >= index) {
                return Math.min(f, text.length() - 1);
            }
            f++;
        }
        return Math.min(f, Math.max(0, scalar.end() - 1));
    }

    private int first() {
        int f = scalar.start();
        if (scalar.style() == Style.SINGLE_QUOTED || scalar.style() == Style.DOUBLE_QUOTED) {
            return f + 1;
        }
        if (scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED) {
            int lineEnd = source.text().indexOf('\n', f);
            return lineEnd < 0 ? f : lineEnd + 1;
        }
        return f;
    }

    private boolean matches(char found, char wanted, int at) {
        if (found == wanted) {
            return scalar.style() != Style.DOUBLE_QUOTED || found != '\\' || source.text().charAt(at - 1) == '\\';
        }
        return wanted == ' ' && found == '\n';
    }
}
