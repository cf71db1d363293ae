package org.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.agency.Directory;
import org.kehoach.document.TaskReader;
import org.kehoach.plan.Plan;
import org.kehoach.source.Yaml;

/** When duties are due, and the file that calendar programs read (RFC 5545). */
class CalendarFileTest {

    private static Plan plan(String head, String body) {
        return Yaml.plan(Yaml.HEAD + head + "body:\n- assign: health\n  body:\n" + body);
    }

    private static Deadlines deadlines(Plan plan) {
        return Deadlines.of(plan, TaskReader.read(plan, Directory.empty()));
    }

    private static String file(Plan plan) {
        return new String(CalendarFile.write(plan, "Lịch", "Kế hoạch số 7", deadlines(plan).all()),
                StandardCharsets.UTF_8);
    }

    private static List<String> lines(String file) {
        return Stream.of(file.replace("\r\n ", "").split("\r\n")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            // a whole day, a month, a year
            "30/9/2026 | - | 12/3/2026 | 2026 - 2030 | 2026-09-30 | ''",
            "02/2027 | - | 12/3/2026 | 2026 - 2030 | 2027-02-28 | ''", "2028 | - | - | - | 2028-12-31 | ''",
            // each year, from the plan's day on, until its years are over
            "15/11 | - | 12/3/2026 | 2026 - 2030 | 2026-11-15 | FREQ=YEARLY;UNTIL=20301231",
            "31/01 | - | 12/3/2026 | 2026 - 2030 | 2027-01-31 | FREQ=YEARLY;UNTIL=20301231",
            "15/11 | - | 20/12/2025 | 2026 | 2026-11-15 | ''", "15/01 | - | 12/3/2026 | 2026 | 2027-01-15 | ''",
            "15/11 | - | 12/3/2026 | - | 2026-11-15 | FREQ=YEARLY",
            "29/02 | - | 05/01/2026 | 2026 - 2030 | 2026-02-28 | FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1;UNTIL=20301231",
            // each month; each quarter's last
            "25 | - | 26/3/2026 | 2026 | 2026-04-25 | FREQ=MONTHLY;UNTIL=20261231",
            "31 | - | 12/3/2026 | 2026 | 2026-03-31 | FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20261231",
            "30 | - | 01/02/2026 | 2026 | 2026-02-28 | FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1;UNTIL=20261231",
            "20 | quarter | 21/3/2026 | 2026 | 2026-06-20 | FREQ=MONTHLY;INTERVAL=3;UNTIL=20261231",
            "10 | half-year | 12/3/2026 | 2026 | 2026-06-10 | FREQ=MONTHLY;INTERVAL=6;UNTIL=20261231",
            // a report's one day comes as often as the report
            "15/3/2026 | quarter | - | 2026 | 2026-03-15 | FREQ=MONTHLY;INTERVAL=3;UNTIL=20261231",
            "15/12 | year | 12/3/2026 | 2026 - 2027 | 2026-12-15 | FREQ=YEARLY;UNTIL=20271231",
            "${y.due=15/12} | quarter | 12/3/2026 | 2026 - 2027 | 2026-12-15 | FREQ=YEARLY;UNTIL=20271231",
            // of no known year
            "15/11 | - | - | - | - | -"})
    void aPrintedDayFindsItsDay(String due, String every, String date, String period, String day, String rule) {
        Plan plan = plan(
                (date == null ? "" : "date: " + date + "\n") + (period == null ? "" : "period: " + period + "\n"),
                "  - bullet: Nộp trước ngày " + (due.startsWith("$") ? due : "${due=" + due + "}") + ".\n"
                        + (every == null ? "" : "    report: {to: issuer, every: " + every + "}\n"));
        Deadlines found = deadlines(plan);
        if (day == null) {
            assertThat(found.all()).isEmpty();
            assertThat(found.unplaced()).containsExactly(due);
        } else {
            assertThat(found.all()).singleElement().satisfies(d -> {
                assertThat(d.day()).hasToString(day);
                assertThat(d.rule()).isEqualTo(rule);
            });
        }
    }

    @Test
    void anEventSaysWhatThePlanSays() {
        Plan plan = plan("number: 7\ndate: 12/3/2026\nversion: 2\nperiod: 2026\n", """
              - id: du.list
                bullet: Lập danh sách hộ nghèo; gửi A, B \\ C trước ngày ${due=30/9/2026}.
                product: danh sách
                resources: 5 triệu đồng
            """.indent(-2).indent(2));
        assertThat(lines(file(plan))).containsExactly("BEGIN:VCALENDAR", "VERSION:2.0",
                "PRODID:-//Kehoach//Kehoach//VI", "CALSCALE:GREGORIAN", "X-WR-CALNAME:Lịch", "BEGIN:VEVENT",
                "UID:" + java.util.UUID.nameUUIDFromBytes(
                        (plan.id().value() + "\ndu.list\ndue").getBytes(StandardCharsets.UTF_8)),
                "DTSTAMP:20260312T000000Z", "SEQUENCE:1", "DTSTART;VALUE=DATE:20260930", "DTEND;VALUE=DATE:20261001",
                "SUMMARY:health: Lập danh sách hộ nghèo\\; gửi A\\, B \\\\ C trước ngày 30/9/2026.",
                "DESCRIPTION:Lập danh sách hộ nghèo\\; gửi A\\, B \\\\ C trước ngày 30/9/2026.\\nChủ trì: health\\n"
                        + "Sản phẩm: Danh sách\\nKinh phí\\, nguồn lực: 5 triệu đồng\\nKế hoạch số 7",
                "CATEGORIES:Nhiệm vụ", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR");
    }

    /** A newer issue replaces the events of the one before: what they are known by does not hang on words or days. */
    @Test
    void eventsKeepTheirNamesWhenTheirDaysChange() {
        String duty = "  - id: du.a\n    bullet: Nộp trước ngày ${half.due=DAY/6/2026}, ${year.due=15/11/2026}.\n";
        List<String> before = lines(file(plan("", duty.replace("DAY", "15"))));
        List<String> after = lines(file(plan("", duty.replace("DAY", "10").replace("Nộp", "Gửi"))));
        assertThat(after).filteredOn(l -> l.startsWith("UID:")).hasSize(2).doesNotHaveDuplicates()
                .isEqualTo(before.stream().filter(l -> l.startsWith("UID:")).toList());
        assertThat(after).isNotEqualTo(before);
    }

    /** A duty without an id is known by who does what: not by its place, and not by its day. */
    @Test
    void dutiesWithoutIdsKeepTheirNamesToo() {
        String last = "  - bullet: Nộp hồ sơ trước ngày ${due=15/6/2026}.\n";
        String first = "  - bullet: Lập danh sách trước ngày ${due=10/6/2026}.\n";
        List<String> before = uids(last + last);
        assertThat(before).hasSize(2).doesNotHaveDuplicates();
        assertThat(uids(first + last.replace("15/6", "20/7") + last)).hasSize(3).containsAll(before);
        assertThat(uids(first)).doesNotContainAnyElementsOf(before);
    }

    private static List<String> uids(String duties) {
        return lines(file(plan("", duties))).stream().filter(l -> l.startsWith("UID:")).toList();
    }

    @Test
    void linesAreFoldedBetweenLettersAndReadBackWhole() {
        Random random = new Random(31);
        String letters = "aă ế;,\\ộ €𝒳đ";
        for (int round = 0; round < 200; round++) {
            StringBuilder words = new StringBuilder("X");
            for (int i = random.nextInt(300); i > 0; i--) {
                int at = random.nextInt(letters.codePointCount(0, letters.length()));
                words.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, at)));
            }
            Plan plan = plan("", "  - bullet: Nộp trước ngày ${due=30/9/2026}.\n");
            String title = words.toString();
            String file = new String(CalendarFile.write(plan, title, "", deadlines(plan).all()),
                    StandardCharsets.UTF_8);
            assertThat(file.split("\r\n")).allSatisfy(
                    l -> assertThat(l.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
            String read = lines(file).stream().filter(l -> l.startsWith("X-WR-CALNAME:")).findFirst().orElseThrow()
                    .substring("X-WR-CALNAME:".length());
            assertThat(read.replaceAll("\\\\([;,\\\\])", "$1")).isEqualTo(title);
        }
    }
}
