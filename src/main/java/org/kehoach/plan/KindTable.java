package org.kehoach.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kehoach.plan.DocumentKind.Addressees;
import org.kehoach.plan.DocumentKind.Authority;
import org.kehoach.plan.DocumentKind.Subject;
import org.kehoach.plan.DocumentKind.Symbol;
import org.kehoach.plan.DocumentKind.Trait;

/** Reads {@code kinds.txt} (bảng tên loại văn bản), whose head says what its columns are. */
final class KindTable {

    static final List<DocumentKind> STOCK = read();

    private final String[] cells;
    private int at;

    private KindTable(String line) {
        cells = line.split("\\|", -1);
    }

    private static List<DocumentKind> read() {
        try (InputStream in = Objects.requireNonNull(KindTable.class.getResourceAsStream("kinds.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> new KindTable(l).kind()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocumentKind kind() {
        return new DocumentKind(next(), next(), next(), next(), one(Symbol.class), one(Addressees.class),
                one(Subject.class), authority(), next(), next(), next(), next(), numbering(next()), set(next()),
                set(next()).stream().map(t -> Trait.valueOf(t.toUpperCase(Locale.ROOT))).collect(Collectors.toSet()));
    }

    private String next() {
        String cell = cells[at++].strip();
        return cell.equals("-") ? "" : cell;
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        return Enum.valueOf(type, next().toUpperCase(Locale.ROOT));
    }

    private Authority authority() {
        String word = next();
        return word.isEmpty() ? Authority.NONE : Authority.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Set<String> set(String words) {
        return words.isEmpty() ? Set.of() : Arrays.stream(words.split(",")).collect(Collectors.toSet());
    }

    private static Numbering numbering(String word) {
        return switch (word) {
            case "usual" -> Numbering.USUAL;
            case "articles" -> Numbering.ARTICLES;
            case "chapters" -> Numbering.CHAPTERS;
            default -> throw new IllegalStateException("no numbering " + word);
        };
    }
}
