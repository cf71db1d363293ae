package org.kehoach.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.opc.WordPackage;
import org.kehoach.plan.DocumentKind;

class TemplateCacheTest {

    private static final DocumentKind PLAN = DocumentKind.known("plan");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCopyOfTheStockTemplateIsTheStockTemplate() throws Exception {
        TemplateCache cache = new TemplateCache(Optional.of(folder));

        assertThat(cache.compile("x.docx", Templates.docx(), PLAN).value().orElseThrow().write())
                .isEqualTo(Templates.named().write());
        assertThat(files()).isEmpty();
    }

    private static byte[] own() {
        return TestTemplate.with(Map.of(WordPackage.DOCUMENT,
                TestTemplate.part(WordPackage.DOCUMENT).replace("Nơi nhận:", "NƠI NHẬN:")));
    }

    @Test
    void anAgencysOwnTemplateIsKept() throws Exception {
        TemplateCache cache = new TemplateCache(Optional.of(folder));
        byte[] own = own();

        byte[] first = cache.compile("x.docx", own, PLAN).value().orElseThrow().write();

        assertThat(files()).singleElement().satisfies(kept -> assertThat(Files.readAllBytes(kept)).isEqualTo(first));
        assertThat(cache.compile("x.docx", own, PLAN).value().orElseThrow().write()).isEqualTo(first);
    }

    @Test
    void whatWasKeptAndIsDamagedIsCompiledAgain() throws Exception {
        TemplateCache cache = new TemplateCache(Optional.of(folder));
        byte[] own = own();
        byte[] first = cache.compile("x.docx", own, PLAN).value().orElseThrow().write();
        Files.write(files().getFirst(), new byte[]{1, 2, 3});

        assertThat(cache.compile("x.docx", own, PLAN).value().orElseThrow().write()).isEqualTo(first);
    }

    @Test
    void aFaultyTemplateIsNotKept() throws Exception {
        TemplateCache cache = new TemplateCache(Optional.of(folder));

        assertThat(cache.compile("x.docx", TestTemplate.of("${knd}"), PLAN).hasErrors()).isTrue();
        assertThat(files()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
