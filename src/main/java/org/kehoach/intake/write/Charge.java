package org.kehoach.intake.write;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.intake.recognise.UnitWords;

/**
 * That a sentence gives work to units that it names at its head (câu giao việc).
 *
 * @param from  where the names begin
 * @param to    where they end
 * @param named whether a colon parts them from what they must do: else the sentence may be another's duty
 */
record Charge(String names, int from, int to, boolean request, boolean named) {

    private static final Pattern ASKS = Pattern.compile("(?u)(?<verb>Giao|Đề nghị|Yêu cầu)\\s+(?:cho\\s+)?");
    private static final Pattern VERB = Pattern.compile(
            "(?u)(?:(?<=[\\p{L}),])\\s+(?=(?:chủ trì|phối hợp|tổ chức|có trách nhiệm|xây dựng|triển khai|hướng dẫn|tham mưu|thực hiện|chịu trách nhiệm|căn cứ|chủ động|theo dõi|tăng cường|chỉ đạo|bố trí|là (?:cơ quan|đơn vị)|rà soát|kiểm tra|tuyên truyền|vận động|lồng ghép|đẩy mạnh|tiếp tục|đảm bảo|bảo đảm|cân đối|thẩm định|báo cáo|tổng hợp|lập|giúp|niêm yết|công khai|cử|mở|sắp xếp|cung cấp|phân công|giao|quán triệt|gửi|đăng|phát|hoàn thành|nghiêm túc|quan tâm|khẩn trương|kịp thời|thường xuyên|tập trung|lãnh đạo|phân bổ|trình|xem xét|nghiên cứu|duy trì|hỗ trợ|đôn đốc|giám sát|thông tin|huy động|tạo điều kiện|ưu tiên|tiếp nhận|quản lý|đưa|nâng cao|cập nhật|xử lý|ban hành|thành lập|khảo sát|phổ biến|chịu|sử dụng|đề xuất|thông báo|cấp|thu|tiến hành|áp dụng|tham gia)(?![\\p{L}]))|:\\s)");

    /** Empty where the sentence does not begin with units. */
    static Optional<Charge> read(String text) {
        Matcher asks = ASKS.matcher(text);
        int from = asks.lookingAt() ? asks.end() : 0;
        Matcher verb = VERB.matcher(text).region(from, Math.min(text.length(), from + 330)).useTransparentBounds(true);
        while (verb.find()) {
            String names = text.substring(from, verb.start()).strip();
            if (UnitWords.isUnits(names)) {
                boolean request = from > 0 && asks.group("verb").equals("Đề nghị");
                return Optional.of(new Charge(names, from, from + names.length(), request,
                        text.startsWith(":", from + names.length())));
            }
        }
        return Optional.empty();
    }
}
