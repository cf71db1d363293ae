package org.kehoach.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kehoach.diagnostic.NearNames;

/**
 * Tags that were mistyped (thẻ gõ nhầm): words that look like one, such as {@code $(kind)} or {@code [list …]}, and what was
 * probably meant, so that one slip is told once and not again by all that depends on it.
 */
final class Slips {

    private static final String PATH = "[a-zA-Z][a-zA-Z0-9]{0,40}(?:\\.[a-zA-Z][a-zA-Z0-9]{0,40}){0,6}";
    private static final String REST = "[^\\[\\](){}]*";

    /** Fields alone: a bracket or a sum of dollars begins no tag. */
    private static final String FIELD = "\\s*" + Shape.DOCUMENT.byName().keySet().stream()
            .collect(Collectors.joining("|", "(?:", ")(?:\\.[a-zA-Z]{1,40}){0,6}")) + "\\s*";
    private static final String DIRECTIVE = "\\s*(?:(?:list|if)\\s+[a-zA-Z]" + REST + "|else\\s*|/\\s*(?:list|if)\\s*)";

    private static final Pattern LIKE_A_TAG = Pattern.compile("\\$\\s*[(\\[]" + FIELD + "[)\\]}]|\\$\\s+\\{" + FIELD
            + "}|(?<![$#])\\{{1,2}" + FIELD + "}{1,2}|(?:<<?|\u00ab)" + FIELD
            + "(?:>>?|\u00bb)|\\(\\s*/?#\\s*(?:list|if|else)" + REST
            + "\\)|\\[" + DIRECTIVE + "]");

    /** Begun as a tag, closed with a sign of another. */
    private static final Pattern CLOSED_OTHERWISE = Pattern
            .compile("\\$\\{\\s*" + PATH + "\\s*[)\\]>]|\\[/?#" + REST + "[)}]");

    private static final Pattern PRINTING = Pattern
            .compile("\\$?\\s*[{(\\[<]*\\s*(" + PATH + "(?:\\?[a-z_]+)?)\\s*[})\\]>]*");
    private static final Pattern WORKING = Pattern
            .compile("[\\[(<]\\s*(/?)\\s*[#@]?\\s*(end)?([a-zA-Z]+)\\s*(.*?)\\s*[\\])}>]*");
    private static final Pattern GOES_THROUGH = Pattern
            .compile("(" + PATH + ")\\s*(?:[a-z]{2}\\s|[:,=]|\\s)\\s*([a-zA-Z][a-zA-Z0-9]*)");
    private static final Pattern QUOTES = Pattern.compile("[\"'\u2018\u2019\u201c-\u201f\u00ab\u00bb]");

    private static final List<String> DIRECTIVES = List.of("list", "if", "else");

    private Slips() {}

    /** The next words from a place on, up to another, that look like a tag. */
    static Optional<Matcher> next(String words, int from, int to) {
        Matcher like = LIKE_A_TAG.matcher(words).region(from, to);
        return Optional.of(like).filter(Matcher::find);
    }

    /** Where a tag that begins here ends, if another sign closes it. */
    static Optional<Integer> end(String words, int start) {
        Matcher closed = CLOSED_OTHERWISE.matcher(words).region(start, words.length());
        return closed.lookingAt() ? Optional.of(closed.end()) : Optional.empty();
    }

    /** The tag that was probably meant; empty where none is near. */
    static Optional<String> meant(String typed) {
        String plain = QUOTES.matcher(typed).replaceAll("").strip();
        Matcher printing = PRINTING.matcher(plain);
        Matcher working = WORKING.matcher(plain);
        Optional<String> directive = working.matches()
                ? NearNames.nearest(working.group(3).toLowerCase(Locale.ROOT), DIRECTIVES)
                : Optional.empty();
        if (directive.isPresent()) {
            boolean closes = !working.group(1).isEmpty() || working.group(2) != null;
            return working(directive.get(), closes, working.group(4));
        }
        return printing.matches() && !typed.startsWith("[")
                ? Optional.of("${" + printing.group(1) + "}")
                : Optional.empty();
    }

    private static Optional<String> working(String name, boolean closes, String rest) {
        if (closes) {
            return Optional.of("[/#" + name + "]").filter(_ -> !name.equals("else"));
        }
        return switch (name) {
            case "list" -> Optional.of(GOES_THROUGH.matcher(rest)).filter(Matcher::matches)
                    .map(m -> "[#list " + m.group(1) + " as " + m.group(2) + "]");
            case "if" ->
                Optional.of("[#if " + rest + "]").filter(_ -> rest.matches("!?\\s*" + PATH + "(?:\\?[a-z_]+)?"));
            default -> Optional.of("[#else]").filter(_ -> rest.isEmpty());
        };
    }
}
