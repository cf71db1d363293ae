package org.kehoach.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The words of a command line on Windows (tham số dòng lệnh).
 *
 * <p>Java reads its own command line there in the machine's code page, in which most Vietnamese letters are lost. So
 * {@code kehoach.cmd} hands the line on through the environment, which is Unicode, and it is parted here by the rules of
 * Microsoft's C runtime.
 */
public final class WindowsArguments {

    private static final String PROPERTY = "kehoach.arguments";
    private static final String VARIABLE = "KEHOACH_ARGUMENTS";

    private WindowsArguments() {}

    /** The words as the user typed them: {@code args} themselves unless the launcher of Windows says otherwise. */
    public static String[] of(String[] args) {
        if (!System.getProperty(PROPERTY, "").equals("environment")) {
            return args;
        }
        String line = System.getenv().getOrDefault(VARIABLE, "");
        return split(line, Path.of("")).toArray(String[]::new);
    }

    /**
     * Parts a line into words, and puts the files in a folder that they match in place of words with {@code *} or
     * {@code ?} outside quotes.
     */
    static List<String> split(String line, Path folder) {
        List<String> words = new ArrayList<>();
        int at = skipBlanks(line, 0);
        while (at < line.length()) {
            StringBuilder word = new StringBuilder();
            boolean quoted = false;
            boolean pattern = false;
            for (; at < line.length() && (quoted || !isBlank(line.charAt(at))); at++) {
                char c = line.charAt(at);
                int slashes = run(line, at, '\\');
                int end = at + slashes;
                if (slashes > 0 && end < line.length() && line.charAt(end) == '"') {
                    word.repeat('\\', slashes / 2);
                    at = slashes % 2 == 0 ? end - 1 : end;
                    if (slashes % 2 == 1) {
                        word.append('"');
                    }
                } else if (c != '"') {
                    word.append(c);
                    pattern |= !quoted && (c == '*' || c == '?');
                } else if (quoted && run(line, at, '"') > 1) {
                    word.append('"');
                    at++;
                } else {
                    quoted = !quoted;
                }
            }
            words.addAll(pattern ? matches(word.toString(), folder) : List.of(word.toString()));
            at = skipBlanks(line, at);
        }
        return words;
    }

    private static int run(String line, int from, char c) {
        int end = from;
        while (end < line.length() && line.charAt(end) == c) {
            end++;
        }
        return end - from;
    }

    private static int skipBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** The matching files by name; the word itself where there are none, so that its fault is told by that name. */
    private static List<String> matches(String word, Path folder) {
        int name = Math.max(word.lastIndexOf('\\'), word.lastIndexOf('/')) + 1;
        String parent = word.substring(0, name);
        String glob = word.substring(name).replaceAll("[\\[\\]{}]", "\\\\$0");
        TreeSet<String> found = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(parent), glob)) {
            files.forEach(f -> found.add(parent + f.getFileName()));
        } catch (IOException | DirectoryIteratorException | InvalidPathException _) {
            return List.of(word);
        }
        return found.isEmpty() ? List.of(word) : List.copyOf(found);
    }
}
