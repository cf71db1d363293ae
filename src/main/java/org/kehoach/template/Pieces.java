package org.kehoach.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kehoach.document.Line;
import org.kehoach.document.Run;
import org.kehoach.document.Span;
import org.kehoach.opc.XmlWriter;

/**
 * Words as FreeMarker is given them (mảnh chữ): a list of maps of strings, one for each run: {@code text}; {@code b} and
 * {@code i}, 1 or 0, where emphasis differs from the style's; {@code mark} and {@code id} where a bookmark starts,
 * {@code end} where it ends.
 */
final class Pieces {

    private static final String ENDS = ".;:,!?…";

    private final Marks marks;
    private final List<ReturnTrip.Passage> passages = new ArrayList<>();
    private int id;

    Pieces(Marks marks) {
        this.marks = marks;
    }

    /** All marked words so far. */
    List<ReturnTrip.Passage> passages() {
        return passages;
    }

    /** A line, with a sign put at its end where it has none. */
    List<Map<String, String>> line(Line line, String end) {
        List<Map<String, String>> pieces = spans(line.spans(), false);
        if (!end.isEmpty() && !endsItself(line.text())) {
            supply(pieces, end);
        }
        return pieces;
    }

    static boolean endsItself(String words) {
        return !words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    void supply(List<Map<String, String>> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(piece(words));
        }
    }

    /**
     * Spans in order.
     *
     * @param upright whether the style is bold and these words are not: what runs on behind a heading
     */
    List<Map<String, String>> spans(List<Span> spans, boolean upright) {
        List<Map<String, String>> pieces = new ArrayList<>(spans.size() + 2);
        for (Span span : spans) {
            int first = pieces.size();
            for (Run run : span.runs()) {
                Map<String, String> piece = piece(run.text());
                emphasise(piece, "b", run.bold(), upright);
                emphasise(piece, "i", run.italic(), upright);
                pieces.add(piece);
            }
            if (span.address().isPresent() && pieces.size() > first) {
                String mark = marks.name(span.address().get());
                String number = Integer.toString(id++);
                pieces.get(first).put("mark", mark);
                pieces.get(first).put("id", number);
                pieces.getLast().put("end", number);
                passages.add(new ReturnTrip.Passage(mark, span.address().get(), span.text()));
            }
        }
        return pieces;
    }

    private static void emphasise(Map<String, String> piece, String name, boolean on, boolean upright) {
        if (on) {
            piece.put(name, "1");
        } else if (upright) {
            piece.put(name, "0");
        }
    }

    private static Map<String, String> piece(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (XmlWriter.isIllegal(text, i)) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "U+%04X cannot stand in XML", (int) text.charAt(i)));
            }
        }
        Map<String, String> piece = HashMap.newHashMap(4);
        piece.put("text", text);
        return piece;
    }
}
