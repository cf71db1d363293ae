package org.kehoach.intake.write;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.intake.IntakeProblem;
import org.kehoach.intake.recognise.Branch;
import org.kehoach.intake.recognise.Characters;
import org.kehoach.intake.recognise.Flattener.Discard;
import org.kehoach.intake.recognise.Recogniser;
import org.kehoach.intake.recognise.Recognised;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.intake.recognise.Tail;

/** The account of every character of the source (sổ đối chiếu): it reached a field, or a named class of what is dropped. */
public final class Ledger {

    private static final int SHOWN = 80;

    private final Characters characters;
    private final BitSet placed = new BitSet();

    private Ledger(Characters characters) {
        this.characters = characters;
    }

    /** The words that reached nothing; none where the account balances. */
    public static List<Diagnostic> balance(Recogniser.Result result, Characters characters) {
        Ledger ledger = new Ledger(characters);
        result.discards().forEach(ledger::discard);
        result.documents().forEach(ledger::document);
        return ledger.lost();
    }

    private void discard(Discard discard) {
        place(discard.words());
    }

    private void place(Stretch words) {
        words.places(placed::set);
    }

    private void document(Recognised d) {
        d.discards().forEach(this::discard);
        d.head().superior().forEach(this::place);
        d.head().issuer().forEach(this::place);
        d.head().subject().forEach(this::place);
        List.of(d.head().kindWords(), d.head().number(), d.head().symbol(), d.head().place()).forEach(this::place);
        List.of(d.addressees(), d.preface(), d.basis(), d.opening(), d.closing()).forEach(l -> l.forEach(this::place));
        branches(d.body());
        Tail tail = d.tail();
        tail.recipients().forEach(g -> {
            g.lines().forEach(this::place);
            place(g.note());
        });
        place(tail.archive());
        place(tail.drafter());
        for (Tail.Signed signed : tail.signatures()) {
            signed.lines().forEach(this::place);
            place(signed.name());
        }
        for (Recognised.Appendix annex : d.annexes()) {
            place(annex.label());
            place(annex.heading());
            branches(annex.body());
        }
    }

    private void branches(List<Branch> branches) {
        for (Branch branch : branches) {
            place(branch.label());
            place(branch.heading());
            place(branch.text());
            branch.grid().ifPresent(g -> g.words().forEach(this::place));
            branches(branch.children());
        }
    }

    private List<Diagnostic> lost() {
        List<Diagnostic> out = new ArrayList<>();
        int at = 0;
        while (at < characters.count()) {
            if (isPlaced(at)) {
                at++;
                continue;
            }
            int from = at;
            StringBuilder words = new StringBuilder();
            while (at < characters.count() && (!isPlaced(at) || (isBlank(at) && !placed.get(at)))) {
                words.append(characters.at(at));
                at++;
            }
            String text = words.toString().strip();
            out.add(new Diagnostic(new IntakeProblem.WordsLost(
                    text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text),
                    characters.locate(from, text.length())));
        }
        return out;
    }

    private boolean isPlaced(int at) {
        return placed.get(at) || isBlank(at);
    }

    private boolean isBlank(int at) {
        char c = characters.at(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
