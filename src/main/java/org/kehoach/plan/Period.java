package org.kehoach.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years a plan is for (giai đoạn).
 *
 * @param words as printed by {@code ${period}}, such as {@code 2026 - 2030}
 */
public record Period(String words, int from, int to) {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    /** The one or two years that are found in words, as they should be written; empty where there are none or more. */
    public static Optional<String> meant(String words) {
        List<String> years = YEAR.matcher(words).results().map(MatchResult::group).sorted().distinct().toList();
        return years.isEmpty() || years.size() > 2 ? Optional.empty() : Optional.of(String.join(" - ", years));
    }

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
