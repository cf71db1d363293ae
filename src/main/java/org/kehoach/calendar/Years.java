package org.kehoach.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.kehoach.plan.Located;
import org.kehoach.plan.Period;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.ReportDuty.Interval;

/**
 * The time that a plan is for (thời gian thực hiện), in which a printed date finds its day.
 *
 * @param from the plan's own day, or the first of its years; empty where it says neither
 * @param to   the last day of its years; empty where it has none, so that what comes again goes on
 */
record Years(Optional<LocalDate> from, Optional<LocalDate> to) {

    private static final int LEAP = 2000;

    /** The first day, and how it comes again. */
    record Placed(LocalDate day, String rule) {}

    static Years of(Plan plan) {
        Optional<LocalDate> dated = plan.date().map(Located::value).filter(d -> d.year().isPresent())
                .flatMap(d -> day(d.year().getAsInt(), d.month().orElse(1), d.day().orElse(1)));
        Optional<Period> period = plan.period().map(Located::value);
        Optional<LocalDate> first = period.map(p -> LocalDate.of(p.from(), 1, 1));
        Optional<LocalDate> later = first.isPresent() && dated.isPresent() && dated.get().isBefore(first.get())
                ? first
                : dated;
        return new Years(later.or(() -> first), period.map(p -> LocalDate.of(p.to(), 12, 31)));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** @param every how often a report with this one day is due */
    Optional<Placed> place(PrintedDate date, Optional<Interval> every) {
        if (!date.exists()) {
            return Optional.empty();
        }
        if (date.year().isPresent()) {
            LocalDate last = last(date, date.year().getAsInt());
            return Optional.of(new Placed(last, every.filter(_ -> date.day().isPresent())
                    .map(often -> again(often, last, dayOf(date))).orElse("")));
        }
        return date.isMonthly() ? monthly(date.day().orElse(1), every) : yearly(date, every);
    }

    /** A day of each year of the plan's; after the last of them the next that comes. */
    private Optional<Placed> yearly(PrintedDate date, Optional<Interval> every) {
        return from.map(start -> {
            LocalDate day = last(date, start.getYear());
            if (day.isBefore(start)) {
                day = last(date, start.getYear() + 1);
            }
            return new Placed(day, again(every.orElse(Interval.YEAR), day, dayOf(date)));
        });
    }

    /** A day of each month; of each quarter's, half year's or year's last where a report is due so often. */
    private Optional<Placed> monthly(int dayOfMonth, Optional<Interval> every) {
        Interval often = every.orElse(Interval.MONTH);
        return from.map(start -> {
            YearMonth month = YearMonth.from(start);
            while (month.getMonthValue() % months(often) != 0 || within(month, dayOfMonth).isBefore(start)) {
                month = month.plusMonths(1);
            }
            LocalDate day = within(month, dayOfMonth);
            return new Placed(day, again(often, day, dayOfMonth));
        });
    }

    private static LocalDate within(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private static int months(Interval interval) {
        return switch (interval) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
        };
    }

    private static int dayOf(PrintedDate date) {
        return date.day().orElse(31);
    }

    /** The last day that the date may mean. */
    private static LocalDate last(PrintedDate date, int year) {
        return within(YearMonth.of(year, date.month().orElse(12)), dayOf(date));
    }

    /** A rule, unless the plan is over before it comes again. Days that some months lack are these months' last. */
    private String again(Interval interval, LocalDate day, int dayOfMonth) {
        if (to.filter(t -> within(YearMonth.from(day).plusMonths(months(interval)), dayOfMonth).isAfter(t))
                .isPresent()) {
            return "";
        }
        boolean yearly = interval == Interval.YEAR;
        StringBuilder rule = new StringBuilder(yearly ? "FREQ=YEARLY" : "FREQ=MONTHLY");
        if (!yearly && interval != Interval.MONTH) {
            rule.append(";INTERVAL=").append(months(interval));
        }
        if (yearly) {
            boolean shifts = dayOfMonth > YearMonth.of(LEAP + 1, day.getMonthValue()).lengthOfMonth();
            rule.append(shifts ? ";BYMONTH=" + day.getMonthValue() + ";BYMONTHDAY=-1" : "");
        } else if (dayOfMonth > 28) {
            rule.append(switch (dayOfMonth) {
                case 29 -> ";BYMONTHDAY=28,29;BYSETPOS=-1";
                case 30 -> ";BYMONTHDAY=28,29,30;BYSETPOS=-1";
                default -> ";BYMONTHDAY=-1";
            });
        }
        to.ifPresent(t -> rule.append(";UNTIL=").append(DateTimeFormatter.BASIC_ISO_DATE.format(t)));
        return rule.toString();
    }
}
