package org.kehoach.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Expressions for words of which each may begin with a capital (chữ hoa đầu âm tiết): an expression that ignores case
 * takes ten times as long, and a line in capitals is no mistake of theirs.
 */
final class EitherCase {

    private static final Pattern FIRST_LETTER = Pattern.compile("(?<!\\p{L})\\p{L}");

    private EitherCase() {}

    /** One of the phrases, the earlier of two that both fit. */
    static String oneOf(List<String> phrases) {
        return phrases.stream().map(EitherCase::of).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String of(String phrase) {
        return FIRST_LETTER.matcher(phrase)
                .replaceAll(m -> "[" + m.group().toUpperCase(Locale.ROOT)
                        + m.group().toLowerCase(Locale.ROOT) + "]");
    }
}
