package org.kehoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README has its reader type is typed here, in a copy of the sample workspace. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path PLANS = Path.of("plans");
    private static final String COMMUNE = "plans/an-hai/xa-yen-khe/benh-dai-2026.yaml";
    private static final Path TOLD = Path.of("readme/a-communes-day.md");

    static boolean isCase(Path file) {
        return TOLD.equals(file);
    }

    @Test
    void theCommunesDayGoesAsTold() throws IOException {
        String day = section("## A commune's day in eight commands");
        List<String> commands = Pattern.compile("(?m)^% kehoach .+$").matcher(day).results().map(m -> m.group())
                .toList();
        assertThat(commands).filteredOn(c -> !c.contains(" issue plans/an-hai/ubnd/")).as("the commune's").hasSize(8);
        Path folder = Golden.emptyFolder("work/readme");
        copy(folder);

        Golden.check(TOLD.toString(), CommandCase.replay(day, CommandRunner.KEHOACH, folder));

        String moved = Files.readString(folder.resolve(COMMUNE));
        assertThat(moved).contains("derives: {plan: an-hai/ubnd/benh-dai-2026, version: 2, ");
        for (List<String> last : List.of(List.of("check", "--strict", COMMUNE), List.of("status", "plans/an-hai"))) {
            CommandRunner.Result result = CommandRunner.KEHOACH.run(last, folder, "");
            assertThat(result.exit()).as(result.out() + result.err()).isZero();
        }
    }

    @Test
    void theDecisionsShownAreTheSamples() throws IOException {
        List<String> shown = section("## A lower level's plan").lines().dropWhile(l -> !l.startsWith("```yaml"))
                .skip(1).takeWhile(l -> !l.equals("```")).toList();
        assertThat(shown).hasSizeGreaterThan(5);
        assertThat(Files.readAllLines(Path.of(COMMUNE))).containsAll(shown);
    }

    /** A section of the README, as a page of commands. */
    private static String section(String heading) throws IOException {
        List<String> lines = Files.readAllLines(README);
        int from = lines.indexOf(heading);
        assertThat(from).as(heading).isNotNegative();
        Stream<String> section = Stream.concat(Stream.of(heading),
                lines.subList(from + 1, lines.size()).stream().takeWhile(l -> !l.startsWith("## ")));
        return section.map(l -> l.equals("```sh") ? "```console" : l)
                .map(l -> l.startsWith("./kehoach ") ? "% " + l.substring(2).replaceFirst(" +# .*$", "") : l)
                .collect(Collectors.joining("\n")).strip() + '\n';
    }

    private static void copy(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(PLANS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(file.toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}
