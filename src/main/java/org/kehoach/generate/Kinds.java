package org.kehoach.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.DocumentKind;
import org.kehoach.source.KindReader;
import org.kehoach.template.StockTemplates;

/**
 * The kinds of documents that a user can write (các tên loại dùng được), the decree's first, then the own ones of his folder.
 *
 * @param kinds with what each is printed
 */
public record Kinds(List<Kind> kinds) {

    private static final String FOLDER = "templates";
    private static final String FILE = ".yaml";

    public Kinds {
        kinds = List.copyOf(kinds);
    }

    /**
     * A kind as it is listed (tên loại).
     *
     * @param form     the stock template's name
     * @param template the own template's file, or the stock one's name
     */
    public record Kind(String word, String title, String abbreviation, String form, String template) {}

    /** Those of a folder; beside them what is wrong with the files of own ones. */
    public static Outcome<Kinds> of(World world, Path folder) {
        List<DocumentKind> all = new ArrayList<>(DocumentKind.stock());
        List<Diagnostic> found = new ArrayList<>();
        for (String word : own(folder.resolve(FOLDER))) {
            String file = FOLDER + "/" + word + FILE;
            Outcome<DocumentKind> kind = world.read(file).then(b -> KindReader.read(file, word, b));
            kind.value().ifPresent(all::add);
            found.addAll(Snippets.fill(kind.diagnostics(), file, world.read(file).value().orElse(new byte[0])));
        }
        List<Kind> kinds = all.stream().map(k -> new Kind(k.word(), k.title(), k.abbreviation(),
                StockTemplates.name(k),
                template(world, k))).toList();
        return new Outcome<>(Optional.of(new Kinds(kinds)), found);
    }

    /** An own template that is a copy of the stock one is no other. */
    private static String template(World world, DocumentKind kind) {
        return Templates.own(world, "-", kind)
                .filter(own -> world.read(own).value().filter(b -> StockTemplates.isCopy(kind, b)).isEmpty())
                .orElse(StockTemplates.name(kind));
    }

    private static List<String> own(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(FILE))
                    .map(f -> f.substring(0, f.length() - FILE.length()))
                    .filter(w -> DocumentKind.of(w).isEmpty()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
