package org.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What escapes in double quotes may bring into a text. */
class EscapesTest {

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\0", "\\u202e", "\\ud800", "\\uFFFE", "\\L", "\\r", "\\t", "\\e"})
    void noEscapeBringsInWhatAFileMayNotHold(String escape) {
        assertThat(Yaml.read(Yaml.HEAD + "body: [\"một " + escape + "\"]\n").diagnostics()).singleElement()
                .satisfies(d -> {
                    assertThat(d.problem().code()).isEqualTo("E0102");
                    assertThat(d.location().line()).isEqualTo(6);
                    assertThat(d.location().column()).isEqualTo(8);
                });
    }

    @Test
    void aNumberingsLabelHoldsNoneEither() {
        String yaml = Yaml.HEAD + "numbering: [{form: arabic, label: \"x\\u0000.\"}]\nbody: [Một]\n";
        assertThat(Yaml.read(yaml).diagnostics()).extracting(d -> d.problem().code()).contains("E0102");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\U00110000", "\\q", "\\xZZ"})
    void anEscapeThatIsNoneIsSaidToBeOne(String escape) {
        assertThat(Yaml.read(Yaml.HEAD + "body: [\"một " + escape + "\"]\n").diagnostics()).singleElement()
                .satisfies(d -> assertThat(d.problem().code()).isEqualTo("E0144"));
    }

    @Test
    void anEscapedLetterIsThatLetter() {
        assertThat(Yaml.read(Yaml.HEAD + "body: [\"\\u0110\\ud83d\\ude00 \\\\ \\\"\"]\n").diagnostics()).isEmpty();
    }
}
