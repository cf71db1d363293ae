package org.kehoach.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Problem;
import org.kehoach.origin.Origin;
import org.kehoach.source.YamlNode.Scalar;

/**
 * The text of a YAML file and its lines (văn bản nguồn). Offsets count UTF-16 units; a byte order mark is not part of it.
 */
final class SourceText {

    private final String file;
    private final String text;
    private final List<Integer> starts = new ArrayList<>();
    private final int[] offsets;

    // A line or a scalar with many findings is looked at many times in a row: what was made of it last is kept.
    private int lastLine;
    private String lastText = "";
    private @Nullable String lastQuoted;
    private @Nullable Scalar lastScalar;
    private int[] lastPlaces = {};

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.offsets = offsets(text);
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts.add(i + 1);
            }
        }
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** The line, from 1, in which an offset stands. */
    int line(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    /** The offset at which a line, from 1, begins. */
    int start(int line) {
        return starts.get(line - 1);
    }

    int column(int offset) {
        return offset - starts.get(line(offset) - 1) + 1;
    }

    /** A line's text without its end. */
    String lineText(int line) {
        if (line < 1 || line > starts.size()) {
            lastQuoted = null;
            return "";
        }
        if (line != lastLine) {
            int end = line < starts.size() ? starts.get(line) : text.length();
            lastText = text.substring(starts.get(line - 1), end).stripTrailing();
            lastLine = line;
            lastQuoted = null;
        }
        return lastText;
    }

    /** {@link #lineText}, its words in quotes. */
    String quotedLine(int line) {
        String words = lineText(line);
        if (lastQuoted == null) {
            lastQuoted = Quoting.quotedLine(words);
        }
        return lastQuoted;
    }

    /** Where in the file each letter of a scalar's value stands. */
    int[] places(Scalar scalar) {
        if (!scalar.equals(lastScalar)) {
            lastPlaces = SourceSpans.places(text, scalar);
            lastScalar = scalar;
        }
        return lastPlaces;
    }

    /** The offset of a code point's index, as SnakeYAML counts. */
    int offset(int codePoints) {
        return offsets.length == 0
                ? Math.min(codePoints, text.length())
                : offsets[Math.min(codePoints, offsets.length - 1)];
    }

    /** The offset of every code point and of the end; empty where each is one unit, as in nearly every file. */
    private static int[] offsets(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new int[0];
        }
        int[] out = new int[count + 1];
        for (int i = 0, at = 0; i <= count; i++) {
            out[i] = at;
            at += at < text.length() && Character.isSupplementaryCodePoint(text.codePointAt(at)) ? 2 : 1;
        }
        return out;
    }

    /** The place from {@code start} to {@code end}, cut at the end of its line. */
    Origin.Yaml origin(String path, int start, int end) {
        int line = line(start);
        int lineEnd = starts.get(line - 1) + lineText(line).length();
        int length = Math.max(1, Math.min(end, lineEnd) - start);
        return new Origin.Yaml(file, path, line, column(start), length);
    }

    Diagnostic diagnostic(Problem problem, Origin origin) {
        Location location = Location.of(origin, file);
        return new Diagnostic(problem, location, lineText(location.line()));
    }
}
