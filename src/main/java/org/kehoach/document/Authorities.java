package org.kehoach.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kehoach.agency.Agency;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Inline;
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

    /** Who acts, as a sentence has it: {@code Chủ tịch Ủy ban nhân dân tỉnh An Hải}. */
    static String inSentence(Plan plan, LookUps lookUps) {
        String name = lookUps.names(List.of(new Who.Issuer(plan.issuers().getFirst().origin())));
        return plan.kind().value().authority() != DocumentKind.Authority.SIGNER
                ? name
                : signer(plan, lookUps).map(t -> t.charAt(0) + t.substring(1).toLowerCase(Locale.ROOT) + " " + name)
                        .orElse(name);
    }

    /** The head's title; empty where a body acts, or several do. */
    private static Optional<String> signer(Plan plan, LookUps lookUps) {
        Optional<String> first = plan.signatures().stream().map(Signature::lines).flatMap(List::stream).findFirst()
                .filter(l -> l.inlines().stream().noneMatch(Inline.Blank.class::isInstance)).map(Text::typedWords)
                .map(String::strip);
        if (plan.issuers().size() > 1 || first.filter(l -> !l.isEmpty() && !l.startsWith("TM.")).isEmpty()) {
            return Optional.empty();
        }
        String title = CHARGED.matcher(capitals(first.get())).replaceFirst("");
        String body = lookUps.issuer().map(Agency::runningName).map(Authorities::capitals).orElse("");
        return Optional.of(withoutEnd(withoutEnd(title, body), body.split(" ", 2)[0])).filter(t -> !t.isEmpty());
    }

    /** A title may name its body already, wholly or with its first word: TRƯỞNG PHÒNG, of PHÒNG NỘI VỤ. */
    private static String withoutEnd(String title, String end) {
        return title.endsWith(" " + end) ? title.substring(0, title.length() - end.length()).strip() : title;
    }

    private static String capitals(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}
