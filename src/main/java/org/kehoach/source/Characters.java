package org.kehoach.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.source.SourceProblem.ForbiddenCharacter.Sort;

/** Turns a file's bytes into text, and finds the characters that no plan may hold (ký tự cấm). */
final class Characters {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final int MAX_FINDINGS = 20;

    private Characters() {}

    /** UTF-8 to text, without a byte order mark; a fault where a byte is not UTF-8 or a character is not allowed. */
    static Outcome<SourceText> decode(String file, byte[] bytes) {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException _) {
            SourceText before = new SourceText(file, out.flip().toString());
            int end = before.text().length();
            Location location = new Location(file, "", before.line(end), before.column(end), 1);
            return Outcome.failed(new Diagnostic(new SourceProblem.NotUtf8(Integer.toString(in.position())), location,
                    before.lineText(before.line(end))));
        }
        String text = out.flip().toString();
        SourceText source = new SourceText(file, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        List<Diagnostic> found = scan(source);
        return found.isEmpty() ? Outcome.of(source) : Outcome.failed(found);
    }

    /** A text as the bytes of a file, with the byte order mark that the file had before. */
    static byte[] encode(String text, byte[] before) {
        byte[] mark = BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8);
        boolean marked = before.length >= mark.length
                && Arrays.equals(before, 0, mark.length, mark, 0, mark.length);
        return ((marked ? BYTE_ORDER_MARK : "") + text).getBytes(StandardCharsets.UTF_8);
    }

    private static List<Diagnostic> scan(SourceText source) {
        List<Diagnostic> found = new ArrayList<>();
        String text = source.text();
        boolean tabInLine = false;
        boolean indent = true;
        for (int i = 0; i < text.length() && found.size() < MAX_FINDINGS; i++) {
            if (isLetter(text.charAt(i))) {
                indent = false;
                continue;
            }
            int c = text.codePointAt(i);
            if (c == '\n') {
                tabInLine = false;
                indent = true;
                continue;
            }
            if (c == 0xa0 && indent) {
                found.add(source.diagnostic(new SourceProblem.ForbiddenCharacter("U+00A0", Sort.INDENTATION),
                        source.origin("", i, i + 1)));
                indent = false;
            }
            indent &= c == ' ';
            if (c == '\t') {
                if (!tabInLine) {
                    found.add(source.diagnostic(new SourceProblem.Tab(), source.origin("", i, i + 1)));
                    tabInLine = true;
                }
            } else {
                int at = i;
                what(c, i, text).ifPresent(what -> found.add(source.diagnostic(
                        forbidden(c, what),
                        source.origin("", at, at + 1))));
            }
            if (Character.isSupplementaryCodePoint(c)) {
                i++;
            }
        }
        return found;
    }

    /** The first character that a value may not hold, such as one that an escape brings in. */
    static Optional<SourceProblem.ForbiddenCharacter> unfit(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (isLetter(value.charAt(i))) {
                continue;
            }
            int c = value.codePointAt(i);
            Optional<Sort> what = c == '\r' ? Optional.of(Sort.CONTROL) : what(c, i, value);
            if (what.isPresent()) {
                return what.map(w -> forbidden(c, w));
            }
            i += Character.charCount(c) - 1;
        }
        return Optional.empty();
    }

    private static SourceProblem.ForbiddenCharacter forbidden(int c, Sort what) {
        return new SourceProblem.ForbiddenCharacter(String.format(Locale.ROOT, "U+%04X", c), what);
    }

    /** Whether it is one of the Latin letters, digits and marks of which texts are made: nothing is to be asked of them. */
    private static boolean isLetter(char c) {
        return (c > ' ' && c < 0x7f) || (c > 0xbf && c < 0x300) || (c > 0x1dff && c < 0x2000);
    }

    /** What makes the character unfit; empty where nothing does. */
    private static Optional<Sort> what(int c, int index, String text) {
        if (c == '\r') {
            return index + 1 < text.length() && text.charAt(index + 1) == '\n'
                    ? Optional.empty()
                    : Optional.of(Sort.CONTROL);
        }
        if ((c < 0x20 && c != '\n') || (c >= 0x7f && c <= 0x9f)) {
            return Optional.of(Sort.CONTROL);
        }
        return switch (c) {
            case 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xad, 0x180e -> Optional.of(Sort.ZERO_WIDTH);
            case 0x200e, 0x200f, 0x61c, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069 ->
                Optional.of(Sort.BIDI);
            case 0x2028, 0x2029 -> Optional.of(Sort.LINE_SEPARATOR);
            case 0xfffd -> Optional.of(Sort.REPLACEMENT);
            case 0xfffe, 0xffff -> Optional.of(Sort.NONCHARACTER);
            default -> c >= 0xe0000 && c <= 0xe007f
                    ? Optional.of(Sort.TAG)
                    : c >= 0xd800 && c <= 0xdfff ? Optional.of(Sort.SURROGATE) : Optional.empty();
        };
    }
}
