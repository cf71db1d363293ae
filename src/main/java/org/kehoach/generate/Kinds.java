package org.kehoach.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.NearNames;
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

    private static final String HERE = "-";

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

    /** Those of the user's folder; beside them what is wrong with the files of own ones. */
    public static Outcome<Kinds> of(World world) {
        List<DocumentKind> all = new ArrayList<>(DocumentKind.stock());
        Outcome<List<DocumentKind>> own = own(world);
        own.value().ifPresent(all::addAll);
        List<Kind> kinds = all.stream().map(k -> new Kind(k.word(), k.title(), k.abbreviation(),
                StockTemplates.name(k),
                template(world, k))).toList();
        return new Outcome<>(Optional.of(new Kinds(kinds)), own.diagnostics());
    }

    /** The own ones of the user's folder that are sound, and what is wrong with the others. */
    static Outcome<List<DocumentKind>> own(World world) {
        List<DocumentKind> all = new ArrayList<>();
        List<Diagnostic> found = new ArrayList<>();
        KindFiles files = new KindFiles(world, HERE);
        for (String word : files.words()) {
            files.find(word).ifPresent(kind -> {
                kind.value().ifPresent(all::add);
                found.addAll(kind.diagnostics());
            });
        }
        return new Outcome<>(Optional.of(List.copyOf(all)), found);
    }

    /**
     * The kind of a word, or what is wrong with the file that says what it is; empty where none is called so.
     *
     * @param file whose kinds count; {@code -} in the user's folder
     */
    public static Optional<Outcome<DocumentKind>> find(World world, String word, String file) {
        return KindReader.find(word, new KindFiles(world, file));
    }

    /** The word of a kind that is nearest to a wrong one. */
    public static Optional<String> near(World world, String word, String file) {
        return NearNames.nearest(word, words(world, file));
    }

    /** The words of all kinds. */
    public static List<String> words(World world, String file) {
        return KindReader.words(new KindFiles(world, file));
    }

    /** An own template that is a copy of the stock one is no other. */
    private static String template(World world, DocumentKind kind) {
        return Templates.own(world, HERE, kind)
                .filter(own -> world.read(own).value().filter(b -> StockTemplates.isCopy(kind, b)).isEmpty())
                .orElse(StockTemplates.name(kind));
    }
}
