package org.kehoach.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for keepers of templates names what there is, and its samples are templates. */
class TemplateFieldsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-zA-Z.]+)` \\|");
    private static final Pattern SAMPLE = Pattern.compile("(?ms)^```text\n(.*?)^```$");
    private static final Pattern STYLE = Pattern.compile("(?m)^\\| ([^`|]+?) \\| .*$");

    @ParameterizedTest
    @ValueSource(strings = {"templates.vi.md", "templates.en.md"})
    void thePageNamesEachFieldAndNoOther(String name) throws Exception {
        List<String> fields = new ArrayList<>();
        flatten("", Shape.DOCUMENT, fields);

        assertThat(ROW.matcher(page(name)).results().map(r -> r.group(1))).containsExactlyInAnyOrderElementsOf(fields);
    }

    @ParameterizedTest
    @ValueSource(strings = {"templates.vi.md", "templates.en.md"})
    void itsSamplesAreTemplatesAndItsStylesTheBodys(String name) throws Exception {
        SubTemplates any = n -> java.util.Optional
                .of(new SubTemplates.Found(n + ".docx", TestTemplate.of("${place}")));

        assertThat(SAMPLE.matcher(page(name)).results().map(r -> r.group(1))).isNotEmpty().allSatisfy(
                sample -> assertThat(TestTemplate.shortFaults(
                        TestTemplate.of(sample.lines().toArray(String[]::new)), any)).as(sample).isEmpty());
        assertThat(STYLE.matcher(page(name)).results().map(r -> r.group(1))).containsAll(
                Stream.concat(BodySource.STYLES.values().stream(), BodySource.OPTIONAL.values().stream()).toList());
    }

    private static String page(String name) throws Exception {
        return Files.readString(Path.of("src/docs").resolve(name));
    }

    private static void flatten(String path, Shape shape, List<String> out) {
        switch (shape) {
            case Shape.Fields fields -> fields.byName()
                    .forEach((name, s) -> flatten(path.isEmpty() ? name : path + "." + name, s, out));
            case Shape.Many many -> flatten(path, many.of(), out);
            case Shape.Rich rich -> {
                out.add(path);
                if (rich.ground()) {
                    out.add(path + "." + FillModel.GROUND);
                }
            }
            case Shape.Text _,Shape.Body _,Shape.Rule _,Shape.Any _ -> out.add(path);
        }
    }
}
