package org.kehoach.intake.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.document.UnitWords;

/** What a duty says beside its work (đơn vị phối hợp, sản phẩm): with whom, and what must come out. */
final class Sides {

    private static final int LONGEST = 260;
    private static final Pattern WITH = Pattern.compile(
            "(?iu)(?:phối hợp|hiệp đồng|cùng)(?:\\s+chặt chẽ|\\s+đồng bộ|\\s+tích cực)?\\s*(?:với|cùng|,|:)?\\s+(?=(?:các )?\\p{L})");
    private static final Pattern STATED = Pattern
            .compile("(?iu)sản phẩm(?: đầu ra| hoàn thành| chủ yếu)?\\s*(?::|là)\\s*(?<what>[^.;()]{4,160})");
    /** What is drawn up to be laid before somebody. */
    private static final Pattern LAID_BEFORE = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:xây dựng|soạn thảo|dự thảo|lập|hoàn thiện|hoàn thành|tham mưu)\\s+(?<what>(?:dự thảo|kế hoạch|đề án|quy chế|quy định|quy trình|bộ tiêu chí|tờ trình|nghị quyết|quyết định|chương trình|phương án|báo cáo|hướng dẫn|dự toán|danh mục|chỉ thị|văn bản)[^.;:]{0,140}?),?\\s+(?:để\\s+)?trình\\s+(?=\\p{L})");

    private Sides() {}

    /** The names of partners, as printed. */
    static List<String> partners(String text) {
        List<String> out = new ArrayList<>();
        Matcher m = WITH.matcher(text);
        while (m.find()) {
            names(text, m.end()).ifPresent(n -> UnitWords.split(n).stream().filter(x -> !out.contains(x))
                    .forEach(out::add));
        }
        return out;
    }

    /** The longest names that begin at a place, before a verb or a sign. */
    private static Optional<String> names(String text, int from) {
        Matcher end = Charge.END.matcher(text).region(from, Math.min(text.length(), from + LONGEST))
                .useTransparentBounds(true);
        Optional<String> found = Optional.empty();
        while (end.find()) {
            String names = text.substring(from, end.start()).strip();
            if (UnitWords.isUnits(names)) {
                found = Optional.of(names);
                break;
            }
        }
        return found;
    }

    /** What must come out, where the words say so. */
    static Optional<String> product(String text) {
        Matcher stated = STATED.matcher(text);
        if (stated.find()) {
            return Optional.of(stated.group("what").strip());
        }
        Matcher before = LAID_BEFORE.matcher(text);
        return before.find() ? Optional.of(before.group("what").strip()) : Optional.empty();
    }
}
