package org.kehoach.intake.recognise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.kehoach.intake.Look;
import org.kehoach.origin.Origin;

/**
 * Words of the source that know where each character came from (đoạn chữ có vết): whatever steps cut and join, the ledger
 * finds every character again.
 */
public final class Stretch {

    /** Where a character came from that stands in no source. */
    static final int SUPPLIED = -1;

    /** No words. */
    public static final Stretch EMPTY = new Stretch("", new int[0], new byte[0], Optional.empty());

    private static final int BOLD = 1;
    private static final int ITALIC = 2;

    private final String text;
    private final int[] places;
    private final byte[] looks;
    private final Optional<Characters> source;

    private Stretch(String text, int[] places, byte[] looks, Optional<Characters> source) {
        this.source = source;
        this.text = text;
        this.places = places;
        this.looks = looks;
    }

    /** Words of one look, the first of which is the source's character of that number. */
    static Stretch of(String text, int first, Look look, Characters source) {
        int[] places = new int[text.length()];
        for (int i = 0; i < places.length; i++) {
            places[i] = first + i;
        }
        return new Stretch(text, places, flags(look, places.length), Optional.of(source));
    }

    /** Words that stand in no source: an automatic number, the blank between joined lines. */
    static Stretch supplied(String text) {
        int[] places = new int[text.length()];
        Arrays.fill(places, SUPPLIED);
        return new Stretch(text, places, new byte[places.length], Optional.empty());
    }

    private static byte[] flags(Look look, int length) {
        byte[] flags = new byte[length];
        Arrays.fill(flags, (byte) ((look.bold() ? BOLD : 0) | (look.italic() ? ITALIC : 0)));
        return flags;
    }

    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public int length() {
        return text.length();
    }

    public Stretch sub(int from, int to) {
        return new Stretch(text.substring(from, to), Arrays.copyOfRange(places, from, to),
                Arrays.copyOfRange(looks, from, to), source);
    }

    public Stretch from(int start) {
        return sub(start, text.length());
    }

    Stretch to(int end) {
        return sub(0, end);
    }

    Stretch plus(Stretch other) {
        int[] p = Arrays.copyOf(places, places.length + other.places.length);
        System.arraycopy(other.places, 0, p, places.length, other.places.length);
        byte[] l = Arrays.copyOf(looks, p.length);
        System.arraycopy(other.looks, 0, l, looks.length, other.looks.length);
        return new Stretch(text + other.text, p, l, source.isPresent() ? source : other.source);
    }

    /** The two with one blank between, where both have words. */
    Stretch joined(Stretch other) {
        return isEmpty() ? other : other.isEmpty() ? this : plus(supplied(" ")).plus(other);
    }

    public static Stretch join(List<Stretch> all) {
        Stretch out = EMPTY;
        for (Stretch s : all) {
            out = out.joined(s);
        }
        return out;
    }

    Stretch strip() {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? this : sub(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    /** Every row of blanks, of whatever kind, as one plain blank, none at the ends. */
    Stretch tidy() {
        StringBuilder words = new StringBuilder();
        int[] p = new int[text.length()];
        byte[] l = new byte[text.length()];
        Stretch stripped = strip();
        for (int i = 0; i < stripped.length(); i++) {
            boolean blank = isBlank(stripped.text.charAt(i));
            if (!blank || (i > 0 && !isBlank(stripped.text.charAt(i - 1)))) {
                p[words.length()] = stripped.places[i];
                l[words.length()] = stripped.looks[i];
                words.append(blank ? ' ' : stripped.text.charAt(i));
            }
        }
        return new Stretch(words.toString(), Arrays.copyOf(p, words.length()), Arrays.copyOf(l, words.length()),
                source);
    }

    /** Parted where the source has room between columns: a tab or three blanks. */
    List<Stretch> columns() {
        List<Stretch> out = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isBlank(text.charAt(end))) {
                end++;
            }
            boolean wide = end - at >= 3 || text.substring(at, end).indexOf('\t') >= 0;
            boolean room = wide && (text.startsWith("/", end)
                    || Vocabulary.BEFORE_ROOM.matcher(text.substring(from, at)).find());
            if (wide && !room) {
                out.add(sub(from, at).tidy());
                from = end;
            }
            at = Math.max(end, at + 1);
        }
        out.add(from(from).tidy());
        return out.stream().filter(s -> !s.isEmpty()).toList();
    }

    /** Calls back for each character of the source, blanks aside. */
    public void places(IntConsumer each) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] != SUPPLIED && !isBlank(text.charAt(i))) {
                each.accept(places[i]);
            }
        }
    }

    /** The source's character with which it begins; {@code SUPPLIED} where there is none. */
    public int place() {
        return Arrays.stream(places).filter(p -> p != SUPPLIED).findFirst().orElse(SUPPLIED);
    }

    /** Where it begins in the file. */
    public Origin origin() {
        int at = place();
        return at == SUPPLIED ? Origin.SUPPLIED : source.map(s -> s.origin(at, length())).orElse(Origin.SUPPLIED);
    }

    /** Where a part of it begins. */
    public Origin origin(int from, int to) {
        return sub(from, to).origin();
    }

    public boolean boldAt(int i) {
        return (looks[i] & BOLD) != 0;
    }

    public boolean italicAt(int i) {
        return (looks[i] & ITALIC) != 0;
    }

    /** How many characters from the start on are bold, signs and blanks between bold words counted. */
    int boldLead() {
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            if (boldAt(i)) {
                end = i + 1;
            } else if (Character.isLetterOrDigit(text.charAt(i))) {
                break;
            }
        }
        return end;
    }

    /** Whether every letter is bold. */
    boolean isBold() {
        return all(BOLD);
    }

    boolean isItalic() {
        return all(ITALIC);
    }

    private boolean all(int flag) {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                any = true;
                if ((looks[i] & flag) == 0) {
                    return false;
                }
            }
        }
        return any;
    }

    /** Words in NFC, as the plan holds them: a letter and its marks are one character from the start. */
    static String nfc(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    @Override
    public String toString() {
        return text;
    }
}
