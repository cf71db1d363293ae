package org.kehoach.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.DocumentKind;

/** The table of kinds and the stock templates go together. */
class KindsTest {

    static Stream<DocumentKind> kinds() {
        return DocumentKind.stock().stream();
    }

    @Test
    void decreeHasTwentyNineTypesAndTheLetter() {
        assertThat(kinds().map(DocumentKind::word)).hasSize(29).doesNotHaveDuplicates();
        assertThat(kinds().map(DocumentKind::abbreviation).filter(a -> !a.isEmpty())).hasSize(27)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void stockTemplateOfTheFormPrintsAllThatTheKindAsks(DocumentKind kind) throws IOException {
        assertThat(StockTemplates.find(StockTemplates.name(kind))).isPresent();
        byte[] docx = Files.readAllBytes(Path.of("templates", StockTemplates.name(kind) + ".docx"));
        assertThat(TemplateCompiler.compile("mau.docx", docx, kind).diagnostics()).isEmpty();
    }

    @Test
    void templateThatWouldLoseTheClauseOfADecisionIsRefused() throws IOException {
        assertThat(TemplateCompiler.compile("mau.docx", Templates.docx(), DocumentKind.known("decision"))
                .diagnostics()).extracting(Diagnostic::problem).filteredOn(TemplateProblem.NoField.class::isInstance)
                .extracting(p -> ((TemplateProblem.NoField) p).field())
                .containsExactlyElementsOf(List.of("authority", "clause"));
    }
}
