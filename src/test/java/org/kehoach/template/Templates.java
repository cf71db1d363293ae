package org.kehoach.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kehoach.document.OfficialText;
import org.kehoach.opc.WordPackage;

/** The stock template, filled. */
final class Templates {

    static final Path NAMED = Path.of("templates/nd30/named.docx");

    /** Near enough to Times New Roman for a line's share of a text. */
    static final TextMeasure FONTS = (text, bold, italic, halfPoints) -> (int) Math
            .round(text.codePoints().mapToDouble(c -> Character.isUpperCase(c) ? 0.7 : 0.45).sum() * halfPoints * 10);

    private Templates() {}

    static CompiledTemplate named() {
        return StockTemplates.find(StockTemplates.NAMED).orElseThrow();
    }

    static WordPackage fill(OfficialText text) {
        return new TemplateFiller(named(), FONTS, "0.0.0").fill(text);
    }

    static byte[] docx() throws IOException {
        return Files.readAllBytes(NAMED);
    }
}
