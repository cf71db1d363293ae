package org.kehoach.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.source.YamlNode.Mapping;
import org.kehoach.source.YamlNode.Scalar;
import org.kehoach.source.YamlNode.Sequence;

/** Makes short readable names out of words, each different from all that the file knows already (tạo tên cố định). */
public final class IdNames {

    private static final int WORDS = 4;
    private static final int LETTERS = 28;
    private static final Pattern LOOK_UP = Pattern.compile("\\$\\{(?:\\?[^}]*|[^=}]*=([^}]*)|(?:[^}]*\\.)?([^}]*))}");
    private static final Pattern NAMED = Pattern.compile("\\$\\{([a-z0-9][a-z0-9.-]*)");
    /** Look-ups that need no node: a node of that name could not be looked up. */
    private static final List<String> OWN = List.of("area", "level", "issuer", "superior", "period", "year", "cite",
            "unit", "due");

    private final Set<String> taken = new HashSet<>(OWN);

    /** @param root of the plan: its ids, and every name that its texts mention, are taken */
    IdNames(Mapping root, String text) {
        take(root);
        root.get("parameters").filter(Mapping.class::isInstance).map(Mapping.class::cast)
                .ifPresent(p -> p.entries().forEach(e -> taken.add(e.key().value())));
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            // an address such as tg.swim.2030 speaks of tg.swim
            for (String name = named.group(1); !name.isEmpty(); name = name.substring(0,
                    Math.max(0, name.lastIndexOf('.')))) {
                taken.add(name);
            }
        }
    }

    private void take(YamlNode node) {
        switch (node) {
            case Scalar _ -> {
                // words name nothing
            }
            case Sequence s -> s.items().forEach(this::take);
            case Mapping m -> m.entries().forEach(e -> {
                if (List.of("id", "covers", "supersedes").contains(e.key().value())) {
                    names(e.value()).forEach(taken::add);
                }
                take(e.value());
            });
        }
    }

    private static List<String> names(YamlNode node) {
        List<String> out = new ArrayList<>();
        switch (node) {
            case Scalar s -> out.add(s.value());
            case Sequence s -> s.items().forEach(i -> out.addAll(names(i)));
            case Mapping _ -> {
                // reported by the reader
            }
        }
        return out;
    }

    /** The first words of a phrase as a name, {@code trong-cay-xanh}; {@code muc} where none can be written so. */
    public static String slug(String words) {
        String first = Arrays.stream(whole(words).split("-+")).filter(w -> !w.isEmpty()).limit(WORDS)
                .collect(Collectors.joining("-"));
        String cut = first.length() > LETTERS ? first.substring(0, LETTERS).replaceAll("-[^-]*$", "") : first;
        return cut.isEmpty() ? "muc" : cut;
    }

    /** All words of a phrase as a name, {@code xa-hoa-lac}; empty where none can be written so. */
    public static String whole(String words) {
        return Reading.asId(words).replace('.', '-');
    }

    /**
     * A new name, which no later call gives again.
     *
     * @param kind {@code tg}, {@code du}, {@code rp}, or empty for what has a heading of its own
     */
    String next(String kind, String words) {
        String printed = LOOK_UP.matcher(words).replaceAll(m -> Matcher.quoteReplacement(
                Stream.of(m.group(1), m.group(2)).filter(Objects::nonNull).findFirst().orElse(" ")));
        String name = slug(printed);
        String base = !kind.isEmpty()
                ? kind + "." + name
                : Character.isDigit(name.charAt(0)) ? "muc-" + name : name;
        String free = base;
        for (int i = 2; !taken.add(free); i++) {
            free = base + "-" + i;
        }
        return free;
    }
}
