package org.kehoach.intake.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.document.UnitWords;
import org.kehoach.intake.recognise.Stretch;
import org.kehoach.intake.recognise.Titles;
import org.kehoach.plan.TaskLabels;

/**
 * That a sentence gives work to units that it names at its head (câu giao việc).
 *
 * @param from  where the names begin
 * @param to    where they end
 * @param named whether a colon parts them from what they must do: else the sentence may be another's duty
 * @param asked whether a word of giving or asking stands before them
 * @param leads whether it says that they lead: who leads is charged, wherever the sentence stands
 */
record Charge(String names, int from, int to, boolean request, boolean named, boolean asked, boolean leads) {

    private static final int LONGEST = 330;
    /** On what the order rests, before the names: {@code Căn cứ Kế hoạch này, các sở, ngành xây dựng …}. */
    private static final Pattern BASIS = Pattern.compile(
            "(?u)(?:Căn cứ|Trên cơ sở)(?: vào)?(?: nội dung)? (?:Kế hoạch|Chương trình|Chỉ thị|Quyết định|Hướng dẫn|Đề án)(?: này)?(?: của [^,.;]{3,60})?, ");
    private static final Pattern ASKS = Pattern
            .compile(
                    "(?u)(?<verb>Giao(?!\\s+(?:ban|lưu|thông|dịch|nhận|tiếp)(?![\\p{L}]))|Kính đề nghị|Đề nghị|Yêu cầu|Phân công)\\s+(?:nhiệm vụ cho\\s+|cho\\s+|với\\s+)?");
    /** The last article of a decision names long lists. */
    private static final Pattern CARRIES_OUT = Pattern.compile(
            "(?u)(?<names>.{5,900}?)\\s+(?:chịu trách nhiệm|có trách nhiệm|căn cứ Quyết định(?: này)?|chiểu Quyết định(?: này)?)\\s+(?:tổ chức\\s+)?(?:thi hành|thực hiện)(?![\\p{L}]).*");
    private static final String VERBS = "là đầu mối|làm đầu mối|làm (?:cơ quan|đơn vị)|chủ trì|phối hợp|thường xuyên|nâng|giữ|bàn giao|chuẩn bị|lấy|khai thác|vận hành|khắc phục|kiện toàn|củng cố|đánh giá|đăng ký|định kỳ|trực tiếp|cam kết|họp|nộp|chấp hành|nắm|tích cực|xác định|lựa chọn|soạn|biên soạn|bổ sung|ký|sơ kết|tổng kết|đấu tranh|phát huy|phát hiện|phát động|quy định|tuyển|tổ chức|bảo vệ|đào tạo|bồi dưỡng|tập huấn|thu thập|thống kê|tập hợp|điều tra|điều chỉnh|điều hành|khuyến khích|phê duyệt|rút kinh nghiệm|kết nối|truyền thông|quảng bá|tăng|giảm|cải cách|cải thiện|cụ thể hóa|cụ thể hoá|căn cứ|trên cơ sở|trong phạm vi|theo chức năng|nhanh chóng|chuyển|giới thiệu|tư vấn|đồng hành|chia sẻ|tìm kiếm|thăm|tặng|tổ chức|có trách nhiệm|có nhiệm vụ|xây dựng|triển khai|hướng dẫn|tham mưu|thực hiện|chịu trách nhiệm|căn cứ|chủ động|theo dõi|tăng cường|chỉ đạo|bố trí|là (?:cơ quan|đơn vị)|rà soát|kiểm tra|tuyên truyền|vận động|lồng ghép|đẩy mạnh|tiếp tục|đảm bảo|bảo đảm|cân đối|thẩm định|báo cáo|tổng hợp|lập|giúp|niêm yết|công khai|cử|mở|sắp xếp|cung cấp|phân công|giao|quán triệt|gửi|đăng|phát|hoàn thành|nghiêm túc|quan tâm|khẩn trương|kịp thời|thường xuyên|tập trung|lãnh đạo|phân bổ|trình|xem xét|nghiên cứu|duy trì|hỗ trợ|đôn đốc|giám sát|thông tin|huy động|tạo điều kiện|ưu tiên|tiếp nhận|quản lý|đưa|nâng cao|cập nhật|xử lý|ban hành|thành lập|khảo sát|phổ biến|chịu|sử dụng|đề xuất|thông báo|cấp|thu|tiến hành|áp dụng|tham gia|quan trắc|điều phối|chi trả|trích|tuần tra|sơ tán|di dời|hoàn thiện|chấn chỉnh|đổi mới|xác minh|xác nhận|đối chiếu|phân loại|nhân rộng|cảnh báo|hằng năm|hàng năm|hằng quý|hàng quý|hằng tháng|hàng tháng|trước ngày|chậm nhất";
    /** Of orders to those who watch over others. */
    private static final String ORDERING = "công bố|buộc|yêu cầu|kêu gọi|ngăn chặn";
    private static final Pattern VERB = Pattern
            .compile("(?u)(?:(?<=[\\p{L}\\d),])(?<!(?<![\\p{L}])(?:Ban|Đội|Đoàn|Tổ|Nhóm|Trạm|Hạt|Cục))\\s+(?!"
                    + UnitWords.NAMED_WORK + ")(?=(?:" + VERBS
                    + "|" + ORDERING
                    + ")(?![\\p{L}]))|(?<=\\p{L})\\s+(?=(?:có nhiệm vụ|có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp)(?![\\p{L}]))|:\\s)");
    /** Where names end in the middle of a sentence. */
    static final Pattern END = Pattern
            .compile("(?u)(?:(?<=[\\p{L}),])\\s+(?=(?:" + VERBS + "|" + ORDERING
                    + "|để|trong|khi|nhằm|về|trên|theo)(?![\\p{L}]))|\\s*[.;:(]|,\\s+(?=(?:" + VERBS
                    + ")(?![\\p{L}]))|$)");

    /** Where in a paragraph a sentence begins that gives work. */
    private static final Pattern GIVES = Pattern.compile("(?u)(?<=[.;])\\s+(?=(?:Giao|Đề nghị|Yêu cầu)\\s)");

    /** A paragraph parted before each sentence in its middle that gives work to somebody; itself where none does. */
    static List<Stretch> parted(Stretch words) {
        List<Stretch> out = new ArrayList<>();
        Matcher gives = GIVES.matcher(words.text());
        int from = 0;
        while (gives.find()) {
            if (isOrder(words.from(gives.end()))) {
                out.add(words.sub(from, gives.start()));
                from = gives.end();
            }
        }
        out.add(words.from(from));
        return out;
    }

    /** Whether a sentence begins with a word of giving or asking, and with those to whom it is said. */
    static boolean isOrder(Stretch sentence) {
        return read(sentence.text()).filter(Charge::asked).isPresent();
    }

    /** Empty where the sentence does not begin with units. */
    static Optional<Charge> read(String text) {
        Matcher all = CARRIES_OUT.matcher(text);
        if ((text.contains("Quyết định") || text.contains("Nghị quyết")) && all.matches()
                && UnitWords.areUnits(all.group("names"))) {
            return Optional.of(new Charge(all.group("names"), 0, all.end("names"), false, false, false, false));
        }
        Matcher basis = BASIS.matcher(text);
        int start = basis.lookingAt() ? basis.end() : 0;
        Matcher asks = ASKS.matcher(text).region(start, text.length());
        boolean asked = asks.lookingAt();
        int from = asked ? asks.end() : start;
        if (!UnitWords.mayBegin(text, from, asked)) {
            return Optional.empty();
        }
        boolean request = asked && asks.group("verb").toLowerCase(Locale.ROOT).endsWith("đề nghị");
        Matcher verb = VERB.matcher(text).region(from, Math.min(text.length(), from + LONGEST))
                .useTransparentBounds(true);
        while (verb.find()) {
            String names = text.substring(from, verb.start()).strip();
            if (UnitWords.isUnits(asked ? text.substring(start, verb.start()).strip() : names)
                    && !(text.startsWith(":", verb.start()) && Titles.namesFollow(names))) {
                return Optional.of(new Charge(names, from, from + names.length(), request,
                        text.startsWith(":", from + names.length()), asked,
                        text.startsWith("chủ trì", verb.end()) && TaskLabels.read(text).isEmpty()));
            }
        }
        return Optional.empty();
    }
}
