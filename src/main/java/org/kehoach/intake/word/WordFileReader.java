package org.kehoach.intake.word;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.intake.Reader;
import org.kehoach.intake.Source;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.pdf.read.StyledDocument;
import org.kehoach.pdf.read.WordReader;

/** Reads Word files (bộ đọc tệp Word). */
public final class WordFileReader implements Reader {

    @Override
    public List<String> endings() {
        return List.of(".docx");
    }

    @Override
    public Outcome<Source> read(String file, byte[] content) {
        try {
            WordPackage parts = WordPackage.read(content);
            Outcome<StyledDocument> read = WordReader.words(parts, file);
            if (read.value().isEmpty()) {
                return Outcome.failed(read.diagnostics());
            }
            Source source = new SourceBuilder(file, parts).build(read.value().get());
            List<Diagnostic> found = new ArrayList<>(read.diagnostics());
            if (!SourceBuilder.hasWords(source.blocks())) {
                found.add(new Diagnostic(new WordProblem.NoWords(), Location.of(file)));
            }
            int embedded = embedded(parts);
            if (embedded > 0) {
                found.add(new Diagnostic(new WordProblem.Embedded(embedded), Location.of(file)));
            }
            return Outcome.unlessErrors(source, found);
        } catch (OpcException e) {
            return Outcome.failed(new Diagnostic(e.problem(), Location.of(file)));
        }
    }

    /** How many files stand in the text as they are: other documents that Word takes over when it saves, tables of Excel. */
    private static int embedded(WordPackage parts) throws OpcException {
        return (int) parts.relationships(parts.document()).all().values().stream()
                .filter(r -> r.type().equals("aFChunk") || r.type().equals("package")).count();
    }
}
