package org.kehoach.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.diagnostic.Diagnostic;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in a drafter's words what YAML's parser stumbled over (giải thích lỗi cú pháp YAML). */
final class SyntaxFaults {

    /** Signs that Word puts at the head of a list's line. */
    private static final Pattern DASH = Pattern.compile("[–—•●▪] ?|[*+] ");
    /** Signs that mean something to YAML at the head of words. */
    private static final Pattern SIGN_FIRST = Pattern.compile("(- +)*([a-z-]+: +)?(?:[*&!|>,%@`\\]}:]|\\? )");
    private static final Pattern BRACKET_FIRST = Pattern.compile("(- +)*([a-z-]+: +)?[\\[{]");

    /** A line that is a key with what it holds, and one that begins an item or what a key holds. */
    private static final Pattern KEY = Pattern.compile("( *[a-z][a-z-]*):(?: .*)?");
    private static final Pattern OPENING = Pattern
            .compile(" *(?=- |[a-z-]+: )(?:- +)*(?:(?<key>[a-z][a-z-]*): +)?(?<words>\\S.*)");

    /** An item in braces that is no sentence: a key opens it. */
    private static final Pattern BRACES = Pattern.compile("- +\\{ *[a-z][a-z-]*: .*} *");
    /** What may be a key whose colon is glued to its words, or is forgotten. */
    private static final Pattern UNFINISHED = Pattern.compile("((?:- +)?)([a-z][a-z-]*)(?::(?=\\S)| |$)(.*)");

    private static final Pattern ITEM = Pattern.compile("(?:(-)|(?:\\d+|[a-zđ])[.)] +)(?![- ])(.+)");

    /** So much of a sentence reminds of it. */
    private static final int SHOWN = 50;

    private SyntaxFaults() {}

    static Diagnostic explain(SourceText source, MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        int at = offset(source, e.getProblemMark()).orElse(0);
        int context = offset(source, e.getContextMark()).orElse(at);
        if (problem.contains("mapping values are not allowed")) {
            Optional<Diagnostic> key = keyUnderWords(source, at);
            if (key.isPresent()) {
                return key.get();
            }
            return at(source, at, new SourceProblem.ColonInProse(Quoting.quotedLine(source, at)));
        }
        if (problem.contains("unknown escape") || problem.contains("expected escape sequence")) {
            return at(source, at, new SourceProblem.BadEscape());
        }
        if (problem.contains("unexpected end of stream") && quoteAt(source, context).isPresent()) {
            return at(source, context, new SourceProblem.UnclosedQuote(quoteAt(source, context).orElseThrow()));
        }
        int first = problem.contains("could not find expected ':'") ? context : at;
        String line = source.lineText(source.line(first)).strip();
        if (DASH.matcher(line).lookingAt()) {
            return dash(source, first);
        }
        if (problem.contains("could not find expected ':'")) {
            return at(source, context, new SourceProblem.NoKey(keyed(line), item(line)));
        }
        if (BRACES.matcher(line).matches()) {
            return at(source, at, new SourceProblem.Misindented());
        }
        if ((BRACKET_FIRST.matcher(line).lookingAt() || SIGN_FIRST.matcher(line).lookingAt())
                && !where(e).contains("flow")) {
            return at(source, at, new SourceProblem.ColonInProse(Quoting.quotedLine(source, at)));
        }
        return switch (charAt(source, at)) {
            case '*', '&' -> at(source, at, new SourceProblem.AliasOrAnchor(
                    source.text().substring(at, at + 1), Quoting.quotedLine(source, at)));
            case '!' -> at(source, at, new SourceProblem.Tag("!", Quoting.quotedLine(source, at)));
            case '%', '@', '`', '|', '>' ->
                at(source, at, new SourceProblem.ColonInProse(Quoting.quotedLine(source, at)));
            default -> other(source, e, at, context);
        };
    }

    /** A node's key in a line of its own, which YAML takes for more of the sentence above: that sentence lacks its key. */
    private static Optional<Diagnostic> keyUnderWords(SourceText source, int at) {
        Matcher own = KEY.matcher(source.lineText(source.line(at)));
        if (!own.matches() || own.end(1) != source.column(at) - 1 || !NodeReader.isKey(own.group(1).strip())) {
            return Optional.empty();
        }
        for (int line = source.line(at) - 1; line > 0; line--) {
            Matcher above = OPENING.matcher(source.lineText(line));
            if (above.matches()) {
                String key = Optional.ofNullable(above.group("key")).orElse("");
                int start = at - own.end(1) + own.start(1) + own.group(1).indexOf(own.group(1).strip());
                return Optional.of(source.diagnostic(
                        NodeReader.isKey(key) && !key.equals("body")
                                ? new SourceProblem.Misindented()
                                : new SourceProblem.KeyUnderWords(own.group(1).strip(),
                                        shortened(above.group("words")),
                                        key.isEmpty() ? keyed(source.lineText(line).strip()) : ""),
                        source.origin("", start, at)));
            }
        }
        return Optional.empty();
    }

    private static Diagnostic dash(SourceText source, int at) {
        String text = source.lineText(source.line(at));
        String line = text.strip();
        return at(source, at - source.column(at) + 1 + text.indexOf(line),
                new SourceProblem.EnDash("- " + line.substring(1).strip()));
    }

    /** A line with the colon and the space behind its key; empty where no key of the format begins it. */
    private static String keyed(String line) {
        Matcher m = UNFINISHED.matcher(line);
        return m.matches() && (NodeReader.isKey(m.group(2)) || PlanReader.isKey(m.group(2)))
                ? (m.group(1) + m.group(2) + ": " + m.group(3).strip()).strip()
                : "";
    }

    /** A line as the item that it was to be: its hyphen lacks the space, or it is numbered by hand. */
    private static String item(String line) {
        Matcher m = ITEM.matcher(line);
        return !m.matches() ? "" : (m.group(1) == null ? "- item: " : "- ") + m.group(2);
    }

    private static String shortened(String words) {
        int end = words.length() <= SHOWN ? words.length() : words.lastIndexOf(' ', SHOWN);
        return end == words.length() ? words : words.substring(0, end < 1 ? SHOWN : end) + " …";
    }

    private static Diagnostic other(SourceText source, MarkedYAMLException e, int at, int context) {
        String where = where(e);
        char first = charAt(source, context);
        boolean quoted = source.line(at) == source.line(context) && (first == '"' || first == '\'');
        if (quoted && !where.contains("escape")) {
            return at(source, context, new SourceProblem.ColonInProse(Quoting.quotedLine(source, context)));
        }
        if (where.contains("flow")) {
            return at(source, context, new SourceProblem.UnclosedBracket(String.valueOf(first)));
        }
        if (afterQuoted(source, at)) {
            return at(source, at, new SourceProblem.ColonInProse(Quoting.quotedLine(source, at)));
        }
        int above = source.line(at) - 1;
        if (where.contains("block") && above > 0 && DASH.matcher(source.lineText(above).strip()).lookingAt()) {
            return dash(source, at - source.column(at) - 1);
        }
        return at(source, at, where.contains("block") ? new SourceProblem.Misindented() : new SourceProblem.Syntax());
    }

    /** Whether a quoted piece opens the line's words, so that what follows it broke the line. */
    private static boolean afterQuoted(SourceText source, int at) {
        String line = source.lineText(source.line(at));
        String head = line.substring(0, Math.min(line.length(), source.column(at) - 1));
        return head.matches("\\s*(- +)*([a-z-]+: +)?(\".*\"|'.*')\\s*");
    }

    private static String where(MarkedYAMLException e) {
        return String.valueOf(e.getContext());
    }

    private static Diagnostic at(SourceText source, int offset, SourceProblem problem) {
        return source.diagnostic(problem, source.origin("", offset, offset + 1));
    }

    private static char charAt(SourceText source, int offset) {
        return offset < source.text().length() ? source.text().charAt(offset) : '\0';
    }

    private static Optional<String> quoteAt(SourceText source, int offset) {
        char c = charAt(source, offset);
        return c == '"' || c == '\'' ? Optional.of(String.valueOf(c)) : Optional.empty();
    }

    private static Optional<Integer> offset(SourceText source, @Nullable Mark mark) {
        return mark == null ? Optional.empty() : Optional.of(source.offset(mark.getIndex()));
    }
}
