package org.kehoach.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.origin.Origin;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Located;
import org.kehoach.plan.Numbering;

/**
 * Reads which kind a plan is of (đọc tên loại), and the file by which an agency adds a kind of its own,
 * {@code templates/<word>.yaml}: what it does not say is as with the kind that it is like.
 */
public final class KindReader {

    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Set<String> KEYS = Set.of("title", "abbreviation", "like", "symbol", "addressees", "subject",
            "authority", "clause", "first", "numbering");
    private static final String USUAL = "notice";

    /** The decree's kinds by their Vietnamese names, as a person types who is in a hurry. */
    private static final Map<String, DocumentKind> TITLES = DocumentKind.stock().stream()
            .collect(Collectors.toUnmodifiableMap(k -> NearNames.plain(k.title()), k -> k, (first, _) -> first));

    private KindReader() {}

    /** A plan's kind; a fault and empty where there is none of the word. */
    static Optional<Located<DocumentKind>> of(Fields root, Origin begin, OwnKinds kinds) {
        Reading reading = root.reading();
        if (!root.has("kind")) {
            reading.fault(new SourceProblem.MissingKey("kind", "kind: plan"), begin);
            return Optional.empty();
        }
        Origin origin = root.scalar("kind").map(s -> reading.origin(s, "kind")).orElse(begin);
        String word = root.scalar("kind").map(s -> Reading.nfc(s.value()).strip()).orElse("");
        Optional<DocumentKind> vietnamese = Optional.ofNullable(TITLES.get(NearNames.plain(word.replace('-', ' '))));
        if (vietnamese.isPresent()) {
            reading.fault(new SourceProblem.BadValue("kind", word, vietnamese.get().word(),
                    List.of()), origin);
            return Optional.empty();
        }
        return choice(root, kinds).map(k -> new Located<>(k, origin));
    }

    /** The kind that stands under the key "kind"; a fault and empty where there is none of the word. */
    static Optional<DocumentKind> choice(Fields fields, OwnKinds kinds) {
        Optional<Located<String>> word = fields.word("kind");
        Optional<Outcome<DocumentKind>> found = word.flatMap(w -> find(w.value().strip(), kinds));
        if (word.isPresent() && found.isEmpty()) {
            fields.unknown("kind", word.get(), words(kinds));
        }
        found.ifPresent(o -> fields.reading().found().addAll(o.diagnostics()));
        return found.flatMap(Outcome::value);
    }

    /** The kind of a word, the decree's or an own one; empty where none is called so. */
    public static Optional<Outcome<DocumentKind>> find(String word, OwnKinds kinds) {
        return DocumentKind.of(word).map(Outcome::of)
                .or(() -> WORD.matcher(word).matches() ? kinds.find(word) : Optional.empty());
    }

    /** The words of all kinds, the decree's and then the own ones. */
    public static List<String> words(OwnKinds kinds) {
        return Stream.concat(DocumentKind.stock().stream().map(DocumentKind::word), kinds.words().stream()).toList();
    }

    /** A kind that is like another in all but its word. */
    static DocumentKind like(String word, String other) {
        DocumentKind k = DocumentKind.known(other);
        return new DocumentKind(word, k.title(), k.abbreviation(), k.form(), k.symbol(), k.addressees(), k.subject(),
                k.authority(), k.clause(), k.first(), k.about(), k.skeleton(), k.numbering(), k.omits(), k.traits());
    }

    /**
     * Reads the file of an own kind.
     *
     * @param word its name, which is the file's
     */
    public static Outcome<DocumentKind> read(String file, String word, byte[] bytes) {
        return Characters.decode(file, bytes).then(source -> YamlParser.parse(source).then(map -> {
            Reading reading = new Reading(source);
            Optional<DocumentKind> kind = kind(new Fields(reading, map, ""), word);
            return kind.isEmpty()
                    ? Outcome.failed(reading.found())
                    : Outcome.unlessErrors(kind.get(), reading.found());
        }));
    }

    private static Optional<DocumentKind> kind(Fields f, String word) {
        f.allow(KEYS);
        DocumentKind like = (f.has("like")
                ? f.choice("like", DocumentKind.stock(), DocumentKind::word)
                : Optional.<DocumentKind>empty()).orElseGet(() -> DocumentKind.known(USUAL));
        Numbering numbering = f.fields("numbering").map(n -> NumberingReader.read(n, like.numbering()))
                .orElse(like.numbering());
        return f.needed("title", "title: Phiếu trình").map(title -> new DocumentKind(word, title.value(),
                f.word("abbreviation").map(Located::value).orElse(""), like.form(),
                f.choice("symbol", DocumentKind.Symbol.class).orElse(like.symbol()),
                f.choice("addressees", DocumentKind.Addressees.class).orElse(like.addressees()),
                f.choice("subject", DocumentKind.Subject.class).orElse(like.subject()),
                f.choice("authority", DocumentKind.Authority.class).orElse(like.authority()),
                f.word("clause").map(Located::value).orElse(like.clause()),
                f.word("first").map(Located::value).orElse(like.first()), like.about(), like.skeleton(), numbering,
                like.omits(),
                like.traits()));
    }
}
