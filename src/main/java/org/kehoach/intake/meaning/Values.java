package org.kehoach.intake.meaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.plan.Quantity;

/** The values of targets (giá trị chỉ tiêu), with the years for which they hold. */
public final class Values {

    private static final String BOUND = "(?:không quá|không vượt quá|không cao hơn|không dưới|không thấp hơn|tối đa|tối thiểu|ít nhất|nhiều nhất"
            + "|dưới|trên|hơn|thấp hơn|cao hơn|vượt|từ|≥|≤|>=|<=|<|>)";
    private static final String UNIT = "(?:%|‰|phần trăm|trẻ em|trẻ|người dân|người lao động|người|hộ gia đình|hộ|lượt người|lượt|lớp|xã, phường|xã|phường|huyện"
            + "|cơ sở|trường học|trường|đơn vị|triệu đồng|tỷ đồng|nghìn đồng|đồng|héc-ta|ha|km2|km|m2|m3|m²|m³|tấn|cây|ngôi nhà|nhà|công trình|mô hình"
            + "|cuộc|buổi|tin, bài|tin|bài|hồ sơ|doanh nghiệp|hợp tác xã|sản phẩm|giường|bác sĩ|câu lạc bộ|thôn|bản|khu|vụ|ca|máy|điểm|trạm|phút|giờ|suất|bộ|chiếc|con|lít|MW|kWh|bể bơi)";
    private static final Pattern VALUE = Pattern.compile("(?iu)(?<![\\p{L}\\d./,-])(?:(?<bound>" + BOUND
            + ")\\s*)?(?<number>\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)\\s*(?<unit>" + UNIT
            + ")(?![\\p{L}\\d])(?<open>\\s+trở (?:lên|xuống))?");
    private static final Pattern RANGE = Pattern.compile("(?iu)(?:từ năm|giai đoạn)\\s+(\\d{4})[^.;\\d]{1,50}(\\d{4})");
    private static final Pattern YEAR = Pattern
            .compile("(?iu)(?<!so với )(?<!so với cuối )năm\\s+((?:19|20)\\d{2})(?!\\s*[-–]\\s*\\d)");
    private static final Pattern TARGETS = Pattern.compile("(?iu).*(?:mục tiêu|chỉ tiêu).*");
    private static final Pattern RIGHT_BEHIND = Pattern.compile("(?iu)[^,;.]{0,14}");
    /** What speaks of where things stand, or of how many there are already. */
    private static final Pattern NO_TARGET = Pattern
            .compile(
                    "(?iu).*(?<![\\p{L}])(?:tại|ở|thuộc|trong số|mỗi|so với|hiện có|của|trong tổng số|giữa|cho)(?: \\p{Ll}+)?\\s*$");
    private static final Pattern BASELINE = Pattern
            .compile("(?iu)[^,;.%]{0,40}(?<![\\p{L}])(?:lên|xuống|còn)(?![\\p{L}])");
    private static final Pattern DENOMINATOR = Pattern.compile("(?iu)(?:trên|/)\\s*$");

    /** A year or years, and where the words say so. */
    private record When(int at, String years) {}

    private Values() {}

    /** Whether a heading or a sentence speaks of targets. */
    public static boolean speaksOfTargets(String words) {
        return TARGETS.matcher(words).matches();
    }

    /**
     * The values of a text, in order.
     *
     * @param heading the words above, which may name the year for all
     */
    public static List<Found> find(String text, String heading) {
        List<When> years = years(text);
        List<When> above = years(heading);
        List<Matcher> hits = new ArrayList<>();
        Matcher m = VALUE.matcher(text);
        for (int at = 0; m.find(at); at = m.end()) {
            boolean rate = m.group("bound") != null && m.group("number").endsWith("000")
                    && DENOMINATOR.matcher(m.group("bound")).find() && !hits.isEmpty()
                    && m.start() - hits.getLast().end() <= 1;
            String lead = text.substring(0, m.start());
            boolean aside = lead.lastIndexOf('(') > lead.lastIndexOf(')')
                    || (!m.group("unit").equals("%") && NO_TARGET.matcher(lead).matches())
                    || ("từ".equals(m.group("bound")) && BASELINE.matcher(text.substring(m.end())).lookingAt());
            if (!rate && !aside && Quantity.parse(m.group()).isPresent()) {
                Matcher hit = VALUE.matcher(text);
                hit.find(m.start());
                hits.add(hit);
            }
        }
        List<Found> out = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < hits.size(); i++) {
            String when = when(years, text, hits.get(i), hits.getFirst().start())
                    .or(() -> above.stream().findFirst().map(When::years))
                    .orElse("value");
            String name = when;
            for (int n = 2; !taken.add(name); n++) {
                name = "v" + n + "." + when;
            }
            out.add(new Found(hits.get(i).start(), hits.get(i).end(), name));
        }
        return out;
    }

    /**
     * Where a year comes before the first value, the years lead: the last one before holds, unless one stands right behind the
     * value. Else they trail: the next one behind holds, for all values before it.
     */
    private static Optional<String> when(List<When> years, String text, Matcher hit, int first) {
        Optional<When> before = years.stream().filter(y -> y.at() < hit.start()).reduce((a, b) -> b);
        Optional<When> after = years.stream().filter(y -> y.at() >= hit.end()).findFirst();
        boolean leads = years.stream().anyMatch(y -> y.at() < first);
        boolean close = after.filter(y -> RIGHT_BEHIND.matcher(text.substring(hit.end(), y.at())).matches())
                .isPresent();
        Optional<When> found = leads && !close ? before : after.or(() -> before);
        return found.map(When::years);
    }

    private static List<When> years(String text) {
        List<When> out = new ArrayList<>();
        Matcher range = RANGE.matcher(text);
        int from = 0;
        while (range.find()) {
            single(text, from, range.start(), out);
            if (Integer.parseInt(range.group(1)) <= Integer.parseInt(range.group(2))) {
                out.add(new When(range.start(), range.group(1) + "-" + range.group(2)));
            }
            from = range.end();
        }
        single(text, from, text.length(), out);
        return out;
    }

    private static void single(String text, int from, int to, List<When> out) {
        Matcher m = YEAR.matcher(text).region(from, to);
        while (m.find()) {
            out.add(new When(m.start(), m.group(1)));
        }
    }
}
