package org.kehoach.intake.write;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.document.Carried;
import org.kehoach.intake.write.Clauses.Piece;
import org.kehoach.origin.Origin;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Quantity;

/** Marks the values and days in a clause that a Word file says are there (đánh dấu dữ kiện), if the words are such. */
final class Facts {

    private Facts() {}

    /** The clause as it was, where nothing is said. */
    static List<Inline> mark(List<Piece> pieces, List<Carried.Fact> facts) {
        List<Piece> out = facts.isEmpty() ? pieces : plain(pieces);
        for (Carried.Fact fact : facts) {
            int at = 0;
            for (int i = 0; i < out.size(); i++) {
                int length = Carried.letters(out.get(i).words()).length();
                boolean here = fact.from() >= at && fact.from() + fact.letters() <= at + length;
                if (here && fact.letters() > 0 && out.get(i).inline() instanceof Inline.Words w) {
                    List<Piece> cut = cut(w, fact, fact.from() - at);
                    out.remove(i);
                    out.addAll(i, cut);
                    break;
                }
                at += length;
            }
        }
        return out.stream().map(Piece::inline).toList();
    }

    /** Without the facts that the words were taken for. */
    private static List<Piece> plain(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        for (Piece piece : pieces) {
            Inline own = piece.inline() instanceof Inline.Fact f && Carried.isCarried(f.name())
                    ? new Inline.Words(f.words(), f.emphasis())
                    : piece.inline();
            if (own instanceof Inline.Words w && !out.isEmpty()
                    && out.getLast().inline() instanceof Inline.Words before
                    && before.emphasis().equals(w.emphasis())) {
                out.set(out.size() - 1, Clauses.words(before.words() + w.words(), w));
            } else {
                out.add(new Piece(own, piece.words()));
            }
        }
        return out;
    }

    private static List<Piece> cut(Inline.Words w, Carried.Fact fact, int from) {
        int start = Clauses.end(w.words(), from);
        while (start < w.words().length() && Carried.letters(w.words().substring(start, start + 1)).isEmpty()) {
            start++;
        }
        int end = start + Clauses.end(w.words().substring(start), fact.letters());
        String words = w.words().substring(start, end);
        FactName name = FactName.of(fact.name());
        boolean sound = switch (name) {
            case FactName.Value _ -> Quantity.parse(words).isPresent();
            case FactName.Due _ -> PrintedDate.parse(words).filter(PrintedDate::exists).isPresent();
            case FactName.StandsFor _ -> false;
        };
        return sound
                ? List.of(Clauses.words(w.words().substring(0, start), w),
                        new Piece(new Inline.Fact(name, words, w.emphasis(), Origin.SUPPLIED), words),
                        Clauses.words(w.words().substring(end), w)).stream().filter(p -> !p.words().isEmpty()).toList()
                : List.of(Clauses.words(w.words(), w));
    }
}
