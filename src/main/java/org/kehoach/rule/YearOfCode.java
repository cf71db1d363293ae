package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Located;
import org.kehoach.plan.PrintedDate;

/** The year in a code is a plausible one, and that of the document's date: numbers begin anew each year. */
final class YearOfCode implements Rule {

    private static final Pattern YEAR = Pattern.compile("^\\d+\\s?/\\s?(\\d{4,5})\\s?/");
    /** Decrees of the Government and circulars of ministries are normative. */
    private static final Pattern WITHOUT = Pattern.compile("\\d+\\s?/\\s?(?:NĐ-CP|TT-B\\p{Lu}{1,6}|TTLT-B\\p{Lu}.*)");
    private static final int WITH_YEAR = 1997;
    private static final int FIRST = 1945;
    private static final int LAST = 2100;

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        for (Citation c : given.plan().citations().values()) {
            c.code().filter(l -> Own.is(l.origin(), given.plan()))
                    .ifPresent(l -> check(given, l.value(), c.date().map(Located::value), l.origin(), found));
        }
        for (Mention m : given.mentions()) {
            if (m.typed()) {
                check(given, m.code(), m.date(), m.origin(), found);
            }
        }
        return found;
    }

    private static void check(Case given, String code, Optional<PrintedDate> date, Origin origin,
            List<Diagnostic> found) {
        Matcher m = YEAR.matcher(code);
        if (!m.find()) {
            boolean early = date.map(PrintedDate::year).filter(y -> y.isPresent() && y.getAsInt() < WITH_YEAR)
                    .isPresent();
            if (!early && WITHOUT.matcher(code).matches()) {
                found.add(given.found(new DecreeProblem.YearOfCode(code, "", ""), origin));
            }
            return;
        }
        int year = Integer.parseInt(m.group(1));
        OptionalInt dated = date.map(PrintedDate::year).orElse(OptionalInt.empty());
        if (year < FIRST || year > LAST) {
            found.add(given.found(new DecreeProblem.YearOfCode(code, m.group(1), ""), origin));
        } else if (dated.isPresent() && dated.getAsInt() != year) {
            found.add(given.found(new DecreeProblem.YearOfCode(code, m.group(1), date.orElseThrow().words()), origin));
        }
    }
}
