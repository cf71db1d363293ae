package org.kehoach.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.intake.Dropped;
import org.kehoach.intake.Dropped.Furniture;
import org.kehoach.intake.Look;
import org.kehoach.intake.Run;
import org.kehoach.intake.Span;

/** The markup of markdown within lines (đánh dấu markdown): stress may reach over the lines of one paragraph. */
final class Markup {

    /** A heading's signs (dấu đề mục). */
    record Heading(int level, int length) {}

    /**
     * A part of a line (mẩu dòng).
     *
     * @param sign whether it is markup, not words
     */
    record Piece(int from, int to, boolean sign, boolean bold, boolean italic) {}

    private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+");
    private static final Pattern QUOTE = Pattern.compile("(?:\\s{0,3}>\\s?)+(?=\\S)");
    private static final Pattern TAG = Pattern
            .compile(
                    "<(?:/?(?:br|b|i|u|p|div|center|strong|em|sup|sub|span|a|font|img|hr|table|thead|tbody|tr|td|th|ul|ol|li|small|mark|del|s|h[1-6]|blockquote|page_number|header|footer)(?:\\s[^<>]{0,300})?/?|!--.*?--)>");
    /** A picture, of which a conversion keeps a file's name. */
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\[\\]]{0,200}]\\([^()\\s]{0,300}\\)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\[-\\\\`*_{}\\[\\]()#+.!|]");

    private boolean bold;
    private boolean italic;

    static Optional<Heading> heading(String line) {
        Matcher m = HEADING.matcher(line);
        return m.lookingAt() ? Optional.of(new Heading(m.group(1).length(), m.end())) : Optional.empty();
    }

    /** How long the signs of a quotation before the words are, of which there are none in an official document. */
    static int quote(String line) {
        Matcher m = QUOTE.matcher(line);
        return m.lookingAt() ? m.end() : 0;
    }

    void paragraphEnds() {
        bold = false;
        italic = false;
    }

    /**
     * The words of a line, their looks, and the signs that are dropped.
     *
     * @param ahead the lines that follow in the same paragraph, where stress that opens here may close
     */
    List<Run> runs(String line, int start, List<String> ahead, BiFunction<Integer, Integer, Span> span,
            List<Dropped> dropped) {
        List<Run> out = new ArrayList<>();
        for (Piece piece : pieces(line, start, ahead)) {
            String text = line.substring(piece.from, piece.to);
            Span place = span.apply(piece.from, piece.to);
            if (piece.sign) {
                dropped.add(new Dropped(Furniture.CONVERSION_MARK, text, place));
            } else {
                out.add(new Run(text, new Look(piece.bold, piece.italic, false, 0), place));
            }
        }
        return out;
    }

    /** A line in pieces, up to the blanks at its end. */
    List<Piece> pieces(String line, int start, List<String> ahead) {
        List<Piece> out = new ArrayList<>();
        int end = line.stripTrailing().length();
        int from = start;
        int at = start;
        while (at < end) {
            Piece before = new Piece(from, at, false, bold, italic);
            int sign = signAt(line, at, end, ahead);
            if (sign == 0) {
                at++;
                continue;
            }
            add(out, before);
            out.add(new Piece(at, at + sign, true, false, false));
            at += sign;
            from = at;
            if (line.charAt(at - 1) == '\\') {
                at++; // what a backslash makes literal is no sign
            }
        }
        add(out, new Piece(from, end, false, bold, italic));
        return out;
    }

    private static void add(List<Piece> out, Piece piece) {
        if (piece.from < piece.to) {
            out.add(piece);
        }
    }

    /** How many characters of markup stand here; 0 where it is none. Turns the stress that they turn. */
    private int signAt(String line, int at, int end, List<String> ahead) {
        return switch (line.charAt(at)) {
            case '\\' -> ESCAPED.matcher(line).region(at, end).lookingAt() ? 1 : 0;
            case '<' -> {
                Matcher tag = TAG.matcher(line).region(at, end);
                yield tag.lookingAt() ? tag.end() - at : 0;
            }
            case '!' -> {
                Matcher picture = PICTURE.matcher(line).region(at, end);
                yield picture.lookingAt() ? picture.end() - at : 0;
            }
            case '*' -> stars(line, at, end, ahead);
            default -> 0;
        };
    }

    private int stars(String line, int at, int end, List<String> ahead) {
        int run = 1;
        while (at + run < end && run < 3 && line.charAt(at + run) == '*') {
            run++;
        }
        boolean closes = run == 1 ? italic : run == 2 ? bold : bold || italic;
        boolean spaceBefore = at == 0 || Character.isWhitespace(line.charAt(at - 1));
        boolean spaceAfter = at + run >= end || Character.isWhitespace(line.charAt(at + run));
        if (closes && !(spaceBefore && at > 0 && !spaceAfter)) {
            bold = run == 1 && bold;
            italic = run == 2 && italic;
            return run;
        }
        String sign = "*".repeat(run);
        if (!spaceAfter && (line.indexOf(sign, at + run) > 0 || ahead.stream().anyMatch(l -> closing(l, sign)))) {
            bold |= run > 1;
            italic |= run != 2;
            return run;
        }
        return 0;
    }

    /** Stress that goes on closes at the end of words; a star before a blank begins a bullet. */
    private static boolean closing(String line, String sign) {
        int at = line.indexOf(sign);
        return at > 0 && !Character.isWhitespace(line.charAt(at - 1));
    }
}
