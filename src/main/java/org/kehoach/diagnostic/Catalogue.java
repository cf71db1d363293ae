package org.kehoach.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one message catalogue (danh mục thông báo), in two languages.
 *
 * <p>Under each code stand {@code title}, {@code found}, {@code expected}, {@code hint} and {@code explain}, each with
 * {@code .vi} and {@code .en}. {@code {name}} is a component of the problem's record; a line with a component that is
 * empty is left out, so that "did you mean …" needs no second message; {@code ${…}} stands for itself. Of words parted by
 * {@code ||} the first that can be filled is said.
 */
public final class Catalogue {

    private static final List<String> STAGES = List.of("source", "plan", "rule", "derive", "dossier", "store",
            "template",
            "output", "service", "intake", "onto", "ui");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\$)\\{([a-zA-Z]+)}");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\s*\\|\\|\\s*");
    private static final Pattern CODE = Pattern.compile("[EWN]\\d{4}");

    private static final Catalogue INSTANCE = load();

    private final Properties words;

    private Catalogue(Properties words) {
        this.words = words;
    }

    public static Catalogue get() {
        return INSTANCE;
    }

    private static Catalogue load() {
        Properties words = new Properties();
        for (String stage : STAGES) {
            try (InputStream in = Catalogue.class.getResourceAsStream("catalogue/" + stage + ".properties")) {
                if (in != null) {
                    words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Catalogue(words);
    }

    /** All codes that have words. */
    public SortedSet<String> codes() {
        return words.stringPropertyNames().stream().map(k -> k.substring(0, k.indexOf('.')))
                .filter(k -> CODE.matcher(k).matches()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words under a key as they stand, such as {@code E0101.explain}, in a language. */
    public Optional<String> raw(String key, Language language) {
        return Optional.ofNullable(words.getProperty(key + (language == Language.VI ? ".vi" : ".en")));
    }

    /**
     * The words under a key with a mark in place of each gap, for pages that speak of no one case; of several those that
     * hold most generally, the last.
     */
    public String shown(String key, Language language) {
        return raw(key, language).map(t -> ALTERNATIVES.split(t)).map(several -> several[several.length - 1])
                .map(t -> PLACEHOLDER.matcher(t).replaceAll("…")).orElse("");
    }

    /** The keys of {@link #ui}, without their prefix and language. */
    public SortedSet<String> uiKeys() {
        return words.stringPropertyNames().stream().filter(k -> k.startsWith("ui."))
                .map(k -> k.substring(3, k.lastIndexOf('.'))).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words of a problem in one of its aspects, filled in; empty where there are none or a component is empty. */
    public Optional<String> text(Problem problem, String aspect, Language language) {
        return raw(problem.code() + '.' + aspect, language).flatMap(t -> ALTERNATIVES.splitAsStream(t)
                .flatMap(a -> fill(a, components(problem), language).stream()).findFirst());
    }

    /** What to do about a finding: in a document that others made, where there is no YAML, its own way, if there is one. */
    public Optional<String> hint(Diagnostic d, Language language) {
        Optional<String> mend = d.location().isInDocument() ? text(d.problem(), "mend", language) : Optional.empty();
        return mend.or(() -> text(d.problem(), "hint", language));
    }

    /** Words of the commands and pages, filled in; the key itself where there are none, so that the gap is seen. */
    public String ui(String key, Language language, Map<String, ?> values) {
        Map<String, Object> given = new LinkedHashMap<>(values);
        return raw("ui." + key, language).flatMap(t -> fill(t, given, language)).orElse(key);
    }

    private Optional<String> fill(String text, Map<String, Object> values, Language language) {
        Matcher m = PLACEHOLDER.matcher(text);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            String value = words(values.get(m.group(1)), language);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            m.appendReplacement(out, Matcher.quoteReplacement(value));
        }
        return Optional.of(m.appendTail(out).toString());
    }

    private String words(@org.jspecify.annotations.Nullable Object value, Language language) {
        return switch (value) {
            case null -> "";
            case Optional<?> o -> o.map(Object::toString).orElse("");
            case Enum<?> e -> ui("value." + e.name().toLowerCase(Locale.ROOT).replace('_', '-'), language, Map.of());
            case Collection<?> c -> c.stream().map(Object::toString).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /** The facts of a problem by name, in the order of its record. */
    public static Map<String, Object> components(Problem problem) {
        Map<String, Object> out = new LinkedHashMap<>();
        try {
            for (RecordComponent c : problem.getClass().getRecordComponents()) {
                out.put(c.getName(), c.getAccessor().invoke(problem));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a problem is a public record: " + problem.getClass(), e);
        }
        return out;
    }
}
