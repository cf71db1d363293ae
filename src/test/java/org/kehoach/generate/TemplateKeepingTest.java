package org.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.opc.WordPackage;
import org.kehoach.plan.DocumentKind;

/** What is told of a template by the pages of a sample (kiểm tra mẫu bằng văn bản điền thử). */
class TemplateKeepingTest {

    @TempDir
    private Path folder = Path.of("");

    private TemplateKeeping.Checked check(DocumentKind kind, byte[] template) throws Exception {
        Path file = folder.resolve(kind.word() + ".docx");
        Files.write(file, template);
        return new Generator(new LocalFiles(folder, InputStream.nullInputStream()), "test").keeping()
                .check(file.toString());
    }

    static List<DocumentKind> kinds() {
        return DocumentKind.stock();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void stockTemplatesFillPagesThatAreNumbered(DocumentKind kind) throws Exception {
        TemplateKeeping.Checked checked = check(kind, TemplateKeeping.stock(kind).docx());

        assertThat(checked.found()).isEmpty();
        assertThat(checked.pages()).isGreaterThan(1);
    }

    @Test
    void anEmptiedPageNumberIsMissed() throws Exception {
        DocumentKind plan = DocumentKind.known("plan");
        WordPackage word = WordPackage.read(TemplateKeeping.stock(plan).docx());
        for (String part : List.copyOf(word.parts().keySet())) {
            if (part.startsWith("word/header")) {
                String xml = new String(word.parts().get(part), StandardCharsets.UTF_8);
                word = word.with(part, xml.replaceAll("(?s)<w:r[ >].*?</w:r>|<w:fldSimple.*?</w:fldSimple>", "")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(check(plan, word.write()).found()).extracting(d -> d.problem().code()).contains("E0469");
    }
}
