package org.kehoach.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A guide whose every step is done (hướng dẫn chạy được): its fenced blocks say after their language which file they are,
 * {@code yaml plans/x.yaml}; which line of it they take the place of, {@code yaml plans/x.yaml instead of closing:}; or that
 * they stand at its end, {@code yaml plans/x.yaml at the end}. Blocks in {@code console} are commands after {@code $}, and
 * what these print, as a person sees it.
 */
final class Guide {

    private static final String PROMPT = "$ kehoach";
    private static final String INSTEAD = " instead of ";
    private static final String AT_THE_END = " at the end";
    private static final Pattern PICTURE = Pattern.compile("!\\[.+]\\(guide/(.+)-(\\d+)\\.png\\)");

    /** A page of what the commands made, by the name of the PDF. */
    interface Pictures {
        void check(Path pdf, int page, String name) throws IOException;
    }

    private final CommandRunner runner;
    private final Path folder;
    private final Pictures pictures;

    Guide(CommandRunner runner, Path folder, Pictures pictures) {
        this.runner = runner;
        this.folder = folder;
        this.pictures = pictures;
    }

    /** Does what the page says, in order, and gives the page as it should read. */
    String replay(String page) throws IOException {
        List<String> out = new ArrayList<>();
        Iterator<String> lines = page.lines().iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            out.add(line);
            Matcher picture = PICTURE.matcher(line);
            if (picture.matches()) {
                pictures.check(folder.resolve("out").resolve(picture.group(1) + ".pdf"),
                        Integer.parseInt(picture.group(2)), picture.group(1) + "-" + picture.group(2) + ".png");
            }
            Matcher fence = CommandCase.FENCE.matcher(line);
            if (fence.matches()) {
                out.addAll(block(fence.group(2), fence.group(3) == null ? "" : fence.group(3),
                        CommandCase.until(fence.group(1), lines)));
                out.add(fence.group(1));
            }
        }
        return String.join("\n", out) + '\n';
    }

    private List<String> block(String language, String what, List<String> lines) throws IOException {
        if (language.equals("console")) {
            return commands(lines);
        }
        if (what.isEmpty()) {
            throw new IllegalArgumentException("a block that nobody tries: " + lines);
        }
        if (what.contains(INSTEAD)) {
            int at = what.indexOf(INSTEAD);
            String line = what.substring(at + INSTEAD.length());
            edit(what.substring(0, at), old -> instead(old, line, lines));
        } else if (what.endsWith(AT_THE_END)) {
            edit(what.substring(0, what.length() - AT_THE_END.length()), old -> old + text(lines));
        } else {
            Path file = folder.resolve(what);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(lines));
        }
        return lines;
    }

    private void edit(String name, UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    /** The first line that begins so, past its indent, gives way to the lines. */
    private static String instead(String text, String start, List<String> lines) {
        List<String> out = new ArrayList<>();
        boolean done = false;
        for (String line : text.lines().toList()) {
            if (!done && line.strip().startsWith(start)) {
                String indent = line.substring(0, line.indexOf(line.strip()));
                lines.forEach(l -> out.add(l.isEmpty() ? l : indent + l));
                done = true;
            } else {
                out.add(line);
            }
        }
        if (!done) {
            throw new IllegalArgumentException("no line begins with \"" + start + "\" in\n" + text);
        }
        return text(out);
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + '\n';
    }

    private List<String> commands(List<String> lines) throws IOException {
        List<String> out = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(PROMPT)) {
                out.add(line);
                List<String> words = CommandCase.words(line.substring(PROMPT.length()));
                int to = words.indexOf(">");
                CommandRunner.Result result = runner.run(to < 0 ? words : words.subList(0, to), folder, "");
                if (to < 0) {
                    out.addAll(shown(result.out()));
                } else {
                    Path file = folder.resolve(words.get(to + 1));
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, result.out());
                }
                out.addAll(shown(result.err()));
            }
        }
        if (out.isEmpty()) {
            throw new IllegalArgumentException("a console block has no line that starts with " + PROMPT);
        }
        return out;
    }

    private static List<String> shown(String text) {
        return text.lines().map(String::stripTrailing).toList();
    }
}
