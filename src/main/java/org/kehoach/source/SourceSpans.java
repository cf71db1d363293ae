package org.kehoach.source;

import java.util.Arrays;
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

    private int offset(int index) {
        int[] places = source.places(scalar);
        return index < places.length
                ? places[Math.max(0, index)]
                : Math.max(0, Math.min(afterLast(places), scalar.end() - 1));
    }

    private int afterLast(int[] places) {
        return places.length == 0 ? first(source.text(), scalar) : places[places.length - 1] + 1;
    }

    /** Walks value and file side by side; where they part, the file's letter is layout or an escape. */
    static int[] places(String text, Scalar scalar) {
        String value = scalar.value();
        int[] out = new int[value.length()];
        int f = first(text, scalar);
        for (int v = 0; v < out.length; v++) {
            while (f < scalar.end() && !matches(text, scalar, f, value.charAt(v))) {
                f++;
            }
            if (f >= scalar.end()) {
                Arrays.fill(out, v, out.length, Math.max(0, Math.min(f, scalar.end() - 1)));
                return out;
            }
            out[v] = f++;
        }
        return out;
    }

    private static int first(String text, Scalar scalar) {
        int f = scalar.start();
        if (scalar.style() == Style.SINGLE_QUOTED || scalar.style() == Style.DOUBLE_QUOTED) {
            return f + 1;
        }
        if (scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED) {
            int lineEnd = text.indexOf('\n', f);
            return lineEnd < 0 ? f : lineEnd + 1;
        }
        return f;
    }

    private static boolean matches(String text, Scalar scalar, int at, char wanted) {
        char found = text.charAt(at);
        if (found == wanted) {
            return scalar.style() != Style.DOUBLE_QUOTED || found != '\\' || text.charAt(at - 1) == '\\';
        }
        return wanted == ' ' && found == '\n';
    }
}
