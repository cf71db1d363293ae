package org.kehoach.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.OfficialText;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;

/** Templates with a text of their own in the stock template's styles. */
final class TestTemplate {

    private TestTemplate() {}

    /** Paragraphs of one run each. */
    static byte[] of(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String words : paragraphs) {
            body.append(paragraph(words));
        }
        return ofXml(body.toString());
    }

    static String paragraph(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">"
                + words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</w:t></w:r></w:p>";
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"5000\"/>"
                + "</w:tblGrid>" + String.join("", rows) + "</w:tbl><w:p/>";
    }

    static String row(String... paragraphs) {
        StringBuilder cell = new StringBuilder();
        for (String words : paragraphs) {
            cell.append(paragraph(words));
        }
        return "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"5000\" w:type=\"dxa\"/></w:tcPr>" + cell + "</w:tc></w:tr>";
    }

    /** A body in WordprocessingML. */
    static byte[] ofXml(String body) {
        return with(Map.of(WordPackage.DOCUMENT, "<w:document "
                + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
                + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
                + "mc:Ignorable=\"w14\"><w:body>" + body
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" "
                + "w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"));
    }

    /** The stock template with some of its parts changed. */
    static byte[] with(Map<String, String> changed) {
        try {
            Map<String, byte[]> parts = new LinkedHashMap<>(WordPackage.read(Templates.docx()).parts());
            changed.forEach((name, xml) -> parts.put(name, xml.getBytes(StandardCharsets.UTF_8)));
            return new WordPackage(parts).write();
        } catch (OpcException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String part(String name) {
        try {
            return new String(WordPackage.read(Templates.docx()).part(name).orElseThrow(), StandardCharsets.UTF_8);
        } catch (OpcException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with a template that need not print a whole document. */
    static List<Diagnostic> faults(byte[] docx) {
        return TemplateCompiler.compile("mau.docx", docx, List.of()).diagnostics();
    }

    /** Code, paragraph and words of each finding. */
    static List<String> shortFaults(byte[] docx) {
        return faults(docx).stream().map(d -> d.problem().code() + " " + d.location().line() + " " + d.snippet())
                .toList();
    }

    /** The same of one that includes others. */
    static List<String> shortFaults(byte[] docx, SubTemplates parts) {
        return TemplateCompiler.compile("mau.docx", docx, List.of(), parts).diagnostics().stream()
                .map(d -> d.location().file() + " " + d.problem().code() + " " + d.location().line() + " "
                        + d.snippet())
                .toList();
    }

    static WordPackage fill(byte[] docx, OfficialText text) {
        return fill(docx, text, SubTemplates.NONE);
    }

    static WordPackage fill(byte[] docx, OfficialText text, SubTemplates parts) {
        Outcome<CompiledTemplate> outcome = TemplateCompiler.compile("mau.docx", docx, List.of(), parts);
        CompiledTemplate template = outcome.value()
                .orElseThrow(() -> new AssertionError(outcome.diagnostics().toString()));
        return new TemplateFiller(template, Templates.FONTS, "0.0.0").fill(text);
    }
}
