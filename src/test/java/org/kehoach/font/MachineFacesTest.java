package org.kehoach.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which face stands for a family. */
class MachineFacesTest {

    @TempDir
    private Path folder;

    private final FontShelf shelf = new FontShelf();
    private Path own = Path.of("");
    private Path machine = Path.of("");

    @BeforeEach
    void folders() throws IOException {
        own = Files.createDirectories(folder.resolve("own"));
        machine = Files.createDirectories(folder.resolve("machine/deeper"));
    }

    private static void put(Path where, String family, String source) throws IOException {
        Files.write(where.resolve(family.replace(' ', '-') + ".ttf"), TestFont.of(source).named(family).bytes());
    }

    private String find(String family, boolean bold) {
        FontSource.Choice choice = source().find(family, bold, false);
        return choice.face().name() + (choice.faithful() ? "" : " for another");
    }

    private FontSource source() {
        return MachineFaces.of(shelf, shelf.fonts(own), new InstalledFonts(shelf, List.of(folder.resolve("machine"))));
    }

    @Test
    void timesNewRomanIsTheSameOnEveryMachine() throws IOException {
        put(machine, "Times New Roman", "LiberationMono-Regular");
        assertThat(find("Times New Roman", false)).isEqualTo("LiberationSerif-Regular");
        put(own, "Times New Roman", "LiberationMono-Regular");
        assertThat(find("Times New Roman", false)).isEqualTo("TimesNewRoman");
    }

    @Test
    void calibriIsCarlitoWhereThatIs() throws IOException {
        assertThat(find("Calibri", false)).isEqualTo("LiberationSans-Regular for another");
        put(machine, "Carlito", "LiberationMono-Regular");
        assertThat(find("Calibri", false)).isEqualTo("Carlito");
    }

    @Test
    void aLikenessStandsBeforeTheInstalledFontItself() throws IOException {
        put(machine, "Calibri", "LiberationSans-Regular");
        assertThat(find("Calibri", false)).isEqualTo("Calibri");
        put(machine, "Carlito", "LiberationSans-Regular");
        assertThat(find("Calibri", false)).isEqualTo("Carlito");
        put(own, "Calibri", "LiberationSans-Regular");
        assertThat(find("Calibri", false)).isEqualTo("Calibri");
    }

    @Test
    void anInstalledFontIsUsedByItsName() throws IOException {
        put(machine, "Be Vietnam", "LiberationSans-Regular");
        assertThat(find("BE VIETNAM", false)).isEqualTo("BeVietnam");
        assertThat(find("Be Vietnam", true)).as("its only style").isEqualTo("BeVietnam for another");
        assertThat(find("Khác", false)).isEqualTo("LiberationSerif-Regular for another");
    }

    @Test
    void aSignIsLentByTheFirstThatHasIt() throws IOException {
        put(own, "Sans", "LiberationSans-Regular");
        assertThat(source().fallback('☑', true, false))
                .hasValueSatisfying(f -> assertThat(f.name()).isEqualTo("KehoachSymbols"));
        assertThat(source().fallback('€', true, false))
                .hasValueSatisfying(f -> assertThat(f.name()).isEqualTo("LiberationSerif-Bold"));
        assertThat(source().fallback('\u05d0', false, false)).as("only the workspace's has it")
                .hasValueSatisfying(f -> assertThat(f.name()).isEqualTo("Sans"));
        assertThat(source().fallback('\u4e00', false, false)).isEmpty();
    }

    @Test
    void systemsKeepTheirFontsWhereTheyDo() {
        assertThat(InstalledFonts.folders("Linux", Map.of(), "/home/a")).contains(Path.of("/usr/share/fonts"),
                Path.of("/home/a/.local/share/fonts"));
        assertThat(InstalledFonts.folders("Mac OS X", Map.of(), "/Users/a"))
                .contains(Path.of("/Users/a/Library/Fonts"));
        assertThat(InstalledFonts.folders("Windows 11", Map.of("WINDIR", "D:\\W"), "")).first()
                .hasToString("D:\\W\\Fonts");
    }
}
