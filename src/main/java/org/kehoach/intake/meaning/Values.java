package org.kehoach.intake.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.plan.Period;
import org.kehoach.plan.Quantity;

/** The values of targets (giá trị chỉ tiêu), with the years for which they hold. */
public final class Values {

    private static final String BOUND = "(?:không quá|không vượt quá|không cao hơn|không dưới|không thấp hơn|tối đa|tối thiểu|ít nhất|nhiều nhất"
            + "|dưới|trên|hơn|thấp hơn|cao hơn|vượt|từ|≥|≤|>=|<=|<|>)";
    private static final String UNIT = "(?:%|‰|điểm phần trăm|phần trăm|trẻ em|trẻ|người dân|người lao động|người cao tuổi|người|hộ gia đình|hộ nghèo|hộ|lượt người|lượt khách|lượt|khách"
            + "|lớp học|lớp|trường hợp|xã, phường, thị trấn|xã, phường|xã|phường|huyện|cơ sở|trường học|trường|đơn vị|triệu đồng|tỷ đồng|tỉ đồng|nghìn đồng|đồng|triệu USD|tỷ USD|USD|héc-ta|héc ta|ha"
            + "|km2|km²|km|m2|m3|m²|m³|kg|tấn|tạ|cây|ngôi nhà|căn nhà|căn hộ|căn|nhà|công trình|gia đình|phụ nữ|bà mẹ|thanh niên|đại biểu|cộng tác viên|tình nguyện viên|tổ chức|cơ quan|mô hình|cuộc|buổi|tin, bài|tin|bài|hồ sơ|doanh nghiệp|hợp tác xã|sản phẩm"
            + "|giường bệnh|giường|bác sĩ|câu lạc bộ|thôn|làng|bản|buôn|ấp|khu dân cư|khu phố|khu|tổ dân phố|tổ hợp tác|tổ|đội|nhóm|chi bộ|chi hội|vụ|ca|máy|điểm|trạm|phút|giờ|suất|bộ|chiếc|con|lít"
            + "|MW|kWh|bể bơi|học sinh|sinh viên|học viên|giáo viên|cán bộ|hội viên|đoàn viên|đảng viên|quần chúng|tiêu chí|biên chế|thành viên|lao động|dự án|đề tài|đề án|nhiệm vụ|thủ tục|dịch vụ|chỉ tiêu|bậc|lần|cuốn|đầu sách"
            + "|vùng|mẫu|em|gam|phòng học|phòng|thư viện|tuyến|cầu|chợ|làng nghề|lễ hội|di tích|xe|tàu|thiết bị|camera|cuộc thi|hội nghị|bãi biển|bãi tắm|hộ kinh doanh|trang trại|thương hiệu|chuỗi liên kết|khóa|phiên|đợt|tủ sách|tác phẩm)";
    private static final String NUMBER = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
    private static final Pattern VALUE = Pattern.compile("(?iu)(?<![\\p{L}\\d./,-])(?:(?<bound>" + BOUND
            + ")\\s*)?(?:(?<all>(?<whole>\\d{1,4})/\\k<whole>(?=\\s+\\p{L}))|(?<number>" + NUMBER + "))\\s*(?<unit>"
            + UNIT
            + ")(?![\\p{L}\\d])(?<open>\\s+trở (?:lên|xuống))?");
    /** A number whose unit other words say: {@code dưới 9,5 vào năm 2025}, {@code 17/100.000 trẻ em}. */
    private static final Pattern BARE = Pattern.compile("(?iu)(?<![\\p{L}\\d./,-])(?:(?<bound>" + BOUND
            + "|đạt|lên|xuống|còn|mức|là)\\s+)(?:mức\\s+)?(?<number>" + NUMBER
            + ")(?=\\s*(?:vào|trong|đến|tới)?\\s*(?:cuối\\s*)?năm\\s+(?:19|20)\\d\\d|\\s*/\\s*(?:1?0?0?0?\\.?000|100(?!\\d))|\\s*\\((?:trên|/)|\\s+trên\\s+1)");
    private static final Pattern PER = Pattern.compile("(?iu)(?<![\\p{L}\\d./,-])(?:(?<bound>" + BOUND
            + ")\\s+)?(?<number>" + NUMBER + ")(?=\\s*/\\s*1?0{0,2}\\.000(?!\\d))");
    private static final Pattern RANGE = Pattern.compile(
            "(?iu)(?:từ năm|giai đoạn|các năm)\\s+(?<from>\\d{4})[^.;\\d]{1,50}(?<to>\\d{4})"
                    + "|năm\\s+(?<since>20\\d\\d)[\\s,]*(?:và\\s+)?(?:tiếp tục\\s+|được\\s+)?duy trì[^.;\\d]{0,60}năm\\s+(?<until>20\\d\\d)");
    private static final Pattern YEAR = Pattern
            .compile("(?iu)(?<!so với )(?<!so với cuối )năm\\s+((?:19|20)\\d{2})(?!\\s*[-–]\\s*\\d)");
    /** What stands before the year of a value that is left behind: {@code từ 19,6% năm 2020 xuống 17%}. */
    private static final Pattern BASE_YEAR = Pattern
            .compile("(?iu)từ\\s+[\\d.,]+\\s*[^\\s\\d,;.]{0,10}\\s+(?:vào |của |trong )?(?:cuối )?$");
    private static final int BEFORE = 40;
    private static final Pattern YEARLY_BEHIND = Pattern.compile("(?iu)\\s*(?:hằng|hàng|mỗi) năm");
    private static final Pattern YEARLY_BEFORE = Pattern.compile("(?iu)(?:hằng|hàng|mỗi) năm[^,;.]{0,50}$");
    /** What holds for each year of the plan. */
    private static final Pattern SPANNING = Pattern.compile(
            "(?iu).*(?<![\\p{L}])(?:(?:hằng|hàng|mỗi|từng) năm|(?:trong|cả|suốt) (?:cả )?giai đoạn|cả năm học|(?:mỗi|từng) học kỳ).*");
    /** A school year from which on something holds. */
    private static final Pattern SINCE_SCHOOL_YEAR = Pattern
            .compile("(?iu)từ năm học\\s+(20\\d{2})(?=\\s*[-–]\\s*\\d)");
    /** How often something is done, which is said of those whom another value counts: {@code 2 lần trong năm}. */
    private static final Pattern OFTEN = Pattern.compile("(?iu)\\s*(?:trong|mỗi|một|/|trên|/)(?![\\p{L}]).*");
    /** How great what must not happen would be: {@code không để xảy ra vụ ngộ độc từ 30 người trở lên}. */
    private static final Pattern NEVER = Pattern.compile("(?iu).*(?:không để|không có|không còn|không xảy ra)[^,;.]*");
    private static final Pattern TARGETS = Pattern.compile("(?iu).*(?:mục tiêu|chỉ tiêu).*");
    private static final Pattern STRIVES = Pattern.compile("(?iu)(?<![\\p{L}])phấn đấu(?![\\p{L}])");
    /** Of {@code năm 2030}. */
    private static final int YEAR_LENGTH = 8;
    private static final Pattern RIGHT_BEFORE = Pattern.compile("(?iu)[^;.%]{0,16}");
    private static final Pattern RIGHT_BEHIND = Pattern.compile("(?iu)[^,;.]{0,14}");
    /** What speaks of where things stand, or of how many there are already. */
    private static final Pattern NO_TARGET = Pattern
            .compile(
                    "(?iu).*(?<![\\p{L}])(?:tại|ở|thuộc|trong vòng|trong số|mỗi|so với|hiện có|của|trong tổng số|giữa|(?<!việc làm )cho)(?: \\p{Ll}+)?\\s*$");
    /** Who says at least how many says what is wanted, whatever stands before. */
    private static final Pattern LEAST = Pattern.compile("(?iu)ít nhất|tối thiểu|không dưới");
    private static final Pattern BASELINE = Pattern
            .compile("(?iu)[^,;.%]{0,40}(?<![\\p{L}])(?:lên|xuống|còn)(?![\\p{L}])");
    private static final Pattern HALF_RANGE = Pattern.compile("(?iu)\\d\\s*[-–]\\s*$|từ\\s+[\\d.,]+\\s+đến\\s+$");
    private static final Pattern RATE = Pattern.compile("(?iu)[%‰]|phần trăm|điểm$|phút$|giờ$|bậc$");
    private static final Pattern WHOLE = Pattern.compile("(\\d+)/\\1");
    private static final Pattern UP_OR_DOWN = Pattern.compile("trở (?:lên|xuống)$");
    private static final Pattern DENOMINATOR = Pattern.compile("(?iu)(?:trên|/)\\s*$");

    /** A year or years, and where the words say so. */
    private record When(int at, String years) {}

    /** A number with its bound and unit, and where it stands. */
    private record Hit(int start, int end, String bound, String number, String unit) {}

    private Values() {}

    /** Whether words name a year. */
    public static boolean namesYear(String words) {
        return !years(words).isEmpty();
    }

    /** Whether a sentence strives for a value that it names, wherever it stands. */
    public static boolean strivesFor(String words) {
        Matcher strives = STRIVES.matcher(words);
        return strives.find() && hits(words).stream().anyMatch(h -> h.start() > strives.start()
                && words.substring(strives.start(), h.start()).chars().noneMatch(c -> ".;".indexOf(c) >= 0));
    }

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
        return find(text, heading, Optional.empty());
    }

    /**
     * The values of a text in a plan of a period.
     *
     * @param period over which what is to be so every year holds
     */
    public static List<Found> find(String text, String heading, Optional<Period> period) {
        Optional<String> all = period.filter(p -> p.from() < p.to() && SPANNING.matcher(text).matches())
                .map(p -> p.from() + "-" + p.to());
        List<When> years = years(text);
        List<When> above = years(heading);
        List<Hit> hits = hits(text);
        List<Found> out = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < hits.size(); i++) {
            String when = when(years, text, hits.get(i), hits.getFirst().start())
                    .or(() -> years.isEmpty() ? all : Optional.empty())
                    .or(() -> above.stream().findFirst().map(When::years))
                    .or(() -> all)
                    .orElse("value");
            String name = when;
            for (int n = 2; !taken.add(name); n++) {
                name = "v" + n + "." + when;
            }
            out.add(new Found(hits.get(i).start(), hits.get(i).end(), name));
        }
        return out;
    }

    /** Whether a value is a share or a rate, not a number of things. */
    public static boolean isRate(String text, Found value) {
        String words = text.substring(value.from(), value.to());
        return RATE.matcher(words).find() || Character.isDigit(words.charAt(words.length() - 1))
                || WHOLE.matcher(words).find();
    }

    private static List<Hit> hits(String text) {
        List<Hit> all = new ArrayList<>();
        if (text.chars().noneMatch(Character::isDigit)) {
            return all;
        }
        Matcher m = VALUE.matcher(text);
        while (m.find()) {
            String number = m.group("number") == null ? m.group("whole") : m.group("number");
            all.add(new Hit(m.start(), m.end(), bound(m), number, m.group("unit")));
        }
        Matcher per = PER.matcher(text);
        while (per.find()) {
            all.add(new Hit(per.start(), per.end("number"), bound(per), per.group("number"), ""));
        }
        Matcher bare = BARE.matcher(text);
        while (bare.find()) {
            boolean says = Pattern.matches("(?iu)" + BOUND, bound(bare));
            int from = says ? bare.start("bound") : bare.start("number");
            if (all.stream().noneMatch(h -> h.start() < bare.end() && bare.start("number") < h.end())) {
                all.add(new Hit(from, bare.end(), says ? bound(bare) : "", bare.group("number"), ""));
            }
        }
        all.sort(Comparator.comparingInt(Hit::start));
        List<Hit> out = new ArrayList<>();
        for (Hit hit : all) {
            boolean rate = hit.number().endsWith("000") && DENOMINATOR.matcher(hit.bound()).find() && !out.isEmpty()
                    && hit.start() - out.getLast().end() <= 1;
            // "95% cơ quan có tỷ lệ nữ từ 30% trở lên" says of which offices
            boolean which = "từ".equalsIgnoreCase(hit.bound()) && !out.isEmpty()
                    && UP_OR_DOWN.matcher(text.substring(0, hit.end())).find()
                    && text.substring(out.getLast().end(), hit.start()).chars().noneMatch(c -> ",;.".indexOf(c) >= 0);
            if (!rate && !which && !isAside(text, hit)
                    && Quantity.parse(text.substring(hit.start(), hit.end())).isPresent()) {
                out.add(hit);
            }
        }
        return out;
    }

    private static String bound(Matcher m) {
        return m.group("bound") == null ? "" : m.group("bound");
    }

    private static boolean isAside(String text, Hit hit) {
        String lead = text.substring(0, hit.start());
        return lead.lastIndexOf('(') > lead.lastIndexOf(')') || HALF_RANGE.matcher(lead).find()
                || (!hit.unit().equals("%") && !hit.unit().isEmpty() && !LEAST.matcher(hit.bound()).matches()
                        && NO_TARGET.matcher(lead).matches())
                || (hit.unit().equalsIgnoreCase("lần") && hit.bound().isEmpty()
                        && OFTEN.matcher(text.substring(hit.end())).matches())
                || ("từ".equals(hit.bound()) && UP_OR_DOWN.matcher(text.substring(0, hit.end())).find()
                        && NEVER.matcher(lead).matches())
                || ("từ".equals(hit.bound()) && BASELINE.matcher(text.substring(hit.end())).lookingAt());
    }

    /**
     * Where a year comes before the first value, the years lead: the last one before holds, unless one stands right behind the
     * value. Else they trail: the next one behind holds, for all values before it.
     */
    private static Optional<String> when(List<When> years, String text, Hit hit, int first) {
        Optional<When> before = years.stream().filter(y -> y.at() < hit.start()).reduce((a, b) -> b);
        Optional<When> after = years.stream().filter(y -> y.at() >= hit.end()).findFirst();
        String lead = text.substring(0, hit.start());
        boolean yearly = YEARLY_BEHIND.matcher(text.substring(hit.end())).lookingAt()
                || YEARLY_BEFORE.matcher(lead).find();
        boolean elsewhere = after.isEmpty() && before.isPresent()
                && lead.indexOf(';', before.get().at()) >= 0 && before.get().at() > first;
        if (yearly || elsewhere) {
            return Optional.empty();
        }
        boolean leads = years.stream().anyMatch(y -> y.at() < first);
        boolean close = after.filter(y -> RIGHT_BEHIND.matcher(text.substring(hit.end(), y.at())).matches())
                .isPresent();
        boolean led = before.filter(y -> y.at() + YEAR_LENGTH <= hit.start()
                && RIGHT_BEFORE.matcher(text.substring(y.at() + YEAR_LENGTH, hit.start())).matches()).isPresent();
        Optional<When> found = leads && (led || !close) ? before : after.or(() -> before);
        return found.map(When::years);
    }

    private static List<When> years(String text) {
        List<When> out = new ArrayList<>();
        Matcher range = RANGE.matcher(text);
        int from = 0;
        while (range.find()) {
            single(text, from, range.start(), out);
            String first = range.group("from") == null ? range.group("since") : range.group("from");
            String last = range.group("to") == null ? range.group("until") : range.group("to");
            if (Integer.parseInt(first) <= Integer.parseInt(last)) {
                out.add(new When(range.start(), first + "-" + last));
            }
            from = range.end();
        }
        single(text, from, text.length(), out);
        return out;
    }

    private static void single(String text, int from, int to, List<When> out) {
        Matcher since = SINCE_SCHOOL_YEAR.matcher(text).region(from, to);
        while (since.find()) {
            out.add(new When(since.start(), since.group(1)));
        }
        Matcher m = YEAR.matcher(text).region(from, to);
        while (m.find()) {
            if (!BASE_YEAR.matcher(text.substring(Math.max(0, m.start() - BEFORE), m.start())).find()
                    && !isOfAside(text, m.start())) {
                out.add(new When(m.start(), m.group(1)));
            }
        }
    }

    /** Whether a year stands in brackets with a value of its own, {@code (năm 2021: 94%)}: it dates nothing outside. */
    private static boolean isOfAside(String text, int at) {
        int open = text.lastIndexOf('(', at);
        int close = text.indexOf(')', at);
        return open > text.lastIndexOf(')', at) && close > at
                && text.substring(open, close).replaceAll("(?:19|20)\\d\\d", "").chars().anyMatch(Character::isDigit);
    }
}
