package org.kehoach.intake.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.agency.Directory;
import org.kehoach.intake.write.Imported;
import org.kehoach.intake.write.Importer;
import org.kehoach.opc.WordPackage;

/** A recognised text that was opened in a word processor and saved, a paragraph for each line, reads as the text does. */
class CopiedTextTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    static Stream<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/golden/intake"))) {
            List<Path> texts = files.filter(f -> f.getFileName().toString().startsWith("source."))
                    .sorted().toList();
            assertThat(texts).isNotEmpty();
            return texts.stream();
        }
    }

    private static byte[] word(String text) {
        String body = text.lines().map(l -> "<w:p><w:r><w:t xml:space=\"preserve\">" + l.replace("&", "&amp;")
                .replace("<", "&lt;").replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                + "</w:t></w:r></w:p>").collect(Collectors.joining());
        String rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
        Map<String, byte[]> parts = new TreeMap<>(Map.of("_rels/.rels", bytes(rels), "[Content_Types].xml",
                bytes(types),
                "word/document.xml", bytes("<w:document " + W + "><w:body>" + body + "</w:body></w:document>")));
        return new WordPackage(parts).write();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Map<String, Object>> outlines(String name, byte[] file) {
        return Importer.read(name, file, Directory.empty(), i -> "nhap/" + i).value().orElseThrow().stream()
                .map(Imported::outline).toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsAsTheText(Path text) throws IOException {
        byte[] typed = Files.readAllBytes(text);
        assertThat(outlines("a.docx", word(new String(typed, StandardCharsets.UTF_8))))
                .isEqualTo(outlines("a" + (text.toString().endsWith(".md") ? ".md" : ".txt"), typed));
    }
}
