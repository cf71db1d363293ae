package org.kehoach.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The modules that the editor is made of (các mô đun trình soạn thảo): our own, and the libraries that the build put beside
 * them. A browser loads each by itself, so that no tool but Maven takes part in the build.
 */
final class Modules {

    /** Where browsers find them. */
    static final String ADDRESS = "/modules/";

    private static final Pattern NAME = Pattern.compile("(editor|library/[a-z0-9-]+)/[a-z0-9.-]+\\.m?js");

    /** By the names under which they import each other. */
    private static final Map<String, String> LIBRARIES = libraries();

    private Modules() {}

    private static Map<String, String> libraries() {
        Map<String, String> out = new LinkedHashMap<>();
        for (String name : List.of("autocomplete", "commands", "lang-yaml", "language", "lint", "search", "state",
                "view")) {
            out.put("@codemirror/" + name, "library/codemirror-" + name + "/index.js");
        }
        for (String name : List.of("common", "highlight", "lr", "yaml")) {
            out.put("@lezer/" + name, "library/lezer-" + name + "/index.js");
        }
        out.put("@marijn/find-cluster-break", "library/find-cluster-break/index.js");
        out.put("crelt", "library/crelt/index.js");
        out.put("style-mod", "library/style-mod/style-mod.js");
        out.put("w3c-keyname", "library/w3c-keyname/index.js");
        out.put("pdfjs-dist", "library/pdfjs-dist/pdf.min.mjs");
        return out;
    }

    /** The addresses of the libraries by name: the browser's import map. */
    static Map<String, String> imports() {
        Map<String, String> out = new LinkedHashMap<>();
        LIBRARIES.forEach((name, file) -> out.put(name, ADDRESS + file));
        return out;
    }

    /** The addresses of all that is loaded at the start, so that the browser asks for them at once. */
    static List<String> first() {
        return addresses(LIBRARIES.values().stream(),
                Stream.of("main", "text", "keys", "look", "place", "schema", "completion", "findings", "hang", "indent",
                        "paper",
                        "keeping", "phrases")
                        .map(own -> "editor/" + own + ".js"));
    }

    /** As {@link #first}, of the page that imports. */
    static List<String> firstOfImport() {
        return addresses(LIBRARIES.values().stream().filter(f -> !f.contains("pdfjs")),
                Stream.of("import", "source", "hang", "keys", "look", "phrases").map(own -> "editor/" + own + ".js"));
    }

    private static List<String> addresses(Stream<String> libraries, Stream<String> own) {
        return Stream.concat(libraries, own).map(file -> ADDRESS + file).toList();
    }

    /** A module's source; empty where there is none of that name. */
    static Optional<byte[]> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (@Nullable
        InputStream in = Modules.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
