package org.kehoach.intake.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.intake.recognise.Branch;
import org.kehoach.intake.recognise.Recognised;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.DocumentKind.Authority;

/**
 * How a decision begins (thẩm quyền ban hành, căn cứ và câu lệnh): who acts, the grounds, what stands before the body without
 * the line that its kind prints, and the body without the sentence that leads to it.
 */
record Enacted(Optional<Stretch> authority, List<Stretch> basis, List<Stretch> opening, List<Branch> body) {

    private static final Pattern ABOUT = Pattern.compile("(?iu)V\\s*/\\s*v(?![\\p{L}])\\s*:?\\s*");

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
        List<Branch> body = new ArrayList<>(document.body());
        if (kind.authority() == Authority.NAME && opening.isEmpty() && !body.isEmpty() && leads(body.getFirst())) {
            opening.add(body.removeFirst().text());
        }
        return new Enacted(authority, List.copyOf(basis), List.copyOf(opening), List.copyOf(body));
    }

    /** {@code Sở Y tế trân trọng giới thiệu:} is what the form prints where the drafter types no opening. */
    private static boolean leads(Branch branch) {
        return branch.kind() == Branch.Kind.PARAGRAPH && branch.children().isEmpty()
                && branch.text().text().strip().endsWith(":");
    }

    /** A letter's subject without the {@code V/v} that the form prints. */
    static List<Stretch> unmarked(List<Stretch> subject) {
        List<Stretch> out = new ArrayList<>(subject);
        Matcher m = ABOUT.matcher(out.getFirst().text());
        if (m.lookingAt() && m.end() < out.getFirst().length()) {
            out.set(0, out.getFirst().from(m.end()));
        }
        return out;
    }

    /** Whether words are the line that the kind prints, spaced letters and a missing colon aside. */
    private static boolean isClause(Stretch words, DocumentKind kind) {
        return !kind.clause().isEmpty() && bare(words.text()).equals(bare(kind.clause()));
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s:]", "");
    }
}
