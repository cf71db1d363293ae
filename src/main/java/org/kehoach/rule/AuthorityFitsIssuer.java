package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kehoach.agency.Agency;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Signature;
import org.kehoach.plan.Text;

/**
 * {@code TM.} stands for a collective, which is the issuer; where one person leads, he signs by his title, and it is the
 * title that such a body has (Nghị định 30/2020/NĐ-CP, Điều 13, and Phụ lục I, mục II.7).
 */
final class AuthorityFitsIssuer implements Rule {

    private static final Map<String, String> HEADS = Map.of("Sở ", "GIÁM ĐỐC", "Bộ ", "BỘ TRƯỞNG", "Ủy ban nhân dân",
            "CHỦ TỊCH", "Phòng ", "TRƯỞNG PHÒNG", "Trường ", "HIỆU TRƯỞNG");
    private static final List<String> TITLES = List.of("CHỦ TỊCH", "GIÁM ĐỐC", "BỘ TRƯỞNG", "TRƯỞNG PHÒNG",
            "HIỆU TRƯỞNG");

    /** The signer's own title below may be of any office. */
    private static final Pattern OTHERS_BELOW = Pattern.compile("(?:TL|TUQ)\\. ");

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        List<Agency> issuers = given.lookUps().issuers();
        List<Signature> signatures = given.plan().signatures();
        for (int i = 0; i < signatures.size() && i < issuers.size(); i++) {
            Agency issuer = issuers.get(i);
            String above = "";
            for (Text line : signatures.get(i).lines()) {
                String words = line.typedWords().strip().toUpperCase(Locale.ROOT);
                String fixed = words.contains("${") ? "" : fixed(words, issuer);
                if (!fixed.isEmpty() && Own.is(line.origin(), given.plan())) {
                    found.add(given.found(new DecreeProblem.AuthorityAgainstIssuer(words, issuer.runningName(), fixed),
                            line.origin()));
                    break;
                }
                String deputy = words.startsWith("PHÓ ") && above.startsWith("KT. ") ? deputy(words, above) : "";
                if (!deputy.isEmpty() && Own.is(line.origin(), given.plan())) {
                    found.add(given.found(new DecreeProblem.AuthorityAgainstIssuer(words, issuer.runningName(), deputy),
                            line.origin()));
                    break;
                }
                above = AuthorityLines.proper(words);
                if (OTHERS_BELOW.matcher(words).lookingAt()) {
                    break;
                }
            }
        }
        return found;
    }

    /** The deputy of the head for whom he signs; empty where he is, or where such heads are not known. */
    private static String deputy(String words, String above) {
        String own = words.substring("PHÓ ".length());
        Optional<String> head = TITLES.stream().filter(above.substring("KT. ".length())::startsWith).findFirst();
        return head.isPresent() && !own.startsWith(head.get()) && TITLES.stream().anyMatch(own::startsWith)
                ? head.get().equals("BỘ TRƯỞNG") ? "THỨ TRƯỞNG" : "PHÓ " + head.get()
                : "";
    }

    /** What should stand there; empty where all is well, or where such bodies are not known. */
    private static String fixed(String words, Agency issuer) {
        Optional<String> head = HEADS.entrySet().stream().filter(e -> issuer.runningName().startsWith(e.getKey()))
                .map(Map.Entry::getValue).findFirst();
        if (words.startsWith("TM. ")) {
            String body = words.substring(4);
            String header = String.join(" ", issuer.headerLines()).toUpperCase(Locale.ROOT);
            boolean single = head.isPresent() && !issuer.runningName().startsWith("Ủy ban nhân dân");
            boolean same = header.isEmpty()
                    || (issuer.runningName().toUpperCase(Locale.ROOT) + " ").startsWith(body + " ")
                    || (header + " ").startsWith(body + " ") || body.startsWith(header)
                    || body.startsWith("UBND") || body.startsWith("UỶ BAN");
            return single ? head.get() : same ? "" : "TM. " + issuer.headerLines().getFirst();
        }
        String title = words.replaceFirst("^(?:KT|TL|TUQ|Q)\\. ", "");
        boolean first = !title.startsWith("PHÓ ")
                && TITLES.stream().anyMatch(t -> title.equals(t) || title.startsWith(t + " "));
        boolean charged = !title.equals(words);
        return head.isPresent() && first && !title.startsWith(head.get())
                ? (charged ? words.substring(0, words.indexOf(' ') + 1) : "") + head.get()
                : "";
    }
}
