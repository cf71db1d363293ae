package org.kehoach.intake.meaning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kehoach.document.UnitWords;
import org.kehoach.plan.ReportDuty.Interval;

/** Sentences that order a report (chế độ báo cáo): to whom, through whom, how often, by whom. */
public final class Reports {

    /**
     * What a sentence says of a report.
     *
     * @param by units named before the verb; empty where the sentence names none
     */
    public record Report(List<String> by, List<String> to, List<String> via, Optional<Interval> every) {}

    /** How the names of those begin to whom reports go. */
    private static final String HEAD = "(?:Sở|Phòng|Ủy ban|Uỷ ban|UBND|Bộ|Ban(?: Chỉ đạo \\d{2,3}(?:/CP)?)?|Văn phòng|Trung tâm|Chi cục|Cục|Công an|Hội|Trạm|Đảng ủy|Đảng uỷ|Thường trực|Tổ|Tỉnh|Huyện|Thành|Chủ tịch|Chính phủ|Thủ tướng|Cơ quan|Trường|Hiệu trưởng|Giám đốc|Viện|Vụ|Tổng cục|Thanh tra|Kho bạc|Bảo hiểm|Mặt trận|Đoàn|Huyện ủy|Đảng đoàn|Học viện|Đại học|Hạt|Đồn|Tổng Liên đoàn|Trung ương|hai (?:[Ss]ở|[Nn]gành|[Cc]ơ quan|[Bb]ộ)|Bệnh viện|Khoa|Liên đoàn|TTYT|UBMTTQVN|UBMTTQ|UBMT|BTT|BCĐ|BCH|UBKT|HĐND|BGH|Nhà trường)(?![\\p{L}])";
    /** Another name behind a comma. */
    private static final String MORE = "(?:, (?=" + HEAD + ")[^;.(,]{1,70}?)*?";
    private static final String STOP = "(?=\\s*(?:[,;.()\\d]|$|(?<![\\p{L}])(?:trước|để|theo|qua|tổng hợp|chậm nhất|định kỳ|kết quả|đúng|khi|sau|xem xét|bằng|hằng|hàng|vào|thông qua|năm|và (?:Bộ|Sở|Ủy|UBND))(?![\\p{L}])))";
    private static final Pattern REPORT = Pattern.compile("(?iu).*(?<![\\p{L}])báo cáo.*");
    private static final Pattern ORDERS = Pattern.compile(
            "(?iu)(?:.{0,120}(?:định kỳ|gửi báo cáo|chế độ báo cáo|xây dựng báo cáo|báo cáo định kỳ).*|báo cáo.*)");
    private static final Pattern TO = Pattern.compile(
            "(?u)(?<![\\p{L}])(?:gửi về|gửi báo cáo về|gửi|về|báo cáo cho|báo cáo kết quả cho|báo cáo với|cho)\\s+(?<unit>"
                    + HEAD + "[^;.(]{0,90}?" + MORE + ")(?!, " + HEAD + ")" + STOP);
    private static final Pattern DIRECT = Pattern.compile(
            "(?u)[Bb]áo cáo(?:\\s+\\p{Ll}+){0,8}?\\s+(?<unit>(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Bộ|Sở|Phòng|Thủ tướng|Chính phủ|Chủ tịch|Thường trực|Hội đồng nhân dân|HĐND|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Tổng Liên đoàn|Liên đoàn|Trung ương|Tổng cục|Cục|Vụ|Ban (?:Thường vụ|Chỉ đạo|Bí thư|Tổ chức|Tuyên giáo|Dân vận))(?![\\p{L}])[^;.(]{0,90}?"
                    + MORE + ")(?!, " + HEAD + ")" + STOP);
    private static final Pattern VIA = Pattern.compile(
            "(?u)\\(?(?:thông qua|qua)\\s+(?<unit>(?:Sở|Phòng|Văn phòng|Ban|Bộ|Trung tâm|Chi cục)(?![\\p{L}])[^;.()]{0,80}?)"
                    + STOP);
    private static final Pattern VERB = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:xây dựng|báo cáo|gửi|tổng hợp|có trách nhiệm|định kỳ|thực hiện|chủ động|tổ chức|lập|nghiêm túc|chịu trách nhiệm)(?![\\p{L}])");

    private static final Pattern SENDS = Pattern
            .compile("(?iu)(?<![\\p{L}])(?:báo cáo|gửi|nộp|tổng hợp kết quả)(?![\\p{L}])");
    /** With what an order begins that is no part of reporting. */
    private static final Pattern WORKS = Pattern.compile(
            "(?iu)\\s*:?\\s*(?:chủ động\\s+)?(?:theo dõi|đôn đốc|xây dựng kế hoạch|lập kế hoạch|giới thiệu|tuyên truyền|triển khai|kiểm tra|giám sát|tổ chức|tham mưu|hướng dẫn|chủ trì|phối hợp|rà soát|ban hành|thành lập|quản lý|chỉ đạo|phổ biến|vận động|bố trí|thẩm định|lãnh đạo|nghiên cứu|đề xuất|hoàn thiện|khẩn trương|sớm|quán triệt|cụ thể hóa|cân đối|lồng ghép|xử lý)(?![\\p{L}]).*");
    private static final Pattern SENTENCES = Pattern.compile("\\.\\s+(?=\\p{Lu})");
    private static final Pattern DATED = Pattern.compile("\\d{1,2}/\\d{1,2}|ngày \\d{1,2}");
    private static final int SHORT = 24;

    private Reports() {}

    /** Empty where the text orders none, or names neither a date nor how often. */
    public static Optional<Report> read(String text, boolean dated) {
        if (!REPORT.matcher(text).matches()) {
            return Optional.empty();
        }
        List<String> to = to(text);
        Optional<Interval> every = every(text);
        if ((!dated && (every.isEmpty() || to.isEmpty()))
                || (to.isEmpty() && !ORDERS.matcher(text).matches())) {
            return Optional.empty();
        }
        return Optional.of(new Report(by(text), to, unit(VIA, text).map(List::of).orElse(List.of()), every));
    }

    /**
     * Whether a sentence orders more than a report: its first clause, or one behind a semicolon, speaks of none.
     *
     * @param orders what stands behind the names of those who must do it
     */
    public static boolean ordersMore(String orders) {
        String first = orders.split("[,;.]", 2)[0];
        boolean more = (first.length() > SHORT || WORKS.matcher(first).matches()) && !SENDS.matcher(first).find();
        for (String clause : orders.split(";\\s|\\.\\s(?=\\p{Lu})", -1)) {
            more |= clause.length() > SHORT && !REPORT.matcher(clause).matches() && !clause.equals(orders);
        }
        return more;
    }

    /** Of several sentences, what the first says that orders a dated report: others tell who helps to make it. */
    private static List<String> to(String text) {
        String sentence = Stream.of(SENTENCES.split(text))
                .filter(s -> REPORT.matcher(s).matches() && DATED.matcher(s).find()).findFirst().orElse(text);
        return unit(TO, sentence).or(() -> unit(DIRECT, sentence)).or(() -> unit(TO, text))
                .or(() -> unit(DIRECT, text)).map(UnitWords::split).orElse(List.of());
    }

    private static Optional<String> unit(Pattern form, String text) {
        Matcher m = form.matcher(text);
        return m.find() ? Optional.of(m.group("unit").strip()) : Optional.empty();
    }

    private static Optional<Interval> every(String text) {
        String words = text.toLowerCase(java.util.Locale.ROOT);
        boolean half = words.contains("6 tháng") || words.contains("sáu tháng");
        boolean quarter = words.contains("hằng quý") || words.contains("hàng quý") || words.contains("báo cáo quý");
        boolean month = words.contains("hằng tháng") || words.contains("hàng tháng");
        boolean year = words.contains("hằng năm") || words.contains("hàng năm") || words.contains("báo cáo năm");
        int several = (half ? 1 : 0) + (quarter ? 1 : 0) + (month ? 1 : 0) + (year && !half ? 1 : 0);
        boolean both = half
                && (words.contains("báo cáo năm") || words.matches(".*6 tháng.{0,80}(?<!\\p{L})năm(?! \\d).*"));
        return several != 1 || both
                ? Optional.empty()
                : Optional.of(half
                        ? Interval.HALF_YEAR
                        : quarter ? Interval.QUARTER : month ? Interval.MONTH : Interval.YEAR);
    }

    /** The clause before the verb, where it names units. */
    private static List<String> by(String text) {
        Matcher m = VERB.matcher(text);
        int from = 0;
        while (m.find(from)) {
            String lead = text.substring(0, m.start()).strip();
            for (int comma = -1;;) {
                String clause = lead.substring(comma + 1).strip();
                if (!clause.isEmpty() && UnitWords.isUnits(clause)) {
                    return UnitWords.split(clause);
                }
                comma = lead.indexOf(',', comma + 1);
                if (comma < 0) {
                    break;
                }
            }
            from = m.end();
            if (from > 400) {
                break;
            }
        }
        return List.of();
    }
}
