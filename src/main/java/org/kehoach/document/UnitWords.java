package org.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of units in running text (tên đơn vị): how they begin, and where a list of them parts. */
public final class UnitWords {

    private static final String HEADS = "(?:Sở|Phòng|Ban|Trung tâm|Bộ|Tổng cục|Cục|Chi cục|Trường|Văn phòng|Công an|Bệnh viện"
            + "|Đảng ủy|Tỉnh ủy|Thành ủy|Huyện ủy|Hội|Đoàn|Tỉnh đoàn|Thành đoàn|Tỉnh Đoàn|Thành Đoàn|Huyện đoàn|Huyện Đoàn|Xã đoàn|Phường đoàn|Liên đoàn|Công đoàn|Vụ|Viện|Trạm"
            + "|Kho bạc|Thanh tra|Tòa án|Đài|Báo|Ủy ban|Uỷ ban|UBND|UBMTTQVN|UBMTTQ|UBMT|MTTQ|Mặt trận|Liên hiệp|Hạt|Bảo hiểm"
            + "|Ngân hàng|BCH|Bộ đội|Hội đồng|HĐND|Viện kiểm sát|VKSND|TAND|Tổ|Công chức|Các|Lãnh đạo|Thủ trưởng|Chủ tịch|Giám đốc|Điện lực"
            + "|Thường trực|Khoa|Nhà|Thư viện|Bảo tàng|Quỹ|Doanh nghiệp|Hiệp hội|Công ty|Đội|Ban Chỉ huy|Liên minh|Cổng|BHXH|TTYT|Trưởng|Chi hội|Chi đoàn|Chi bộ|Hiệu trưởng|Bộ phận|Khu phố|Thôn|Xóm|Ấp|Chánh|Kế toán|Giáo viên|Hợp tác xã|Tập đoàn|Tổng công ty|Toà án|Học viện|Đại học(?= \\p{Lu})|Cơ quan|Đơn vị|Tiểu ban"
            + "|Thành viên|Lực lượng|Nhân viên|Cán bộ|Văn thư|Bí thư|Phó|Thủ quỹ|Đồn|Thị xã|Ủy viên|Uỷ viên|Ông|Bà|Đồng chí|Đ/c|Đảng uỷ|Tỉnh uỷ|Thành uỷ|Huyện uỷ|Bảo vệ|Nhóm|Phân viện|GVCN|TPT|BGH|BTT|BCĐ|UBKT|VPĐU|CAX|Hạt Kiểm lâm|Tổng phụ trách|Người đứng đầu|Đảng bộ|Đảng đoàn|Cấp ủy|Cấp uỷ|Chi ủy|Chi uỷ|Quân ủy|Tổng hội|Tỉnh hội|Bưu điện|Thi hành án dân sự|Vườn quốc gia|Trung đoàn|Tiểu đoàn|Quân khu|(?:Thuế|Hải quan|Thống kê|Viễn thông)(?= (?:tỉnh|thành phố|cơ sở|khu vực|huyện|\\p{Lu})))";

    /** Words that begin as a unit does and are none. */
    private static final String NOT = "(?!(?:Cơ quan|Đơn vị) (?:chủ trì|phối hợp|thực hiện|tính|đầu mối|thường trực|tham mưu)|Bà con|Cán bộ, công chức|Nhóm (?:nhiệm vụ|giải pháp|chỉ tiêu|tiêu chí|nội dung|trẻ)|Lực lượng lao động|Phó mặc|Bảo vệ (?!thực|nhà|cơ quan)|Tổ chức (?!chính trị|xã hội|tín dụng)|Ban hành|Đội ngũ|Hội nghị|Hội thảo|Hội thi|Hội viên|Bộ (?:tiêu chí|chỉ số|câu|luật|tài liệu)|Trường hợp|Nhà nước|Báo (?:cáo|hiệu)|Quỹ đất|Khoa học|Viện trợ|Cục bộ|Phòng,|Phòng (?:ngừa|chống|tránh)|Đài thọ|Các (?:nội dung|hoạt động|nhiệm vụ|giải pháp|chỉ tiêu|mục tiêu|chương trình|đề án|dự án|biện pháp|văn bản|trường hợp)|Nhà (?:văn hóa|ở)|Sở hữu|Đoàn viên)";
    private static final Pattern UNIT = Pattern
            .compile("(?u)(?:Đối với |Trách nhiệm của )?" + NOT + HEADS + "(?![\\p{L}]).*");
    private static final Pattern HEAD = Pattern
            .compile("(?u)(?:Đối với |Trách nhiệm của )?(?:các (?=\\p{L})|" + HEADS + "(?![\\p{L}]))");
    private static final Pattern GROUP = Pattern.compile(
            "(?iu)Các\\s+(?:sở|ban|ngành|phòng|cơ quan|đơn vị|tổ chức|hội|đoàn thể|địa phương|xã|phường|huyện|quận|thị xã|thị trấn|tỉnh|đặc khu|trường|nhà trường|thành viên|ủy viên|uỷ viên|doanh nghiệp|thôn|làng|bản|buôn|ấp|xóm|khu phố|khu dân cư|Sở|cơ sở|trung tâm|bệnh viện|tổ|khoa|bộ|Bộ|bộ phận|cục|chi cục|vụ|viện|chi bộ|đảng bộ|chi đoàn|cấp ủy|cấp uỷ|chi, đảng bộ|chi ủy|chi uỷ|đảng ủy|đảng uỷ|hợp tác xã|công ty|chủ đầu tư|chủ rừng|hộ|cá nhân|đồng chí|ông|bà|lực lượng|hiệp hội|quỹ|ngân hàng|đài|báo|trạm|hạt|ban quản lý|ban chỉ đạo|tập đoàn|nhà đầu tư|giáo viên|đội|công chức|cán bộ|Phòng|Ban|Trung tâm|Chi cục|phó|trưởng|chi hội|đoàn|liên đoàn|khu|tổ chức cơ sở|tổ chức đảng|ngành|quận|thành viên|đảng viên).*");
    /** What a list of names does not end with: the sentence goes on. */
    private static final Pattern OPEN = Pattern
            .compile(
                    "(?u).*(?<![\\p{L}])(?:các|và|của|những|với|cùng|(?<!trực )thuộc|cho|theo|tại|do|được|sau|sau đây|dưới đây)$");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?u).*(?<![\\p{L}])(?:chủ trì|phối hợp|tổ chức thực hiện|có trách nhiệm|có nhiệm vụ|xây dựng|triển khai|hướng dẫn|báo cáo|tham mưu|thực hiện|đề nghị|thành lập|theo dõi|kiểm tra|căn cứ|chịu trách nhiệm|bố trí|tán thành|nhất trí|thông qua)(?![\\p{L}]).*");
    /** What bodies do that are named after it, {@code Ban Chỉ đạo xây dựng nông thôn mới}: to stand behind a blank. */
    public static final String NAMED_WORK = "(?<=(?iu:ban chỉ đạo|ban quản lý|ban vận động|tổ công tác|bcđ|hội đồng)\\s)(?iu:xây dựng|thực hiện|triển khai|phối hợp)\\s(?=(?iu:nông thôn|đời sống|nếp sống|quy chế|(?:các )?chương trình|đề án|chính sách|các dự án|phổ biến|khu vực phòng thủ|quỹ))";
    private static final Pattern NAMED = Pattern.compile(NAMED_WORK);
    /** With what a heading goes on that names those who must do what stands below. */
    private static final Pattern CHARGED = Pattern.compile(
            "(?iu)\\s*,?\\s*(?:có (?:trách nhiệm|nhiệm vụ)|chịu trách nhiệm)(?:\\s+(?:tổ chức\\s+)?(?:thực hiện|triển khai))?(?:\\s+(?:các )?(?:nội dung|nhiệm vụ|công việc|việc))?(?:\\s+(?:như )?sau)?(?: đây)?\\s*:?$");
    private static final Pattern REQUEST = Pattern.compile(
            "(?iu)(?:Kính đề nghị|Đề nghị|Giao|Yêu cầu|Phân công|Đối với|Trách nhiệm của|Về phía)\\s+(?:cho\\s+|với\\s+|nhiệm vụ cho\\s+)?");
    private static final Pattern PARTING = Pattern
            .compile("(?u)\\s*[,;]\\s*(?:và\\s+)?|(?<!HĐND|Hội đồng nhân dân)\\s+và\\s+|\\s+cùng\\s+");
    /** How a title begins that names a unit, in capitals too. */
    private static final Pattern TITLE = Pattern.compile("(?iu)" + NOT + "(?:các |" + HEADS + "(?![\\p{L}])).*");
    /** What a unit says that it does, right behind its name. */
    private static final Pattern ACTS = Pattern
            .compile("(?iu)(?<![\\p{L}])(?:đã |kính )?(?:ban hành|xây dựng|triển khai"
                    + "|báo cáo|đề nghị|yêu cầu|thông báo|hướng dẫn|tổng hợp|nhận|trình)(?![\\p{L}])");

    private static final int LONGEST = 320;

    private UnitWords() {}

    /** Whether words name a unit, or some of them, and say nothing else; a request before them is allowed. */
    public static boolean isUnits(String words) {
        String names = unasked(words);
        if (names.length() > LONGEST || names.endsWith(".") || names.contains(". ") || OPEN.matcher(names).matches()) {
            return false;
        }
        return begins(names, !names.equals(words))
                && !SENTENCE.matcher(NAMED.matcher(names.replace("tham mưu, giúp việc", "giúp việc")).replaceAll(""))
                        .matches();
    }

    /** Whether a title is the name of a unit or begins with one, whatever its case. */
    public static boolean isTitle(String title) {
        return TITLE.matcher(title).matches();
    }

    /** The unit with which a clause begins that says what it does, {@code Sở Y tế} of {@code Sở Y tế xây dựng Kế hoạch}. */
    public static Optional<String> acting(String clause) {
        Matcher acts = ACTS.matcher(clause);
        return acts.find()
                ? Optional.of(clause.substring(0, acts.start()).strip()).filter(UnitWords::isUnits)
                : Optional.empty();
    }

    /** Whether names of units may begin at a place of a text: what can be seen without reading on. */
    public static boolean mayBegin(String text, int from, boolean asked) {
        return asked || HEAD.matcher(text).region(from, text.length()).lookingAt();
    }

    /** Whether every part of a long list of names begins as a unit does. */
    public static boolean areUnits(String words) {
        return UNIT.matcher(words).matches() && !words.contains(". ") && !OPEN.matcher(words).matches()
                && split(words).stream()
                        .allMatch(n -> begins(n, true) && n.length() < LONGEST);
    }

    /** @param asked whether a request stands before them, behind which a name need not begin with a capital */
    private static boolean begins(String names, boolean asked) {
        String typed = asked || names.startsWith("các ") ? upper(names) : names;
        boolean unit = UNIT.matcher(typed).matches() && (!typed.startsWith("Các ") || GROUP.matcher(typed).matches());
        return unit || (asked && !names.isEmpty() && Character.isLowerCase(names.codePointAt(0))
                && GROUP.matcher("Các " + names).matches());
    }

    /** The names without {@code Đề nghị}. */
    public static String unasked(String words) {
        Matcher m = REQUEST.matcher(words);
        return m.lookingAt() ? words.substring(m.end()) : words;
    }

    /** The names in a heading without {@code có trách nhiệm} behind them. */
    public static String uncharged(String words) {
        return CHARGED.matcher(words).replaceFirst("");
    }

    /** The names one by one; a comma inside a name parts nothing. */
    public static List<String> split(String words) {
        List<String> out = new ArrayList<>();
        String names = unasked(words).strip();
        Matcher m = PARTING.matcher(names);
        int from = 0;
        while (m.find()) {
            String rest = names.substring(m.end());
            boolean begins = UNIT.matcher(rest).matches()
                    || (GROUP.matcher(upper(rest)).matches() && rest.startsWith("các"));
            if (begins) {
                out.add(names.substring(from, m.start()).strip());
                from = m.end();
            }
        }
        out.add(names.substring(from).strip());
        return out.stream().filter(s -> !s.isEmpty()).toList();
    }

    private static String upper(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
