package org.kehoach.derive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts working days (ngày làm việc): Monday to Friday without the public holidays of the Labour Code
 * (Bộ luật Lao động 2019, Điều 112). The five days of the lunar new year are counted from the day before it; which days
 * are worked in exchange is announced each year, and not counted.
 */
final class WorkingDays {

    private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1),
            MonthDay.of(9, 1), MonthDay.of(9, 2));
    /** The first day of the lunar year, and the day of the Hùng kings (10 tháng 3 âm lịch), by solar year. */
    private static final Map<Integer, Lunar> LUNAR = Stream.of(Lunar.of("2025-01-29", "2025-04-07"),
            Lunar.of("2026-02-17", "2026-04-26"), Lunar.of("2027-02-06", "2027-04-16"),
            Lunar.of("2028-01-26", "2028-04-04"), Lunar.of("2029-02-13", "2029-04-23"),
            Lunar.of("2030-02-02", "2030-04-12"))
            .collect(Collectors.toUnmodifiableMap(l -> l.kings().getYear(), l -> l));
    private static final int NEW_YEAR = 5;

    private WorkingDays() {}

    /** @param eve the day before the new year */
    private record Lunar(LocalDate eve, LocalDate kings) {
        static Lunar of(String newYear, String kings) {
            return new Lunar(LocalDate.parse(newYear).minusDays(1), LocalDate.parse(kings));
        }

        boolean has(LocalDate day) {
            return day.equals(kings) || (!day.isBefore(eve) && day.isBefore(eve.plusDays(NEW_YEAR)));
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
