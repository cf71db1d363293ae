package org.kehoach.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Findings as a person reads them on a terminal (hiển thị thông báo): title, place, the line with a caret under the
 * fault, what was found, what was expected, and what to write.
 */
public final class ConsoleText {

    private static final int WIDTH = 100;

    private final Language language;
    private final boolean colour;
    private final Catalogue catalogue = Catalogue.get();

    public ConsoleText(Language language, boolean colour) {
        this.language = language;
        this.colour = colour;
    }

    /** One line: {@code file:line:column: error[E0116]: title}. */
    public String brief(Diagnostic d) {
        return place(d.location()) + ": " + word(d.severity()) + "[" + d.problem().code() + "]: " + title(d);
    }

    /** All that there is to say, over several lines; ends with a line break. */
    public String full(Diagnostic d) {
        StringBuilder out = new StringBuilder();
        out.append(paint(d.severity(), word(d.severity()) + "[" + d.problem().code() + "]")).append(' ')
                .append(bold(title(d))).append('\n').append("  --> ")
                .append(inWord(d.location()) ? paragraph(d.location()) : place(d.location()));
        if (!d.location().path().isEmpty()) {
            out.append("  (").append(part(d.location().path())).append(')');
        }
        out.append('\n');
        if (!d.snippet().isBlank() && d.location().line() > 0 && !inWord(d.location())) {
            snippet(d, out);
        }
        if (inWord(d.location()) && !d.snippet().isBlank()) {
            out.append("  | ").append(visible(d.snippet())).append('\n');
        }
        aspect(d, "found", out);
        aspect(d, "expected", out);
        aspect(d, "hint", out);
        return out.toString();
    }

    /** The title, or the code where the catalogue has no words. */
    public String title(Diagnostic d) {
        return catalogue.text(d.problem(), "title", language).orElse(d.problem().code());
    }

    private void aspect(Diagnostic d, String aspect, StringBuilder out) {
        Optional<String> text = catalogue.text(d.problem(), aspect, language);
        text.ifPresent(t -> out.append("  = ").append(catalogue.ui("aspect." + aspect, language, Map.of()))
                .append(' ').append(t).append('\n'));
    }

    private static String place(Location l) {
        return l.line() == 0
                ? l.file()
                : l.column() == 0
                        ? l.file() + ":" + l.line()
                        : l.file() + ":" + l.line() + ":" + l.column();
    }

    /** Whether the place is in a part of a Word file, whose lines are its paragraphs. */
    private static boolean inWord(Location l) {
        return l.path().endsWith(".xml") || l.path().contains(".xml#");
    }

    /** Where in a part of a Word file: {@code word/document.xml#table1.row2.cell1.box} in words. */
    private String part(String path) {
        int mark = path.indexOf(".xml#");
        if (mark < 0) {
            return path;
        }
        StringBuilder out = new StringBuilder(path.substring(0, mark + 4));
        for (String step : path.substring(mark + 5).split("\\.", -1)) {
            String name = step.replaceFirst("\\d+$", "");
            out.append(", ").append(catalogue.ui("place." + name, language, Map.of())).append(
                    name.length() < step.length() ? " " + step.substring(name.length()) : "");
        }
        return out.toString();
    }

    /** The place of a finding in words, for whoever reads it away from the file. */
    public String where(Diagnostic d) {
        return (inWord(d.location()) ? paragraph(d.location()) : place(d.location()))
                + (d.location().path().isEmpty() ? "" : " (" + part(d.location().path()) + ")");
    }

    private String paragraph(Location l) {
        return l.line() == 0
                ? l.file()
                : catalogue.ui("paragraph", language,
                        Map.of("file", l.file(), "number", Integer.toString(l.line())));
    }

    private void snippet(Diagnostic d, StringBuilder out) {
        String line = d.snippet();
        int start = Math.min(Math.max(0, d.location().column() - 1), line.length());
        int end = Math.min(line.length(), start + d.location().length());
        int from = start > WIDTH * 2 / 3 ? start - WIDTH / 3 : 0;
        int to = Math.min(line.length(), from + WIDTH);
        String shown = (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
        String number = Integer.toString(d.location().line());
        String margin = " ".repeat(number.length());
        out.append(margin).append(" |\n").append(number).append(" | ").append(visible(shown)).append('\n');
        if (d.location().column() > 0) {
            int indent = columns(line.substring(from, start)) + (from > 0 ? 1 : 0);
            int length = Math.max(1,
                    columns(line.substring(start, Math.min(Math.max(start, end), Math.max(start, to)))));
            out.append(margin).append(" | ").append(" ".repeat(indent)).append(paint(d.severity(), "^".repeat(length)))
                    .append('\n');
        }
    }

    /** Control and direction marks would garble the terminal: they show as a box. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.appendCodePoint(
                Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\u2423' : c));
        return out.toString();
    }

    /** How many columns a terminal takes for the text: marks none, wide letters two. */
    private static int columns(String text) {
        return text.codePoints().map(c -> {
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
                return 0;
            }
            boolean wide = c >= 0x1100 && (Character.isIdeographic(c) || (c >= 0x1f300 && c <= 0x1faff));
            return wide ? 2 : 1;
        }).sum();
    }

    private String word(Severity severity) {
        return catalogue.ui("severity." + severity.name().toLowerCase(Locale.ROOT), language,
                Map.of());
    }

    private String paint(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("31;1", text);
            case WARNING -> paint("33;1", text);
            case NOTE -> paint("36;1", text);
        };
    }

    private String bold(String text) {
        return paint("1", text);
    }

    private String paint(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /** Counts in one line: two errors, one warning. */
    public String summary(List<Diagnostic> all) {
        long errors = all.stream().filter(Diagnostic::isError).count();
        long warnings = all.stream().filter(d -> d.severity() == Severity.WARNING).count();
        return catalogue.ui("summary", language,
                Map.of("errors", Long.toString(errors), "warnings", Long.toString(warnings)));
    }
}
