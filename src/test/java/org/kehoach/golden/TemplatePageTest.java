package org.kehoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pages for keepers of templates: their commands print what the pages show. Accepted as golden cases are. */
class TemplatePageTest {

    private static final Path DOCS = Path.of("src/docs");

    @Test
    void theCommandsOfThePagesPrintWhatTheyShow() throws IOException {
        for (String name : new String[]{"templates.vi.md", "templates.en.md"}) {
            String text = Files.readString(DOCS.resolve(name));
            Guide guide = new Guide(CommandRunner.KEHOACH, Golden.emptyFolder("guide/" + name), (_, _, _) -> {
            });
            String actual = guide.replay(text.replace("```text\n", "```text tags.txt\n"))
                    .replace("```text tags.txt\n", "```text\n");
            if (Golden.accepting(System.getProperty("golden", "compare"), "true".equals(System.getenv("CI")))) {
                Files.writeString(DOCS.resolve(name), actual);
            }
            assertThat(DOCS.resolve(name)).as("%s; accept with -Dgolden=accept", name).content().isEqualTo(actual);
        }
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        assertThat(marks("templates.en.md")).isEqualTo(marks("templates.vi.md"));
    }

    /** Fields, styles and commands, without the words around them. */
    private static String marks(String name) throws IOException {
        return Files.readString(DOCS.resolve(name)).lines()
                .filter(l -> l.matches("(#+ |`{3}\\S|\\$ kehoach|\\| `?[A-ZĐÔa-z]).*"))
                .map(l -> l.replaceFirst("^(#+) .*", "$1").replaceFirst("^(\\| [^|]+\\|).*", "$1").replace(" --lang en",
                        ""))
                .filter(l -> !l.matches("\\| (trường|field|kiểu|style) \\|")).collect(Collectors.joining("\n"));
    }
}
