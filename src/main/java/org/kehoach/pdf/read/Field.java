package org.kehoach.pdf.read;

import java.util.Locale;
import java.util.Optional;
import org.kehoach.pdf.Link;

/** A complex field that has begun (trường). */
final class Field {

    final StringBuilder instruction = new StringBuilder();
    String name = "";
    boolean inResult;
    boolean replaced;
    Optional<Link> link = Optional.empty();

    /** Whether its result is worked out anew. */
    boolean countsPages() {
        return !name.isEmpty();
    }

    static Inline shown(StringBuilder instruction, RunFormat format) {
        return name(instruction).equals("PAGE") ? new Inline.PageNumber(format) : new Inline.PageCount(format);
    }

    /** {@code PAGE} or {@code NUMPAGES}; empty for any other field, whose result is shown as it stands. */
    static String name(StringBuilder instruction) {
        String text = instruction.toString().strip();
        int end = text.indexOf(' ');
        String name = (end < 0 ? text : text.substring(0, end)).toUpperCase(Locale.ROOT);
        return name.equals("PAGE") || name.equals("NUMPAGES") ? name : "";
    }
}
