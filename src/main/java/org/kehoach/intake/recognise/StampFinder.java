package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kehoach.plan.Located;
import org.kehoach.plan.Stamps;
import org.kehoach.plan.Text;

/** Gathers what was put on a document beside its text (nhận dạng dấu chỉ): secrecy, urgency, circulation, the mark of a draft. */
final class StampFinder {

    private Optional<Stamps.Secrecy> secrecy = Optional.empty();
    private Optional<Stamps.Urgency> urgency = Optional.empty();
    private Optional<Stamps.Circulation> circulation = Optional.empty();
    private final List<Text> contact = new ArrayList<>();
    private boolean draft;

    /** Whether these words of a column of the head are a stamp. */
    boolean take(String words) {
        if (Vocabulary.CONTACT.matcher(words.strip()).matches()) {
            contact.add(Text.of(words.strip()));
            return true;
        }
        if (!Vocabulary.STAMPED.matcher(words).matches()) {
            return false;
        }
        String folded = Vocabulary.fold(words).replaceAll("[^A-Z]+", " ").strip();
        secrecy = secrecy.or(() -> one(Stamps.Secrecy.values(), folded));
        urgency = urgency.or(() -> one(Stamps.Urgency.values(), folded));
        circulation = circulation.or(() -> one(Stamps.Circulation.values(), folded));
        draft |= folded.contains("DU THAO");
        return true;
    }

    private static <S extends Stamps.Stamp> Optional<S> one(S[] all, String folded) {
        return Arrays.stream(all).filter(s -> Vocabulary.fold(s.printed()).equals(folded)).findFirst();
    }

    Stamps stamps() {
        return new Stamps(secrecy.map(Located::supplied), urgency.map(Located::supplied),
                circulation.map(Located::supplied), contact, draft);
    }
}
