package org.kehoach.onto;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Emphasis;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Quantity;
import org.kehoach.plan.Text;

/**
 * Makes the text of a field of the letters that it has now (dựng lại câu): look-ups and facts that nobody touched stay, words
 * inside a fact are the fact's, a look-up that was typed over becomes plain words.
 */
final class TextMaker {

    /** How words look that are not stressed, and whether they print in capitals. */
    record Plain(boolean bold, boolean italic, boolean capitals) {}

    private final List<Letter> letters;
    private final Plain plain;
    private final List<Inline> out = new ArrayList<>();
    private final List<OntoProblem> found = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Emphasis emphasis = Emphasis.NONE;

    private TextMaker(List<Letter> letters, Plain plain) {
        this.letters = stripped(letters);
        this.plain = plain;
    }

    /** @param found what the words lost */
    record Made(Text text, List<OntoProblem> found) {
        boolean isEmpty() {
            return text.inlines().isEmpty();
        }
    }

    static Made make(List<Letter> letters, Plain plain) {
        TextMaker maker = new TextMaker(letters, plain);
        maker.read();
        return new Made(new Text(maker.out, Origin.SUPPLIED), maker.found);
    }

    private static List<Letter> stripped(List<Letter> letters) {
        int from = 0;
        int to = letters.size();
        while (from < to && Character.isWhitespace(letters.get(from).sign())) {
            from++;
        }
        while (to > from && Character.isWhitespace(letters.get(to - 1).sign())) {
            to--;
        }
        return letters.subList(from, to);
    }

    private void read() {
        int at = 0;
        while (at < letters.size()) {
            Letter l = letters.get(at);
            Slot slot = l.slot();
            if (slot == null || l.piece() < 0 || slot.pieces().get(l.piece()).inline() instanceof Inline.Words) {
                add(at++);
                continue;
            }
            Slot.Piece piece = slot.pieces().get(l.piece());
            int end = end(at, slot, l.piece());
            if (piece.isComputed()) {
                lookUp(at, end, piece);
            } else {
                fact(at, end, piece);
            }
            at = end;
        }
        flush();
    }

    /** Behind the last letter of a piece; what was typed between is inside. */
    private int end(int from, Slot slot, int piece) {
        int end = from + 1;
        for (int i = from + 1; i < letters.size(); i++) {
            if (slot.equals(letters.get(i).slot()) && letters.get(i).piece() == piece) {
                end = i + 1;
            }
        }
        return end;
    }

    private void lookUp(int from, int end, Slot.Piece piece) {
        if (isWhole(from, end, piece)) {
            flush();
            Inline.LookUp l = (Inline.LookUp) piece.inline();
            out.add(new Inline.LookUp(l.reference(), look(from), l.origin()));
            return;
        }
        for (int i = from; i < end; i++) {
            add(i);
        }
        if (piece.inline() instanceof Inline.LookUp l) {
            found.add(new OntoProblem.LookUpOvertyped("${" + l.reference().name() + "}", piece.words(),
                    typed(from, end)));
        }
    }

    private boolean isWhole(int from, int end, Slot.Piece piece) {
        boolean whole = end - from == piece.to() - piece.from();
        for (int i = from; whole && i < end; i++) {
            whole = letters.get(i).at() == piece.from() + i - from;
        }
        return whole;
    }

    private void fact(int from, int end, Slot.Piece piece) {
        boolean whole = isWhole(from, end, piece);
        String now = typed(from, end);
        Inline same = switch (piece.inline()) {
            case Inline.Fact f -> new Inline.Fact(f.name(), whole ? f.words() : now, look(from), f.origin());
            case Inline.Blank b when whole -> new Inline.Blank(b.words(), look(from), b.origin());
            case Inline.Blank b when now.length() > 1 && now.startsWith("…") && now.endsWith("…") ->
                new Inline.Blank(now.substring(1, now.length() - 1).strip(), look(from), b.origin());
            case Inline other -> other;
        };
        boolean holds = whole || (same instanceof Inline.Fact f ? holds(f) : !same.equals(piece.inline()));
        if (holds) {
            flush();
            out.add(same);
            return;
        }
        for (int i = from; i < end; i++) {
            add(i);
        }
        if (piece.inline() instanceof Inline.Fact f) {
            found.add(new OntoProblem.FactLost("${" + f.name().name() + "=" + f.words() + "}", now));
        }
    }

    private static boolean holds(Inline.Fact f) {
        boolean fits = f.words().indexOf('}') < 0 && !f.words().contains("${") && !f.words().isBlank();
        return fits && switch (f.name()) {
            case FactName.Due _ -> PrintedDate.parse(f.words()).filter(PrintedDate::exists).isPresent();
            case FactName.Value _ -> Quantity.parse(f.words()).isPresent();
            case FactName.StandsFor _ -> true;
        };
    }

    private String typed(int from, int to) {
        StringBuilder typed = new StringBuilder();
        letters.subList(from, to).forEach(l -> typed.append(l.sign()));
        return typed.toString();
    }

    /** One letter of plain words. */
    private void add(int at) {
        Emphasis now = look(at);
        char sign = letters.get(at).sign();
        boolean blank = Character.isWhitespace(sign);
        if (!now.equals(emphasis) && !(blank && letters.get(at).isTyped())) {
            flush();
            emphasis = now;
        }
        words.append(letter(at));
    }

    /** As it was typed in the plan; new words among capitals in small letters. */
    private char letter(int at) {
        Letter l = letters.get(at);
        Slot slot = l.slot();
        if (slot != null && l.at() >= 0 && l.piece() >= 0) {
            Slot.Piece piece = slot.pieces().get(l.piece());
            String typed = switch (piece.inline()) {
                case Inline.Words w -> w.words();
                case Inline.Fact f -> f.words();
                case Inline.LookUp _,Inline.Blank _ -> "";
            };
            int index = l.at() - piece.from();
            if (index < typed.length() && typed.length() == piece.to() - piece.from()) {
                return typed.charAt(index);
            }
        }
        boolean first = at == 0;
        return plain.capitals && !first && l.isTyped()
                ? String.valueOf(l.sign()).toLowerCase(Locale.ROOT).charAt(0)
                : l.sign();
    }

    private Emphasis look(int at) {
        Letter l = letters.get(at);
        Emphasis was = was(l);
        boolean bold = plain.bold ? was.bold() : l.bold();
        boolean italic = plain.italic ? was.italic() : l.italic();
        return new Emphasis(bold, italic);
    }

    private static Emphasis was(Letter l) {
        @Nullable
        Slot slot = l.slot();
        return slot != null && l.piece() >= 0 && l.at() >= 0
                ? slot.pieces().get(l.piece()).inline().emphasis()
                : Emphasis.NONE;
    }

    private void flush() {
        if (!words.isEmpty()) {
            out.add(new Inline.Words(words.toString(), emphasis));
            words.setLength(0);
        }
    }

    /** The look that most letters have, where the style is not known. */
    static Plain usual(BitSet bold, BitSet italic, int length, Optional<Slot> like, boolean heading) {
        return like.map(s -> new Plain(s.bold(), s.italic(), false)).orElseGet(
                () -> new Plain(heading && bold.cardinality() * 2 > length,
                        heading && italic.cardinality() * 2 > length, false));
    }
}
