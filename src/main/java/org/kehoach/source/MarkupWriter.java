package org.kehoach.source;

import java.util.regex.Matcher;
import org.kehoach.plan.Emphasis;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Text;

/**
 * A text in the markup of plan YAML (ghi cú pháp trong câu), which {@link TextParser} reads back: words are never changed;
 * stress that begins within a word, which the markup cannot say, begins with the next.
 */
final class MarkupWriter {

    private final StringBuilder out = new StringBuilder();
    private boolean bold;
    private boolean italic;
    /** Whether the last that was written closes a stress: another cannot open right there. */
    private boolean closed;

    private MarkupWriter() {}

    static String write(Text text) {
        MarkupWriter writer = new MarkupWriter();
        for (Inline inline : text.inlines()) {
            switch (inline) {
                case Inline.Words w -> writer.words(w);
                case Inline.LookUp l -> writer.braces(l.reference().name(), l.emphasis());
                case Inline.Fact f -> writer.braces(f.name().name() + "=" + f.words(), f.emphasis());
                case Inline.Blank b -> writer.braces("?" + b.words(), b.emphasis());
            }
        }
        writer.close(Emphasis.NONE);
        return writer.out.toString();
    }

    private void words(Inline.Words inline) {
        close(inline.emphasis());
        String words = inline.words();
        Matcher mistyped = TextParser.MISTYPED.matcher(words).useTransparentBounds(true);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ') {
                open(inline.emphasis());
            }
            boolean escaped = switch (c) {
                case '*' -> true;
                case '\\' -> i + 1 == words.length() || TextParser.ESCAPED.indexOf(words.charAt(i + 1)) >= 0;
                case '$', '{' -> words.startsWith("${", i) || mistyped.region(i, words.length()).lookingAt();
                default -> false;
            };
            out.append(escaped ? "\\" : "").append(c);
            closed = false;
        }
    }

    private void braces(String inner, Emphasis emphasis) {
        if (inner.indexOf('}') >= 0 || inner.contains("${")) {
            throw new IllegalArgumentException("words between braces cannot hold braces: " + inner);
        }
        close(emphasis);
        open(emphasis);
        out.append("${").append(inner).append('}');
        closed = false;
    }

    /** Ends the stress that does not go on, before blanks where another begins behind them. */
    private void close(Emphasis next) {
        boolean endsBold = bold && !next.bold();
        boolean endsItalic = italic && !next.italic();
        if (!endsBold && !endsItalic) {
            return;
        }
        boolean begins = (next.bold() && !bold) || (next.italic() && !italic);
        int end = out.length();
        while (begins && end > 1 && out.charAt(end - 1) == ' ' && out.charAt(end - 2) != '*') {
            end--;
        }
        closed = end == out.length();
        out.insert(end, stars(endsBold, endsItalic));
        bold &= !endsBold;
        italic &= !endsItalic;
    }

    private void open(Emphasis wanted) {
        boolean startsBold = wanted.bold() && !bold;
        boolean startsItalic = wanted.italic() && !italic;
        boolean insideWord = !out.isEmpty() && Character.isLetterOrDigit(out.charAt(out.length() - 1));
        if ((startsBold || startsItalic) && !closed && !insideWord) {
            out.append(stars(startsBold, startsItalic));
            bold |= startsBold;
            italic |= startsItalic;
        }
    }

    private static String stars(boolean bold, boolean italic) {
        return bold ? italic ? "***" : "**" : "*";
    }
}
