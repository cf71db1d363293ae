package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Signature;
import org.kehoach.rule.DecreeProblem.TooLong;

/** The fields of an outgoing document have room for so many signs (Nghị định 30/2020/NĐ-CP, Phụ lục VI). */
final class ExchangeLimits implements Rule {

    private static final int SUBJECT = 500;
    private static final int SYMBOL = 30;
    private static final int SIGNER = 50;

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        int subject = given.passages().stream().filter(p -> p.kind() == Passage.Kind.SUBJECT).map(Passage::words)
                .collect(Collectors.joining(" ")).length();
        if (subject > SUBJECT) {
            found.add(given.found(new TooLong(TooLong.Field.SUBJECT, subject, SUBJECT),
                    given.plan().subject().getFirst().origin()));
        }
        given.plan().symbol().filter(s -> s.typedWords().length() > SYMBOL).ifPresent(s -> found.add(
                given.found(new TooLong(TooLong.Field.SYMBOL, s.typedWords().length(), SYMBOL), s.origin())));
        for (Signature signature : given.plan().signatures()) {
            signature.name().filter(n -> n.typedWords().length() > SIGNER).ifPresent(n -> found.add(
                    given.found(new TooLong(TooLong.Field.SIGNER, n.typedWords().length(), SIGNER), n.origin())));
        }
        return found;
    }
}
