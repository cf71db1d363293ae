package org.kehoach.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A case of {@code src/test/golden/layout}: a page that says which one thing it isolates, and holds a document in fenced
 * blocks, as {@code src/test/golden/README.md} tells.
 *
 * @param name      its place without the ending, such as {@code tables/widths-in-per-cent}
 * @param statement the page's first line
 * @param exception why ours must differ from LibreOffice's, with the source; empty where it must not
 * @param blocks    text by the block's name
 */
record LayoutCase(String name, String statement, String exception, Map<String, String> blocks) {

    static final Path FOLDER = Path.of("src/test/golden/layout");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w+ ([^\\n]+)\\n(.*?)^```$");
    private static final Pattern EXCEPTION = Pattern.compile("(?ms)^Exception: (.*?)(?=\\n\\n|\\n```)");

    /** The cases by name, those of a folder that holds others' as well. */
    static List<LayoutCase> all(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
        List<LayoutCase> out = new ArrayList<>();
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            out.add(parse(name.substring(0, name.length() - 3), Files.readString(file)));
        }
        return out;
    }

    static LayoutCase parse(String name, String page) {
        Map<String, String> blocks = new LinkedHashMap<>();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            blocks.put(block.group(1).strip(), block.group(2));
        }
        if (blocks.keySet().stream().filter(List.of("body", "html", "fodt")::contains).count() != 1) {
            throw new IllegalArgumentException(name + ": one block of body, html or fodt is the document");
        }
        Matcher exception = EXCEPTION.matcher(page);
        return new LayoutCase(name, page.lines().findFirst().orElse(""),
                exception.find() ? exception.group(1).replace('\n', ' ') : "", blocks);
    }

    boolean isException() {
        return !exception.isEmpty();
    }

    /** The ending of the source that LibreOffice makes the Word file of; empty where the case is one itself. */
    String foreign() {
        return blocks.containsKey("html") ? "html" : blocks.containsKey("fodt") ? "fodt" : "";
    }

    /** A name for files. */
    String file() {
        return name.replace('/', '.');
    }

    @Override
    public String toString() {
        return name;
    }
}
