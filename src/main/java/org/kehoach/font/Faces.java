package org.kehoach.font;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The faces that come with Kehoach (phông chữ đi kèm): Liberation Serif, Sans and Mono, whose advances are those of Times
 * New Roman, Arial and Courier New, and one of our own for signs that these lack.
 */
public final class Faces implements FontSource {
    private static final Faces BUNDLED = new Faces();
    private static final String SERIF = "LiberationSerif";
    private static final String SANS = "LiberationSans";
    private static final String MONO = "LiberationMono";
    private static final String SYMBOLS = SymbolCompiler.NAME;
    /** Families whose advances the faces were drawn to. */
    private static final Map<String, String> SAME_ADVANCES = Map.ofEntries(Map.entry("times new roman", SERIF),
            Map.entry("liberation serif", SERIF), Map.entry("tinos", SERIF), Map.entry("times", SERIF),
            Map.entry("arial", SANS), Map.entry("liberation sans", SANS), Map.entry("arimo", SANS),
            Map.entry("helvetica", SANS), Map.entry("courier new", MONO), Map.entry("liberation mono", MONO),
            Map.entry("cousine", MONO), Map.entry("courier", MONO));
    /** Families without serifs that other faces stand in for. */
    private static final Map<String, String> LIKE = Map.of("calibri", SANS, "tahoma", SANS, "verdana", SANS, "segoe ui",
            SANS, "carlito", SANS, "roboto", SANS, "consolas", MONO);

    /** Each face is loaded when it is first asked for: most documents use two or three of them. */
    private final Map<String, Face> loaded = new ConcurrentHashMap<>();

    private Faces() {}

    /** The source that has only the bundled faces. */
    public static Faces bundled() {
        return BUNDLED;
    }

    @Override
    public Choice find(String family, boolean bold, boolean italic) {
        String name = family.toLowerCase(Locale.ROOT);
        String same = SAME_ADVANCES.get(name);
        String group = same != null ? same : LIKE.getOrDefault(name, SERIF);
        return new Choice(face(group + style(bold, italic)), same != null);
    }

    /** Whether a family, in lower case, has a bundled face of equal advances. */
    static boolean isBundled(String family) {
        return SAME_ADVANCES.containsKey(family);
    }

    @Override
    public Optional<Face> fallback(int codePoint, boolean bold, boolean italic) {
        String style = style(bold, italic);
        return Stream.of(SERIF + style, SYMBOLS, SANS + style, MONO + style).map(this::face)
                .filter(f -> f.has(codePoint)).findFirst();
    }

    private static String style(boolean bold, boolean italic) {
        return bold ? italic ? "-BoldItalic" : "-Bold" : italic ? "-Italic" : "-Regular";
    }

    private Face face(String name) {
        return loaded.computeIfAbsent(name, Face::load);
    }
}
