package org.kehoach.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kehoach.agency.Agency;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.document.DraftingUnit;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Text;

/**
 * A typed symbol begins with the abbreviation of the document's type; that of a letter with none; behind it stands the issuer
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3, and Phụ lục III, mục I).
 */
final class SymbolFitsKind implements Rule {

    private static final Set<String> TYPES = DocumentKind.stock().stream().map(DocumentKind::abbreviation)
            .filter(a -> !a.isEmpty()).collect(Collectors.toCollection(TreeSet::new));

    private static final Gathered<Set<String>> SYMBOLS = new Gathered<>(d -> d.agencies().stream()
            .flatMap(a -> a.symbol().stream()).collect(Collectors.toSet()));

    @Override
    public List<Diagnostic> check(Case given) {
        Optional<Text> symbol = given.plan().symbol().filter(s -> Own.is(s.origin(), given.plan()));
        String words = symbol.map(Text::typedWords).map(NumberAndSymbol::proper).orElse("");
        if (words.isEmpty() || words.startsWith("${")) {
            return List.of();
        }
        DocumentKind kind = given.plan().kind().value();
        String first = words.split("[-/ ]", 2)[0];
        boolean fits = kind.abbreviation().isEmpty()
                ? !TYPES.contains(first) && !first.equals("CV")
                : first.equals(kind.abbreviation())
                        || (isJoint(given) && first.startsWith(kind.abbreviation()));
        String fixed = fixed(given, kind, words, first);
        return fits
                ? others(given, kind, words, symbol.orElseThrow())
                : List.of(given.found(new DecreeProblem.SymbolOfKind(words, kind.title().toLowerCase(Locale.ROOT),
                        fixed), symbol.orElseThrow().origin()));
    }

    private static boolean isJoint(Case given) {
        return given.plan().issuers().size() > 1 || given.plan().signatures().size() > 1;
    }

    /** The rest of the symbol as it is behind the right beginning. */
    private static String fixed(Case given, DocumentKind kind, String words, String first) {
        boolean typed = TYPES.stream().anyMatch(t -> t.equalsIgnoreCase(first)) || first.equals("CV");
        String rest = typed ? words.substring(first.length()).replaceFirst("^[-/ ]", "") : words;
        if (!kind.abbreviation().isEmpty()) {
            String agency = given.lookUps().issuer().flatMap(Agency::symbol).orElse(rest);
            return kind.abbreviation() + "-" + (typed ? rest : agency);
        }
        return rest.indexOf('-') > 0 || kind.symbol() != DocumentKind.Symbol.UNIT
                ? rest
                : rest + DraftingUnit.of(given.plan()).map(u -> "-" + u).orElse("");
    }

    /** Behind the type stands the issuer, not another body of the directory. */
    private static List<Diagnostic> others(Case given, DocumentKind kind, String words, Text symbol) {
        Optional<Agency> issuer = given.lookUps().issuer().filter(_ -> !isJoint(given));
        Optional<String> own = issuer.flatMap(Agency::symbol);
        String type = kind.abbreviation().isEmpty() ? "" : kind.abbreviation() + "-";
        String rest = words.substring(words.startsWith(type) ? type.length() : 0);
        int end = rest.indexOf('-');
        String body = end < 0 ? rest : rest.substring(0, end);
        if (own.isEmpty() || rest.equals(own.get()) || rest.startsWith(own.get() + "-")
                || !SYMBOLS.of(given.directory()).contains(body)) {
            return List.of();
        }
        return List.of(given.found(new DecreeProblem.SymbolOfKind(words, issuer.orElseThrow().runningName(),
                type + own.get() + (end < 0 ? "" : rest.substring(end))), symbol.origin()));
    }
}
