package org.kehoach.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kehoach.agency.Agency;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Signature;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/**
 * Who acts in a document (thẩm quyền ban hành), worked out of issuer and signature: the body where somebody signs for it
 * ({@code TM.}), else its head, whose title the signature names, be it behind {@code KT.} (Nghị định 30/2020/NĐ-CP, Phụ lục III,
 * Mẫu 1.2).
 */
final class Authorities {

    private static final Pattern CHARGED = Pattern.compile("(?:KT|TL|TUQ|Q)\\.\\s*");

    private Authorities() {}

    /** The words; empty where the form has none, or nobody knows them. */
    static Optional<String> of(Plan plan, LookUps lookUps) {
        String name = lookUps.names(List.of(new Who.Issuer(plan.issuers().getFirst().origin())));
        if (name.isEmpty() || lookUps.issuer().isEmpty()) {
            return Optional.empty();
        }
        return switch (plan.kind().value().authority()) {
            case NONE -> Optional.empty();
            case NAME -> Optional.of(name);
            case BODY -> Optional.of(capitals(name));
            case SIGNER -> Optional.of(signer(plan, lookUps).map(t -> t + " " + capitals(name)).orElse(capitals(name)));
        };
    }

    /** The head's title; empty where a body acts, or several do. */
    private static Optional<String> signer(Plan plan, LookUps lookUps) {
        Optional<String> first = plan.signatures().stream().map(Signature::lines).flatMap(List::stream).findFirst()
                .map(Text::typedWords).map(String::strip);
        if (plan.issuers().size() > 1 || first.filter(l -> !l.isEmpty() && !l.startsWith("TM.")).isEmpty()) {
            return Optional.empty();
        }
        String title = CHARGED.matcher(capitals(first.get())).replaceFirst("");
        String body = lookUps.issuer().map(Agency::runningName).map(Authorities::capitals).orElse("");
        // a title that names its body says it already: TRƯỞNG PHÒNG of PHÒNG NỘI VỤ prints TRƯỞNG PHÒNG NỘI VỤ
        String kind = title.contains(" ") ? title.substring(title.lastIndexOf(' ') + 1) : "";
        return Optional.of(!kind.isEmpty() && body.startsWith(kind + " ")
                ? title.substring(0, title.length() - kind.length()).strip()
                : title);
    }

    private static String capitals(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}
