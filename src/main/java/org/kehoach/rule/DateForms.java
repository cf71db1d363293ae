package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.diagnostic.Diagnostic;

/** Days below 10 and months 1 and 2 have a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4). */
final class DateForms implements Rule {

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        for (Passage passage : given.passages()) {
            for (Dates.Typed date : passage.dates()) {
                String day = date.day().length() == 1 ? "0" + date.day() : date.day();
                boolean early = date.month().equals("1") || date.month().equals("2");
                String month = early ? "0" + date.month() : date.month();
                if (!day.equals(date.day()) || early) {
                    String fixed = date.words().startsWith("ngày")
                            ? "ngày " + day + " tháng " + month + " năm " + date.year()
                            : day + "/" + month + "/" + date.year();
                    found.add(given.found(new DecreeProblem.UnpaddedDate(date.words(), fixed), passage.origin()));
                }
            }
        }
        return found;
    }
}
