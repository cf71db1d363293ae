package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.Text;

/**
 * The number has a leading zero below 10 and no other, the symbol letters in groups parted by hyphens and no space
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3).
 */
final class NumberAndSymbol implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        given.plan().number().ifPresent(n -> {
            String digits = n.value().replaceFirst("^0+", "");
            String fixed = digits.length() == 1 ? "0" + digits : digits.isEmpty() ? "01" : digits;
            if (!n.value().equals(fixed) && !n.value().equals(digits)) {
                found.add(given.found(new DecreeProblem.NumberForm(n.value(), fixed), n.origin()));
            }
        });
        given.plan().symbol().filter(s -> Own.is(s.origin(), given.plan())).map(Text::typedWords).ifPresent(s -> {
            String form = proper(s);
            if (!s.equals(form)) {
                found.add(given.found(new DecreeProblem.SymbolForm(s, form),
                        given.plan().symbol().orElseThrow().origin()));
            }
        });
        return found;
    }

    /** The symbol without number and spaces, with hyphens; that of the Party, {@code KH/TU}, stays as it is. */
    static String proper(String symbol) {
        if (symbol.matches("[A-ZĐ]+/(?:TU|TW|ĐU|HU)")) {
            return symbol;
        }
        String form = symbol.strip().replaceFirst("^\\d*\\s*/", "").replaceAll("\\s*[-–—/]\\s*", "-")
                .replaceAll("\\s+", "");
        boolean small = symbol.equals(symbol.toLowerCase(Locale.ROOT)) && !symbol.contains("${");
        return small ? form.toUpperCase(Locale.ROOT) : form;
    }
}
