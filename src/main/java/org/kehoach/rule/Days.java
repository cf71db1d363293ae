package org.kehoach.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.kehoach.plan.PrintedDate;

/** The first and the last day that a printed date can mean, where it has a year (khoảng ngày). */
record Days(LocalDate first, LocalDate last) {

    static Optional<Days> of(PrintedDate date) {
        if (date.year().isEmpty() || !date.exists()) {
            return Optional.empty();
        }
        YearMonth from = YearMonth.of(date.year().getAsInt(), date.month().orElse(1));
        YearMonth to = YearMonth.of(date.year().getAsInt(), date.month().orElse(12));
        return Optional.of(new Days(from.atDay(date.day().orElse(1)),
                date.day().isPresent() ? to.atDay(date.day().getAsInt()) : to.atEndOfMonth()));
    }

    boolean isBefore(Days other) {
        return last.isBefore(other.first);
    }
}
