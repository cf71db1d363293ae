package org.kehoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.diagnostic.ConsoleText;
import org.kehoach.diagnostic.Language;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.Generator;
import org.kehoach.generate.Issue;
import org.kehoach.generate.LocalFiles;
import org.kehoach.generate.Returning;
import org.kehoach.onto.Returned;
import org.kehoach.onto.UnifiedDiff;
import org.kehoach.onto.WordEdits;
import org.kehoach.opc.WordPackage;
import org.kehoach.template.CustomMap;

/**
 * Each block {@code edits} of a page of {@code onto/} is done to the Word file of the plan beside it; what comes back to the
 * YAML stands in the block {@code diff} behind it. It is the same with tracked changes and without, whether or not the marks
 * of the plan survive, and after LibreOffice saved the file.
 */
class GoldenOntoTest {

    private static final Path CASES = Path.of("onto");
    private static final String OTHERWISE = "≠ ";
    private static final Map<Path, Generator> GENERATORS = new ConcurrentHashMap<>();
    private static final ConsoleText CONSOLE = new ConsoleText(Language.VI, false);

    static Stream<Path> pages() throws IOException {
        return Golden.files().stream().filter(f -> isCase(f) && f.toString().endsWith(".md"));
    }

    static boolean isCase(Path file) {
        return file.startsWith(CASES) && (file.toString().endsWith(".md") || file.endsWith("plan.yaml"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void changesComeBack(Path page) throws Exception {
        Path plan = plan(page);
        List<String> out = new ArrayList<>();
        Iterator<String> lines = Files.readString(Golden.ACCEPTED.resolve(page)).lines().iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.equals("```diff")) {
                CommandCase.until("```", lines);
                continue;
            }
            out.add(line);
            if (line.equals("```edits")) {
                List<String> edits = CommandCase.until("```", lines);
                out.addAll(edits);
                out.add("```");
                out.add("```diff");
                out.addAll(told(plan, edits));
                out.add("```");
            }
        }
        Golden.check(page.toString(), String.join("\n", out) + "\n");
        assertThat(out).as("roads that say something else").noneMatch(l -> l.startsWith(OTHERWISE));
    }

    /** What all roads agree on. */
    private static List<String> told(Path plan, List<String> edits) throws Exception {
        Map<String, List<String>> roads = new LinkedHashMap<>();
        for (boolean tracked : new boolean[]{false, true}) {
            WordPackage word = edited(plan, edits, tracked);
            roads.put(tracked ? "tracked" : "plain", told(plan, word));
            roads.put(tracked ? "tracked, without marks" : "without marks", told(plan, CustomMap.strip(word)));
        }
        List<String> first = roads.getOrDefault("plain", List.of());
        List<String> out = new ArrayList<>(first);
        roads.forEach((name, told) -> {
            if (!told.equals(first)) {
                out.add(OTHERWISE + name);
                out.addAll(told);
            }
        });
        return out;
    }

    private static WordPackage edited(Path plan, List<String> edits, boolean tracked) throws Exception {
        byte[] word = generator(plan).generate("plans/plan.yaml", Issue.NONE, false).value().orElseThrow().word();
        WordEdits editor = new WordEdits(WordPackage.read(word), tracked);
        edits.stream().filter(e -> !e.isBlank()).forEach(editor::apply);
        return editor.done();
    }

    private static List<String> told(Path plan, WordPackage word) throws IOException {
        Path folder = folder(plan);
        Files.write(folder.resolve("edited.docx"), word.write());
        byte[] yaml = Files.readAllBytes(folder.resolve("plans/plan.yaml"));
        Outcome<Returned> read = new Returning(generator(plan),
                new LocalFiles(folder(plan), InputStream.nullInputStream())).onto("edited.docx", "plans/plan.yaml");
        List<String> out = new ArrayList<>();
        read.value().ifPresent(r -> {
            String diff = UnifiedDiff.of("plan.yaml", new String(yaml, StandardCharsets.UTF_8),
                    new String(r.edit().bytes(), StandardCharsets.UTF_8));
            diff.lines().skip(2).forEach(out::add);
        });
        read.diagnostics().forEach(d -> CONSOLE.brief(d).lines().forEach(l -> out.add("! " + l)));
        return out;
    }

    private static Path plan(Path page) {
        return Golden.ACCEPTED.resolve(page.resolveSibling("plan.yaml"));
    }

    /** A workspace with the plan in the sample province. */
    private static Path folder(Path plan) throws IOException {
        Path folder = Golden.ACTUAL.resolve("work/onto").resolve(plan.getName(plan.getNameCount() - 2))
                .toAbsolutePath();
        Files.createDirectories(folder.resolve("plans"));
        Files.copy(Path.of("plans/agencies.yaml"), folder.resolve("plans/agencies.yaml"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.copy(plan, folder.resolve("plans/plan.yaml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return folder;
    }

    /** One for each plan: it keeps the template that it made ready. */
    private static Generator generator(Path plan) throws IOException {
        Generator known = GENERATORS.get(plan);
        if (known == null) {
            known = new Generator(new LocalFiles(folder(plan), InputStream.nullInputStream()), "test");
            GENERATORS.put(plan, known);
        }
        return known;
    }

    /** One run of LibreOffice saves all files again. */
    @Test
    void changesComeBackFromLibreOffice(@TempDir Path temporary) throws Exception {
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        Map<String, Path> plans = new LinkedHashMap<>();
        for (Path page : pages().toList()) {
            Iterator<String> lines = Files.readString(Golden.ACCEPTED.resolve(page)).lines().iterator();
            while (lines.hasNext()) {
                if (lines.next().equals("```edits")) {
                    List<String> edits = CommandCase.until("```", lines);
                    assertThat(lines.next()).isEqualTo("```diff");
                    List<String> told = CommandCase.until("```", lines);
                    String name = "case" + wanted.size();
                    Files.write(temporary.resolve(name + ".docx"),
                            edited(plan(page), edits, wanted.size() % 2 == 1).write());
                    wanted.put(name, told);
                    plans.put(name, plan(page));
                }
            }
        }
        Path saved = save(temporary, wanted.keySet().stream().map(n -> n + ".docx").toList());
        List<String> differ = new ArrayList<>();
        for (Map.Entry<String, List<String>> e : wanted.entrySet()) {
            WordPackage word = WordPackage.read(Files.readAllBytes(saved.resolve(e.getKey() + ".docx")));
            List<String> told = told(plans.getOrDefault(e.getKey(), Path.of("")), word).stream()
                    .filter(GoldenOntoTest::isNoLook).toList();
            if (!told.equals(e.getValue().stream().filter(GoldenOntoTest::isNoLook).toList())) {
                differ.add(e.getKey() + "\nwanted:\n" + String.join("\n", e.getValue()) + "\ntold:\n"
                        + String.join("\n", told));
            }
        }
        assertThat(wanted).hasSizeGreaterThanOrEqualTo(40);
        assertThat(differ).isEmpty();
    }

    /** LibreOffice gives a line the style of the deleted one before it, which is told and changes nothing. */
    private static boolean isNoLook(String line) {
        return !line.contains("[E0883]");
    }

    private static Path save(Path folder, List<String> files) throws IOException, InterruptedException {
        Path target = folder.resolve("saved");
        List<String> command = Stream.concat(Arrays.stream(new String[]{"soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "docx",
                "--outdir", target.toString()}), files.stream().map(f -> folder.resolve(f).toString()))
                .collect(Collectors.toList());
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException _) {
            Assumptions.abort("soffice is not installed");
            throw new IllegalStateException("not reached");
        }
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        return target;
    }
}
