package org.kehoach.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kehoach.source.Written.Entries;
import org.kehoach.source.Written.Items;
import org.kehoach.source.Written.Lines;
import org.kehoach.source.Written.Words;

/**
 * Prints YAML as a person writes it (ghi YAML): a paragraph is one line, which editors wrap and a comparison of versions
 * shows as one change; short lists and maps stand in one line; words are plain unless YAML would misread them.
 */
final class YamlPrinter {

    /** Characters of a line up to which a short list or map stands in it. */
    private static final int WIDTH = 120;
    /** What makes plain words something else: FORMAT, rule 4, and a dash of Word's at the head of a list. */
    private static final Pattern MISREAD = Pattern
            .compile("[-?:,\\[\\]{}#&*!|>'\"%@`\\s].*|.*(?::\\s| #).*|.*[:\\s]|[–—] .*", Pattern.DOTALL);
    private static final Pattern FLOW_SIGN = Pattern.compile("[,\\[\\]{}?]");

    private final StringBuilder out = new StringBuilder();

    private YamlPrinter() {}

    static String print(Entries root) {
        YamlPrinter printer = new YamlPrinter();
        printer.entries(root, 0);
        return printer.out.toString();
    }

    private void entries(Entries map, int indent) {
        boolean first = true;
        for (var entry : map.all().entrySet()) {
            if (!first) {
                indent(indent);
            }
            first = false;
            out.append(entry.getKey()).append(':');
            value(entry.getValue(), indent);
        }
    }

    private void value(Written value, int indent) {
        Optional<String> line = line(value, WIDTH - (out.length() - out.lastIndexOf("\n")));
        if (line.isPresent()) {
            out.append(' ').append(line.get()).append('\n');
            return;
        }
        switch (value) {
            case Words w -> throw new IllegalStateException("a scalar is a line: " + w.value());
            case Lines l -> {
                out.append(' ');
                lines(l, indent);
            }
            case Items i -> {
                out.append('\n');
                indent(indent);
                items(i.items(), indent);
            }
            case Entries e -> {
                out.append('\n');
                indent(indent + 2);
                entries(e, indent + 2);
            }
        }
    }

    /** The first item follows what stands in the line already. */
    private void items(List<Written> items, int indent) {
        boolean first = true;
        for (Written item : items) {
            if (!first) {
                indent(indent);
            }
            first = false;
            out.append("- ");
            Optional<String> line = line(item, WIDTH - indent - 2);
            if (line.isPresent()) {
                out.append(line.get()).append('\n');
            } else {
                switch (item) {
                    case Words w -> throw new IllegalStateException("a scalar is a line: " + w.value());
                    case Lines l -> lines(l, indent);
                    case Items i -> items(i.items(), indent + 2);
                    case Entries e -> entries(e, indent + 2);
                }
            }
        }
    }

    private void lines(Lines lines, int indent) {
        out.append("|\n");
        for (String line : lines.lines()) {
            indent(indent + 2);
            out.append(line).append('\n');
        }
    }

    private void indent(int spaces) {
        out.repeat(' ', spaces);
    }

    /** The value, where it stands in the line. */
    private static Optional<String> line(Written value, int room) {
        return switch (value) {
            case Words w -> Optional.of(scalar(w.value(), false));
            case Lines _ -> Optional.empty();
            case Items i when i.items().isEmpty() -> Optional.of("[]");
            case Entries e when e.all().isEmpty() -> Optional.of("{}");
            case Items i when !i.compact() -> Optional.empty();
            case Entries e when !e.compact() -> Optional.empty();
            case Items _,Entries _ -> Optional.of(value).filter(YamlPrinter::fits).map(YamlPrinter::flow)
                    .filter(s -> s.length() <= room);
        };
    }

    private static boolean fits(Written value) {
        return switch (value) {
            case Words w -> w.value().length() <= WIDTH;
            case Lines _ -> false;
            case Items i -> i.items().stream().allMatch(YamlPrinter::fits);
            case Entries e -> e.all().values().stream().allMatch(YamlPrinter::fits);
        };
    }

    private static String flow(Written value) {
        return switch (value) {
            case Words w -> scalar(w.value(), true);
            case Lines l -> throw new IllegalStateException("paragraphs do not fit into a line: " + l.lines());
            case Items i -> i.items().stream().map(YamlPrinter::flow).collect(Collectors.joining(", ", "[", "]"));
            case Entries e -> e.all().entrySet().stream().map(n -> n.getKey() + ": " + flow(n.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    /** @param flow whether the words stand in braces or brackets */
    static String scalar(String words, boolean flow) {
        boolean plain = !words.isEmpty() && !MISREAD.matcher(words).matches() && !NodeReader.looksGlued(words)
                && !(flow && FLOW_SIGN.matcher(words).find());
        return plain && Characters.unfit(words).isEmpty() && words.indexOf('\n') < 0 ? words : escaped(words);
    }

    /** A character that no plan may hold stands as its escape: the reader then says which it is, and where. */
    private static String escaped(String words) {
        String quoted = Quoting.quote(words).replace("\n", "\\n");
        if (Characters.unfit(quoted).isEmpty()) {
            return quoted;
        }
        return quoted.codePoints().mapToObj(Character::toString)
                .map(c -> Characters.unfit(c).isEmpty()
                        ? c
                        : String.format(java.util.Locale.ROOT, "\\U%08X",
                                c.codePointAt(0)))
                .collect(Collectors.joining());
    }

    /** Whether a paragraph may stand as a line under a {@code |}. */
    static boolean isLine(String words) {
        return !words.isBlank() && words.equals(words.stripTrailing()) && words.indexOf('\n') < 0
                && !Character.isSpaceChar(words.charAt(0)) && Characters.unfit(words).isEmpty();
    }
}
