package org.kehoach.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts prose in quotes, so that YAML leaves it alone (đặt câu trong ngoặc kép). */
public final class Quoting {

    /** Indent, dashes and keys that stand before the words of a line. */
    private static final Pattern HEAD = Pattern.compile("^(\\s*(?:- +)*(?:[a-z][a-z0-9.-]*: +)?)(.*)$");

    /** Words that YAML leaves alone in a line of their own: no sign at their head, no colon or comment inside. */
    private static final Pattern PLAIN = Pattern
            .compile("[\\p{L}\\p{N}$](?:[^:#\\p{Cntrl}]*[^\\s:#\\p{Cntrl}])?");

    private Quoting() {}

    /** The words as they may stand alone after a key or a dash: in quotes only where YAML would misread them. */
    public static String scalar(String words) {
        return PLAIN.matcher(words).matches() ? words : quote(words);
    }

    /** The words as a double-quoted scalar. */
    public static String quote(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The line with its words in quotes, as a person should write it. */
    static String quotedLine(SourceText source, int offset) {
        return source.quotedLine(source.line(offset));
    }

    static String quotedLine(String line) {
        Matcher m = HEAD.matcher(line);
        if (!m.matches() || m.group(2).isBlank()) {
            return "";
        }
        String words = m.group(2).strip();
        if (words.length() > 1 && words.startsWith("\"") && words.endsWith("\"")) {
            words = words.substring(1, words.length() - 1);
        }
        return (m.group(1) + quote(words)).strip();
    }
}
