package org.kehoach.intake.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kehoach.intake.recognise.Branch;
import org.kehoach.intake.recognise.Recognised;
import org.kehoach.intake.recognise.Stretch;

/** The texts of a recognised document in the order in which they are read (các đoạn văn). */
final class Sentences {

    private Sentences() {}

    static List<String> of(Recognised document) {
        return all(document).stream().map(Stretch::text).toList();
    }

    /** The text that holds certain words. */
    static Stretch where(Recognised document, String words) {
        return all(document).stream().filter(s -> s.text().contains(words)).findFirst().orElse(Stretch.EMPTY);
    }

    private static List<Stretch> all(Recognised document) {
        List<Stretch> out = new ArrayList<>(document.basis());
        out.addAll(document.opening());
        each(document.body(), out::add);
        out.addAll(document.closing());
        document.annexes().forEach(a -> each(a.body(), out::add));
        return out;
    }

    private static void each(List<Branch> branches, Consumer<Stretch> out) {
        for (Branch branch : branches) {
            if (!branch.heading().isEmpty()) {
                out.accept(branch.heading());
            }
            if (!branch.text().isEmpty()) {
                out.accept(branch.text());
            }
            branch.grid().ifPresent(g -> g.words().forEach(out));
            each(branch.children(), out);
        }
    }
}
