package org.kehoach.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kehoach.diagnostic.Catalogue;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Language;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.CopyForm;
import org.kehoach.plan.DocumentKind;

/** Compiles the stock templates (biên dịch mẫu có sẵn) while Kehoach is built. */
final class StockCompiler {

    private StockCompiler() {}

    /**
     * Compiles all Word files below a folder.
     *
     * @param args the folder of templates, and the folder of classes
     */
    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]).resolve("org/kehoach/template/" + StockTemplates.FOLDER);
        List<Path> templates;
        try (Stream<Path> files = Files.walk(from)) {
            templates = files.filter(f -> f.toString().endsWith(".docx")).sorted().toList();
        }
        for (Path file : templates) {
            String name = from.relativize(file).toString().replace('\\', '/').replaceFirst("\\.docx$", "");
            Path target = to.resolve(name + StockTemplates.SUFFIX);
            if (isNewer(target, file, Path.of(args[1]).resolve("org/kehoach/template"))) {
                continue;
            }
            Files.createDirectories(target.getParent());
            Files.copy(file, to.resolve(name + StockTemplates.WORD), StandardCopyOption.REPLACE_EXISTING);
            if (name.startsWith(StockTemplates.PARTS)) {
                continue; // is compiled within those that include it
            }
            Files.write(target, compile(file, name).write());
        }
    }

    /** Whether nothing that the result depends on has changed since: the template, the compiler's own classes. */
    private static boolean isNewer(Path target, Path template, Path classes) throws IOException {
        if (!Files.exists(target)) {
            return false;
        }
        try (Stream<Path> files = Files.list(classes)) {
            List<Path> sources = Stream.concat(files.filter(f -> f.toString().endsWith(".class")), Stream.of(template))
                    .toList();
            for (Path source : sources) {
                if (Files.getLastModifiedTime(source).compareTo(Files.getLastModifiedTime(target)) >= 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static CompiledTemplate compile(Path file, String name) throws IOException {
        Outcome<CompiledTemplate> outcome = TemplateCompiler.compile(file.toString(), Files.readAllBytes(file),
                kind(name));
        return outcome.value().orElseThrow(() -> new IOException(describe(outcome.diagnostics())));
    }

    /** Of the kinds that are printed with it the one that asks most. */
    private static DocumentKind kind(String name) {
        Stream<DocumentKind> copies = Stream.of(CopyForm.values()).flatMap(f -> Stream.of(f.block(), f.corner()));
        return Stream.concat(DocumentKind.stock().stream(), copies).filter(k -> StockTemplates.name(k).equals(name))
                .max(Comparator.comparingInt(k -> Required.of(k).size()))
                .orElseThrow(() -> new IllegalStateException(name + " is no kind's form"));
    }

    private static String describe(List<Diagnostic> found) {
        StringBuilder out = new StringBuilder("a stock template does not compile");
        for (Diagnostic d : found) {
            out.append(System.lineSeparator()).append(d.problem().code()).append(' ').append(d.location()).append(' ')
                    .append(Catalogue.get().text(d.problem(), "title", Language.EN).orElse(""))
                    .append(' ').append(d.problem());
        }
        return out.toString();
    }
}
