package org.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsArgumentsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        render  plans\\kế.yaml -o out     | render;plans\\kế.yaml;-o;out
        render "kế hoạch năm.yaml"        | render;kế hoạch năm.yaml
        pre"fix and"fix                   | prefix andfix
        "C:\\Văn thư\\\\" x               | C:\\Văn thư\\;x
        \\"quoted\\"                      | "quoted"
        "a ""b"" c"                       | a "b" c
        "" x                              | ;x
        C:\\a\\b                          | C:\\a\\b
        "a & b"                           | a & b
        """)
    void partsWordsAsWindowsProgramsDo(String line, String words) {
        assertThat(WindowsArguments.split(line, folder)).isEqualTo(List.of(words.split(";")));
    }

    @Test
    void emptyLineHasNoWords() {
        assertThat(WindowsArguments.split("  ", folder)).isEmpty();
    }

    @Test
    void putsMatchingFilesInPlaceOfAPattern() throws IOException {
        Files.createDirectory(folder.resolve("plans"));
        for (String name : List.of("b.yaml", "ấ.yaml", "a.yaml", "c.txt")) {
            Files.createFile(folder.resolve("plans").resolve(name));
        }
        assertThat(WindowsArguments.split("render plans/*.yaml", folder))
                .containsExactly("render", "plans/a.yaml", "plans/b.yaml", "plans/ấ.yaml");
        assertThat(WindowsArguments.split("plans/?.txt \"plans/*.yaml\" none/*.yaml [*", folder))
                .containsExactly("plans/c.txt", "plans/*.yaml", "none/*.yaml", "[*");
    }

    @Test
    void elsewhereTheArgumentsStand() {
        String[] args = {"render", "*.yaml"};
        assertThat(WindowsArguments.of(args)).isSameAs(args);
    }
}
