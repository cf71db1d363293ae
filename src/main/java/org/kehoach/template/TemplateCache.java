package org.kehoach.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.DocumentKind;

/**
 * Compiled templates of an agency's own (kho mẫu đã biên dịch), kept in a private folder: compiling takes docx4j a second or
 * two, reading back a millisecond.
 *
 * @param folder where they are kept; empty where nothing may be written
 */
public record TemplateCache(Optional<Path> folder) {

    /**
     * The compiled form of a Word file: the stock one where it is a copy of that, else a kept one, else a new one.
     *
     * @param file as the user named it, for the findings
     * @param kind of the documents that are printed with it
     */
    public Outcome<CompiledTemplate> compile(String file, byte[] docx, DocumentKind kind) {
        return compile(file, docx, kind, SubTemplates.NONE);
    }

    /** As {@link #compile(String, byte[], DocumentKind)}, of a file that may include others: it is another one when they are. */
    public Outcome<CompiledTemplate> compile(String file, byte[] docx, DocumentKind kind, SubTemplates parts) {
        String digest = Includes.digest(docx, parts);
        Optional<CompiledTemplate> known = StockTemplates.find(StockTemplates.name(kind))
                .filter(stock -> stock.digest().equals(digest)).or(() -> kept(digest, kind));
        if (known.isPresent()) {
            return Outcome.of(known.get());
        }
        Outcome<CompiledTemplate> compiled = TemplateCompiler.compile(file, docx, Required.of(kind), parts);
        if (compiled.diagnostics().isEmpty()) {
            compiled.value().ifPresent(c -> keep(c, kind));
        }
        return compiled;
    }

    /** What cannot be read is compiled again. */
    private Optional<CompiledTemplate> kept(String digest, DocumentKind kind) {
        try {
            Optional<Path> path = path(digest, kind).filter(Files::exists);
            return path.isEmpty()
                    ? Optional.empty()
                    : Optional.of(CompiledTemplate.read(Files.readAllBytes(path.get())))
                            .filter(t -> t.digest().equals(digest));
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private void keep(CompiledTemplate template, DocumentKind kind) {
        Optional<Path> path = path(template.digest(), kind);
        if (path.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(path.get().toAbsolutePath().getParent());
            Path temporary = Files.createTempFile(path.get().toAbsolutePath().getParent(), "template", ".part");
            Files.write(temporary, template.write());
            Files.move(temporary, path.get(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            // the next run compiles again
        }
    }

    /** Named by the template, by the kind, which says what it must print, and by the compiler, whose print is what it makes of the stock template. */
    private Optional<Path> path(String digest, DocumentKind kind) {
        return folder
                .map(f -> f.resolve(digest + "-" + kind.word() + "-" + StockTemplates.print() + StockTemplates.SUFFIX));
    }
}
