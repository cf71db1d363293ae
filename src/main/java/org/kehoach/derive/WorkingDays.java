package org.kehoach.derive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

/**
 * Counts working days (ngày làm việc): Monday to Friday without the public holidays of the Labour Code
 * (Bộ luật Lao động 2019, Điều 112). The five days of the lunar new year are counted from the day before it; which days
 * are worked in exchange is announced each year, and not counted.
 */
final class WorkingDays {

    private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1),
            MonthDay.of(9, 1), MonthDay.of(9, 2));
    /** The first day of the lunar year, and the day of the Hùng kings (10 tháng 3 âm lịch), by solar year. */
    private static final Map<Integer, Lunar> LUNAR = Map.of(2025, new Lunar("01-29", "04-07"),
            2026, new Lunar("02-17", "04-26"), 2027, new Lunar("02-06", "04-16"), 2028, new Lunar("01-26", "04-04"),
            2029, new Lunar("02-13", "04-23"), 2030, new Lunar("02-02", "04-12"));
    private static final int NEW_YEAR = 5;

    private WorkingDays() {}

    private record Lunar(String newYear, String kings) {
        boolean has(LocalDate day) {
            LocalDate first = LocalDate.parse(day.getYear() + "-" + newYear).minusDays(1);
            return day.equals(LocalDate.parse(day.getYear() + "-" + kings))
                    || (!day.isBefore(first) && day.isBefore(first.plusDays(NEW_YEAR)));
        }
    }

    static boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        Lunar lunar = LUNAR.get(day.getYear());
        return !weekend && !FIXED.contains(MonthDay.from(day)) && (lunar == null || !lunar.has(day));
    }

    /** The last day after which so many are worked, up to and with another. */
    static LocalDate before(LocalDate day, int count) {
        LocalDate at = day;
        while (between(at, day) < count) {
            at = at.minusDays(1);
        }
        return at;
    }

    /** The last worked day after which so many are worked, up to and with another. */
    static LocalDate workedBefore(LocalDate day, int count) {
        LocalDate at = before(day, count);
        while (!isWorked(at)) {
            at = at.minusDays(1);
        }
        return at;
    }

    /** How many days are worked after the first day, up to and with the second. */
    static int between(LocalDate first, LocalDate second) {
        int count = 0;
        for (LocalDate d = first.plusDays(1); !d.isAfter(second); d = d.plusDays(1)) {
            count += isWorked(d) ? 1 : 0;
        }
        return count;
    }
}
