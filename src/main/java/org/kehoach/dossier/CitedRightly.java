package org.kehoach.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.document.TypedCitations;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Located;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Text;

/** Whether words that cite the plan of the dossier give its number and day as it has them (viện dẫn đúng số, ngày). */
final class CitedRightly {

    private CitedRightly() {}

    /**
     * @param plan  as other documents cite it; one without number or day says nothing yet
     * @param asked whether the document looks it up too: its two days are then told as those of any cited document
     */
    static List<Diagnostic> check(Plan document, Citation plan, boolean asked) {
        Optional<String> code = plan.code().map(Located::value)
                .filter(c -> !c.isEmpty() && Character.isDigit(c.charAt(0)));
        Optional<PrintedDate> date = plan.date().map(Located::value).filter(d -> d.iso().length() == 10);
        List<Diagnostic> out = new ArrayList<>();
        if (code.isEmpty() || date.isEmpty()) {
            return out;
        }
        for (Text text : document.texts()) {
            String words = text.typedWords();
            if (words.indexOf('/') >= 0 && words.contains(plan.type().value())) {
                TypedCitations typed = new TypedCitations();
                typed.read(words, false);
                typed.all().values().stream().flatMap(c -> other(c, plan, asked).stream())
                        .forEach(p -> out.add(new Diagnostic(p, Location.of(text.origin(), document.file()))));
            }
        }
        return out;
    }

    /** The same number with another day, or the same day, type and symbol with another number. */
    private static Optional<DossierProblem> other(Citation typed, Citation plan, boolean asked) {
        String code = typed.code().map(Located::value).orElse("");
        String own = plan.code().map(Located::value).orElseThrow();
        Predicate<Citation> dated = c -> c.date().map(d -> d.value().iso())
                .equals(plan.date().map(d -> d.value().iso()));
        if (!typed.type().value().equals(plan.type().value()) || typed.date().isEmpty()
                || !symbol(code).equals(symbol(own))) {
            return Optional.empty();
        }
        boolean same = number(code).equals(number(own));
        if (same == dated.test(typed) || (same && asked)) {
            return Optional.empty();
        }
        String words = code + " ngày " + typed.date().get().value().words();
        return Optional.of(new DossierProblem.CitedOtherwise(words,
                own + " ngày " + plan.date().orElseThrow().value().words()));
    }

    private static String number(String code) {
        return code.substring(0, Math.max(0, code.indexOf('/'))).strip().replaceFirst("^0+", "");
    }

    private static String symbol(String code) {
        return code.substring(code.indexOf('/') + 1).replaceAll("\\s", "");
    }
}
