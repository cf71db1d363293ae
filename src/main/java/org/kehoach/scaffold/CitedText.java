package org.kehoach.scaffold;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;

/**
 * A document as a person names it in one line (văn bản viện dẫn).
 *
 * @param code    number and symbol, {@code 74/KH-UBND}
 * @param date    as typed, {@code 19/3/2026}
 * @param subject what follows the issuer
 */
public record CitedText(String type, Optional<String> code, Optional<String> date, Optional<String> issuer,
        Optional<String> subject) {

    private static final Pattern WHOLE = Pattern.compile(
            "(?iu)(?:thực hiện |căn cứ )?(?<type>\\p{L}[\\p{L} ]*?) số (?<code>\\S+?)(?:,? ngày (?<date>\\S+?))?"
                    + "(?:,? của (?<issuer>.+?)(?:,? (?<subject>(?:về|thực hiện|phê duyệt|ban hành|quy định|triển khai|giao"
                    + "|sửa đổi|hành động|phối hợp) .+))?)?[;.]?");

    /** Reads {@code Kế hoạch số 74/KH-UBND ngày 19/3/2026 của UBND tỉnh An Hải về …}; empty where there is no number. */
    public static Optional<CitedText> parse(String words) {
        Matcher m = WHOLE.matcher(words.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        Optional<String> date = Optional.ofNullable(m.group("date"));
        if (date.isPresent() && date.flatMap(PrintedDate::parse).filter(PrintedDate::exists).isEmpty()) {
            return Optional.empty();
        }
        String type = m.group("type");
        return Optional.of(new CitedText(type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1),
                Optional.of(m.group("code")), date, Optional.ofNullable(m.group("issuer")),
                Optional.ofNullable(m.group("subject"))));
    }

    /** A plan as another one cites it. */
    public static CitedText of(Plan plan, Optional<String> code, Optional<String> issuer, String subject) {
        String small = subject.isEmpty() ? "" : subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1);
        return new CitedText(plan.kind().value().title(), code, plan.date().map(d -> d.value().words()), issuer,
                Optional.of(small));
    }
}
