package org.kehoach.intake.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.document.Block;
import org.kehoach.document.Carried;
import org.kehoach.document.LookUps;
import org.kehoach.document.PrintedPieces;
import org.kehoach.document.Span;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Plan;
import org.kehoach.plan.Text;

/** Parts a paragraph where a Word file says that its clauses end (tách vế câu). */
final class Clauses {

    /** A piece of a text with what it prints. */
    record Piece(Inline inline, String words) {}

    private Clauses() {}

    /** The clauses, none of them with the marks of the words yet; empty where one would end within a look-up or a fact. */
    static Optional<List<Part>> part(Node node, Block block, Carried said, Plan plan, LookUps lookUps) {
        List<Part> parts = node.shape().parts();
        List<Carried.Clause> clauses = said.parts();
        if (clauses.size() == parts.size() && clauses.stream().allMatch(c -> c.facts().isEmpty())) {
            return Optional.of(parts);
        }
        List<Span> typed = block.spans().stream().filter(s -> s.address().isPresent()).toList();
        List<Piece> pieces = new ArrayList<>();
        PrintedPieces printed = new PrintedPieces(plan, lookUps);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Optional<List<String>> words = i < typed.size()
                    ? printed.of(part.text(), typed.get(i).text())
                    : Optional.empty();
            if (words.isEmpty()) {
                return Optional.empty();
            }
            for (int p = 0; p < words.get().size(); p++) {
                pieces.add(new Piece(part.text().inlines().get(p), words.get().get(p)));
            }
        }
        // what counts a target, Chỉ tiêu 5:, was supplied there and is typed here
        int typedCount = said.target()
                ? pieces.stream().mapToInt(p -> Carried.letters(p.words).length()).sum()
                        - clauses.stream().mapToInt(Carried.Clause::letters).sum()
                : 0;
        List<Part> out = new ArrayList<>();
        for (Carried.Clause told : clauses) {
            Carried.Clause clause = out.isEmpty() ? told.behind(Math.max(0, typedCount)) : told;
            Optional<List<Piece>> own = take(pieces, clause.letters());
            if (own.isEmpty()) {
                return Optional.empty();
            }
            Marks marks = clauses.size() == parts.size() ? parts.get(out.size()).marks() : Marks.NONE;
            Text text = new Text(Facts.mark(own.get(), clause.facts()), node.origin());
            out.add(new Part(node.key(), Optional.empty(), text, marks, node.origin()));
        }
        return pieces.stream().allMatch(p -> p.words.isBlank()) ? Optional.of(out) : Optional.empty();
    }

    /** Takes so many characters off the front; blanks at both ends are no words of the clause. */
    private static Optional<List<Piece>> take(List<Piece> pieces, int letters) {
        List<Piece> out = new ArrayList<>();
        int left = letters;
        while (left > 0) {
            if (pieces.isEmpty()) {
                return Optional.empty();
            }
            Piece first = pieces.removeFirst();
            int length = Carried.letters(first.words).length();
            if (length <= left) {
                out.add(first);
                left -= length;
            } else if (first.inline instanceof Inline.Words w) {
                int end = end(w.words(), left);
                out.add(words(w.words().substring(0, end), w));
                pieces.addFirst(words(w.words().substring(end), w));
                left = 0;
            } else {
                return Optional.empty();
            }
        }
        return out.isEmpty() ? Optional.empty() : Optional.of(stripped(out));
    }

    static int end(String words, int letters) {
        int at = 0;
        for (int left = letters; left > 0; at++) {
            left -= Carried.letters(words.substring(at, at + 1)).length();
        }
        return at;
    }

    private static List<Piece> stripped(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>(pieces);
        if (out.getFirst().inline instanceof Inline.Words w) {
            out.set(0, words(w.words().stripLeading(), w));
        }
        if (out.getLast().inline instanceof Inline.Words w) {
            out.set(out.size() - 1, words(w.words().stripTrailing(), w));
        }
        return out.stream().filter(p -> !p.words.isEmpty()).toList();
    }

    static Piece words(String words, Inline.Words look) {
        return new Piece(new Inline.Words(words, look.emphasis()), words);
    }
}
