package org.kehoach.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Emphasis;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Period;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Quantity;
import org.kehoach.plan.Reference;
import org.kehoach.plan.Text;
import org.kehoach.source.YamlNode.Scalar;

/** The markup of a text (cú pháp trong câu): {@code *italic*}, {@code **bold**}, {@code ${look-up}}, {@code ${name=words}}. */
final class TextParser {

    /** What a hand writes that means a look-up. */
    static final Pattern MISTYPED = Pattern
            .compile("(?<!\\\\)\\$\\s*\\(\\s*([a-z][a-z0-9.-]*)\\s*\\)|(?<!\\\\)\\$\\s+\\{\\s*([a-z][a-z0-9.-]*)\\s*}"
                    + "|(?<![$\\\\])\\{+\\s*(area|level|issuer|superior|period|year|cite\\.[a-z0-9.-]+|unit\\.[a-z0-9-]+)\\s*}+");
    /** What a backslash makes literal. */
    static final String ESCAPED = "*$\\{";
    private static final String SIGNS = "\\$*";
    /** The years of a value with words that do not belong there. */
    private static final Pattern YEARS = Pattern.compile("(?iu)(?:(?:năm|giai đoạn) +)*[0-9]{4}(?: *[-–] *[0-9]{4})?");
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]*");

    private final Reading reading;
    private final String value;
    private final SourceSpans spans;
    private final String path;
    private final List<Inline> out = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean bold;
    private boolean italic;
    private int opened;
    private int at;

    private TextParser(Reading reading, String value, SourceSpans spans, String path) {
        this.reading = reading;
        this.value = value;
        this.spans = spans;
        this.path = path;
    }

    /** One paragraph; its own line breaks become spaces. */
    static Text parse(Reading reading, Scalar scalar, String path) {
        String joined = scalar.value().stripTrailing().replace('\n', ' ');
        return new TextParser(reading, joined, new SourceSpans(reading.source(), scalar, 0), path)
                .read(reading.origin(scalar, path));
    }

    /** One paragraph for each line that is not blank. */
    static List<Text> paragraphs(Reading reading, Scalar scalar, String path) {
        List<Text> out = new ArrayList<>();
        int from = 0;
        for (String line : scalar.value().split("\n", -1)) {
            if (!line.isBlank()) {
                SourceSpans spans = new SourceSpans(reading.source(), scalar, from);
                out.add(new TextParser(reading, line.stripTrailing(), spans, path)
                        .read(spans.origin(path, 0, line.stripTrailing().length())));
            }
            from += line.length() + 1;
        }
        return out;
    }

    private Text read(Origin origin) {
        if (isSuspect()) {
            mistyped();
        }
        while (at < value.length()) {
            int sign = sign();
            words.append(value, at, sign);
            at = sign;
            if (at < value.length()) {
                readSign();
            }
        }
        flush();
        if (bold || italic) {
            String sign = bold ? italic ? "***" : "**" : "*";
            fault(new SourceProblem.UnbalancedStars(sign), opened, opened + 1);
        }
        return new Text(out, origin);
    }

    private void mistyped() {
        Matcher mistyped = MISTYPED.matcher(value);
        while (mistyped.find()) {
            String name = Stream.of(1, 2, 3).map(mistyped::group).filter(Objects::nonNull).findFirst().orElse("");
            fault(new SourceProblem.BadLookUp(mistyped.group(), "${" + name + "}"), mistyped.start(), mistyped.end());
        }
    }

    /** Where the next sign that may mean something stands; the end where there is none. */
    private int sign() {
        int next = at;
        while (next < value.length() && SIGNS.indexOf(value.charAt(next)) < 0) {
            next++;
        }
        return next;
    }

    private void readSign() {
        char c = value.charAt(at);
        if (c == '\\' && at + 1 < value.length() && ESCAPED.indexOf(value.charAt(at + 1)) >= 0) {
            words.append(value.charAt(at + 1));
            at += 2;
        } else if (value.startsWith("${", at)) {
            flush();
            braces();
        } else if (c == '*') {
            stars();
        } else {
            words.append(c);
            at++;
        }
    }

    /** Whether a dollar or a brace stands without the other: looked at first, for most texts have no such sign. */
    private boolean isSuspect() {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c == '$' && !value.startsWith("{", i + 1)) || (c == '{' && (i == 0 || value.charAt(i - 1) != '$'))) {
                return true;
            }
        }
        return false;
    }

    private void flush() {
        if (!words.isEmpty()) {
            out.add(new Inline.Words(Reading.nfc(words.toString()), emphasis()));
            words.setLength(0);
        }
    }

    private Emphasis emphasis() {
        return new Emphasis(bold, italic);
    }

    private void stars() {
        int run = 1;
        while (at + run < value.length() && value.charAt(at + run) == '*') {
            run++;
        }
        int count = Math.min(run, 3);
        boolean closes = count == 1 ? italic : count == 2 ? bold : bold && italic;
        String sign = value.substring(at, at + count);
        boolean insideWord = at > 0 && Character.isLetterOrDigit(value.charAt(at - 1));
        boolean opens = !closes && !insideWord && at + count < value.length() && value.charAt(at + count) != ' '
                && value.indexOf(count == 1 ? "*" : "**", at + count) > 0;
        if (opens || closes) {
            flush();
            opened = opens ? at : opened;
            italic = count == 2 ? italic : opens;
            bold = count == 1 ? bold : opens;
        } else {
            words.append(sign);
            boolean spaceBefore = at > 0 && value.charAt(at - 1) == ' ';
            boolean spaceAfter = at + count == value.length() || value.charAt(at + count) == ' ';
            if (!spaceBefore || !spaceAfter) {
                reading.fault(new SourceProblem.UnbalancedStars(sign), spans.origin(path, at, at + count));
            }
        }
        at += count;
    }

    private void braces() {
        int start = at;
        int end = value.indexOf('}', start);
        int nested = value.indexOf("${", start + 2);
        if (end < 0) {
            fault(new SourceProblem.UnclosedLookUp(value.substring(start, Math.min(value.length(), start + 24))), start,
                    value.length());
            at = value.length();
            return;
        }
        String inner = value.substring(start + 2, end);
        if (nested >= 0 && nested < end) {
            fault(new SourceProblem.NestedLookUp(value.substring(start, end + 1)), start, end + 1);
            at = end + 1;
            return;
        }
        at = end + 1;
        Origin origin = spans.origin(path, start, end + 1);
        if (inner.startsWith("?")) {
            out.add(new Inline.Blank(Reading.nfc(inner.substring(1).strip()), emphasis(), origin));
            return;
        }
        int equals = inner.indexOf('=');
        String name = (equals < 0 ? inner : inner.substring(0, equals)).strip();
        if (!NAME.matcher(name).matches()) {
            String fixed = name.matches("[\\p{L}\\p{M}0-9 ._-]+")
                    ? "${" + named(name) + (equals < 0 ? "" : inner.substring(equals)) + "}"
                    : "";
            reading.fault(new SourceProblem.BadLookUp(name.isEmpty() ? "${" + inner + "}" : name,
                    fixed.equals("${}") ? "" : fixed), origin);
        } else if (equals < 0) {
            out.add(new Inline.LookUp(Reference.of(name), emphasis(), origin));
        } else {
            fact(name, Reading.nfc(inner.substring(equals + 1)), origin);
        }
    }

    /** The name that was meant: of the year of a value its number alone. */
    private static String named(String words) {
        return Period.meant(words).map(years -> years.replace(" ", "")).filter(_ -> YEARS.matcher(words).matches())
                .orElseGet(() -> Reading.asId(words));
    }

    private void fact(String name, String factWords, Origin origin) {
        FactName fact = FactName.of(name);
        if (factWords.isBlank()) {
            reading.fault(new SourceProblem.EmptyText("${" + name + "=…}"), origin);
            return;
        }
        switch (fact) {
            case FactName.Due _ -> {
                Optional<PrintedDate> date = PrintedDate.parse(factWords);
                if (date.isEmpty()) {
                    reading.fault(Reading.notADate(factWords, name, true), origin);
                } else if (!date.get().exists()) {
                    reading.fault(Reading.noSuchDate(date.get()), origin);
                }
            }
            case FactName.Value _ -> {
                if (Quantity.parse(factWords).isEmpty()) {
                    reading.fault(new SourceProblem.NoNumberInValue(factWords), origin);
                }
            }
            case FactName.StandsFor _ -> {
                // what it stands for is checked against the directory and the plan
            }
        }
        out.add(new Inline.Fact(fact, factWords, emphasis(), origin));
    }

    private void fault(SourceProblem problem, int from, int to) {
        reading.fault(problem, spans.origin(path, from, to));
    }
}
