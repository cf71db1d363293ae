package org.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which a page says who does a task (nhãn của nhiệm vụ): labels of lines below it, {@code Cơ quan chủ trì: Sở Y
 * tế}, and heads of columns.
 */
public final class TaskLabels {

    private static final String BODY = "(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|tổ chức|ngành|cấp) )";
    private static final Pattern LABEL = Pattern.compile("(?iu)(?:(?<leader>" + BODY
            + "?(?:chịu trách nhiệm )?(?:chủ trì|đầu mối)(?: (?:thực hiện|tham mưu|triển khai|xây dựng|soạn thảo|tổ chức))?|"
            + BODY + "(?:thực hiện|phụ trách))|(?<partners>" + BODY
            + "?phối hợp(?: (?:thực hiện|chính|triển khai))?)|(?<due>(?:thời (?:gian|hạn|điểm)|tiến độ)(?: (?:thực hiện|hoàn thành|triển khai|trình|ban hành))*|hoàn thành)"
            + "|(?<product>(?:sản phẩm|kết quả)(?: (?:đầu ra|dự kiến|hoàn thành|cần đạt|đạt được|chính|thực hiện))*)"
            + "|(?:kinh phí|nguồn (?:lực|kinh phí|vốn)|thực hiện)[^:.;]{0,30})\\s*:\\s*");
    /** Where one line goes on with another label. */
    private static final Pattern NEXT = Pattern.compile("\\s*[;.,]\\s*(?=(?:" + LABEL.pattern()
            .replaceAll("\\?<\\p{Lower}+>", "?:") + "))");

    /** The head of the column of a table of tasks that names who does them. */
    public static final Pattern DOERS = Pattern.compile(
            "(?iu).*(?:chủ trì|chịu trách nhiệm|(?:đơn vị|cơ quan|người|bộ phận) (?:thực hiện|phụ trách)|phân công).*");

    /** What a label asks for. */
    public enum What {
        LEADER, PARTNERS, DUE, PRODUCT, OTHER
    }

    /**
     * A label with what stands behind it (một dòng thông tin).
     *
     * @param value the words behind the label, without the sign at their end
     */
    public record Label(What what, String value) {}

    private TaskLabels() {}

    /** The labels of a line that begins with one, in its order; none of any other line. */
    public static List<Label> read(String line) {
        List<Label> out = new ArrayList<>();
        Matcher label = LABEL.matcher(line);
        while (label.lookingAt()) {
            Matcher next = NEXT.matcher(line).region(label.end(), line.length());
            boolean more = next.find();
            String value = line.substring(label.end(), more ? next.start() : line.length());
            out.add(new Label(what(label), value.replaceAll("[\\s.;,]+$", "")));
            label.region(more ? next.end() : line.length(), line.length());
        }
        return out;
    }

    private static What what(Matcher label) {
        if (label.group("leader") != null) {
            return What.LEADER;
        }
        if (label.group("partners") != null) {
            return What.PARTNERS;
        }
        if (label.group("due") != null) {
            return What.DUE;
        }
        return label.group("product") != null ? What.PRODUCT : What.OTHER;
    }
}
