package org.kehoach.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years a plan is for (giai đoạn).
 *
 * @param words as printed by {@code ${period}}, such as {@code 2026 - 2030}
 */
public record Period(String words, int from, int to) {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?");

    /** Reads {@code YYYY} or {@code YYYY - YYYY}, the second not before the first. */
    public static Optional<Period> parse(String words) {
        Matcher m = YEARS.matcher(words);
        if (!m.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(m.group(1));
        int to = m.group(2) == null ? from : Integer.parseInt(m.group(2));
        return to < from ? Optional.empty() : Optional.of(new Period(words, from, to));
    }
}
