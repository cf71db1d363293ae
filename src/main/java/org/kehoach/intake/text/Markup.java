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

    private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+");
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
        int end = line.stripTrailing().length();
        int from = start;
        int at = start;
        while (at < end) {
            Look look = look();
            int sign = signAt(line, at, end, ahead);
            if (sign == 0) {
                at++;
                continue;
            }
            add(out, line, from, at, look, span);
            dropped.add(new Dropped(Furniture.CONVERSION_MARK, line.substring(at, at + sign),
                    span.apply(at, at + sign)));
            at += sign;
            from = at;
            if (line.charAt(at - 1) == '\\') {
                at++; // what a backslash makes literal is no sign
            }
        }
        add(out, line, from, end, look(), span);
        return out;
    }

    private Look look() {
        return new Look(bold, italic, false, 0);
    }

    private static void add(List<Run> out, String line, int from, int to, Look look,
            BiFunction<Integer, Integer, Span> span) {
        if (from < to) {
            out.add(new Run(line.substring(from, to), look, span.apply(from, to)));
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
