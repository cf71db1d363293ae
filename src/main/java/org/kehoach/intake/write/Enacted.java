package org.kehoach.intake.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.intake.recognise.Recognised;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.DocumentKind.Authority;

/**
 * How a decision begins (thẩm quyền ban hành, căn cứ và câu lệnh): who acts, the grounds, and what stands before the body without
 * the line that its kind prints.
 */
record Enacted(Optional<Stretch> authority, List<Stretch> basis, List<Stretch> opening) {

    static Enacted of(Recognised document) {
        DocumentKind kind = document.head().kind();
        List<Stretch> basis = new ArrayList<>(document.preface());
        basis.addAll(document.basis());
        boolean acts = kind.authority() == Authority.BODY || kind.authority() == Authority.SIGNER;
        Optional<Stretch> authority = acts && !basis.isEmpty() && NumberingFinder.isCapitals(basis.getFirst())
                ? Optional.of(basis.removeFirst())
                : Optional.empty();
        List<Stretch> opening = new ArrayList<>(document.opening());
        if (!opening.isEmpty() && isClause(opening.getLast(), kind)) {
            opening.removeLast();
        }
        return new Enacted(authority, List.copyOf(basis), List.copyOf(opening));
    }

    /** Whether words are the line that the kind prints, spaced letters and a missing colon aside. */
    private static boolean isClause(Stretch words, DocumentKind kind) {
        return !kind.clause().isEmpty() && bare(words.text()).equals(bare(kind.clause()));
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s:]", "");
    }
}
