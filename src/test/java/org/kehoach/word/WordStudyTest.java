package org.kehoach.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WordStudyTest {

    private final WordStudy named = study(Path.of("templates/nd30/named.docx"));

    private static WordStudy study(Path file) {
        try {
            return WordStudy.of(Files.readAllBytes(file)).orElseThrow();
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aStyleLooksAsAllThatItIsBasedOn() {
        assertThat(named.looks().get(named.ids().get("Mục cấp 2")))
                .isEqualTo(new WordStudy.Look(28, true, false, false, "Times New Roman"));
        assertThat(named.looks().get(named.ids().get("Nơi nhận")))
                .isEqualTo(new WordStudy.Look(24, true, true, false, "Times New Roman"));
        assertThat(named.looks().get(named.ids().get("Đường kẻ ngang")))
                .isEqualTo(new WordStudy.Look(10, false, false, true, "Times New Roman"));
        assertThat(named.otherwise()).isEqualTo(new WordStudy.Look(28, false, false, false, "Times New Roman"));
    }

    @Test
    void whatIsNoDocumentGivesNothing() {
        assertThat(WordStudy.of(new byte[]{'P', 'K', 3, 4})).isEmpty();
    }
}
