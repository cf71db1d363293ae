package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.kehoach.diagnostic.Location;
import org.kehoach.intake.Look;
import org.kehoach.intake.Span;
import org.kehoach.origin.Origin;

/** All characters of a source in reading order, by number (bảng ký tự): what the ledger balances. */
public final class Characters {

    /**
     * Characters of a run (phần của đoạn chữ).
     *
     * @param span the run's own
     * @param from in its words in NFC, from 0
     */
    public record Part(Span span, int from, int to) {}

    private record Piece(int first, String text, Span span) {}

    private final String file;
    private final List<Piece> pieces = new ArrayList<>();
    private int count;

    public Characters(String file) {
        this.file = file;
    }

    /** Takes words in; they go on with their numbers. */
    public Stretch take(String words, Look look, Span span) {
        String text = Stretch.nfc(words);
        pieces.add(new Piece(count, text, span));
        Stretch out = Stretch.of(text, count, look, this);
        count += text.length();
        return out;
    }

    public int count() {
        return count;
    }

    public char at(int place) {
        Piece p = piece(place);
        return p.text.charAt(place - p.first);
    }

    /** Where a stretch begins in the file. */
    public Location locate(Stretch words) {
        return locate(words.place(), words.length());
    }

    /** Where a character stands in the file. */
    public Location locate(int place, int length) {
        if (place < 0 || pieces.isEmpty()) {
            return Location.of(file);
        }
        Piece p = piece(place);
        Location at = Span.in(p.span, file);
        return p.span instanceof Span.Text t
                ? new Location(file, "", t.line(), t.column() + place - p.first,
                        Math.max(1, Math.min(length, p.text.length() - (place - p.first))))
                : at;
    }

    /** Where a character came from, for what is made of it. */
    Origin origin(int place, int length) {
        Location at = locate(place, length);
        return switch (piece(place).span) {
            case Span.Word w -> new Origin.Word(file, w.part(), w.paragraph());
            case Span.Pdf p -> new Origin.Pdf(file, p.page());
            case Span.Text _ -> new Origin.Yaml(file, "", at.line(), at.column(), at.length());
            case Span.Supplied _ -> Origin.SUPPLIED;
        };
    }

    /** The runs that a stretch's words stand in, in the order of the source, each with the characters from first to last. */
    public List<Part> parts(Stretch words) {
        TreeMap<Integer, int[]> found = new TreeMap<>();
        words.places(place -> {
            Piece p = piece(place);
            int at = place - p.first;
            int[] range = found.computeIfAbsent(p.first, _ -> new int[]{at, at + 1});
            range[0] = Math.min(range[0], at);
            range[1] = Math.max(range[1], at + 1);
        });
        return found.entrySet().stream().map(e -> new Part(piece(e.getKey()).span, e.getValue()[0], e.getValue()[1]))
                .toList();
    }

    private Piece piece(int place) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).first <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return pieces.get(low);
    }
}
