package org.kehoach.golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case of {@code cli/}: a Markdown page whose fenced blocks are input files ({@code yaml plan.yaml}, or as
 * {@link CaseFiles} says), standard input ({@code yaml -}) and commands ({@code console}).
 */
final class CommandCase {

    static final Pattern FENCE = Pattern.compile("(`{3,})(\\S*)(?: +(\\S.*))?");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final String PROMPT = "% kehoach";

    private final CommandRunner runner;
    private final Path folder;
    private String input = "";

    private CommandCase(CommandRunner runner, Path folder) {
        this.runner = runner;
        this.folder = folder;
    }

    /**
     * Lays the page's files into a folder, runs its commands there in order, and gives the page as it should read.
     *
     * @param folder empty
     */
    static String replay(String page, CommandRunner runner, Path folder) throws IOException {
        CommandCase run = new CommandCase(runner, folder);
        List<String> out = new ArrayList<>();
        Iterator<String> lines = page.lines().iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            out.add(line);
            Matcher fence = FENCE.matcher(line);
            if (fence.matches()) {
                out.addAll(run.block(fence.group(2), fence.group(3) == null ? "" : fence.group(3),
                        until(fence.group(1), lines)));
                out.add(fence.group(1));
            }
        }
        return String.join("\n", out) + '\n';
    }

    static List<String> until(String fence, Iterator<String> lines) {
        List<String> block = new ArrayList<>();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.equals(fence)) {
                return block;
            }
            block.add(line);
        }
        throw new IllegalArgumentException("a block is not closed by " + fence);
    }

    private List<String> block(String language, String name, List<String> lines) throws IOException {
        if (language.equals("console")) {
            return replay(lines);
        }
        String text = String.join("\n", lines) + '\n';
        if (name.equals("-")) {
            input = text;
        } else if (!name.isEmpty()) {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder)) {
                throw new IllegalArgumentException("a case stays in its folder: " + name);
            }
            Files.createDirectories(file.getParent());
            Files.write(file, language.equals("diff")
                    ? FileDiff.apply(Files.readString(file), lines).getBytes(StandardCharsets.UTF_8)
                    : CaseFiles.bytes(language, text));
        }
        return lines;
    }

    private List<String> replay(List<String> lines) {
        List<String> out = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(PROMPT)) {
                out.add(line);
                CommandRunner.Result result = runner.run(words(line.substring(PROMPT.length())), folder, input);
                out.addAll(shown("", result.out()));
                out.addAll(shown("2> ", result.err()));
                out.add("=> " + result.exit());
            }
        }
        if (out.isEmpty()) {
            throw new IllegalArgumentException("a console block has no line that starts with " + PROMPT);
        }
        return out;
    }

    private static List<String> shown(String mark, String text) {
        List<String> lines = new ArrayList<>(text.lines().map(l -> (mark + l).stripTrailing()).toList());
        if (!text.isEmpty() && !text.endsWith("\n")) {
            lines.add(mark + "(no line end)");
        }
        return lines;
    }

    static List<String> words(String command) {
        return WORD.matcher(command).results()
                .map(m -> m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3)).toList();
    }
}
