package org.kehoach.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.document.Meaning.Assignment;
import org.kehoach.plan.Key;

/**
 * The duties whose doers stand on lines of their own below the work (dòng "Cơ quan chủ trì: …"), where a plan tells of each
 * task who leads it, who helps, until when and what comes of it.
 */
final class LabelledDuties {

    private static final Pattern LEADS = Pattern
            .compile("(?iu)(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|tổ chức|ngành|cấp) )?"
                    + "(?:(?:chịu trách nhiệm )?chủ trì|đầu mối)(?: (?:thực hiện|tham mưu|triển khai|xây dựng|soạn thảo|tổ chức))?"
                    + "\\s*:\\s*(?<unit>\\p{L}.*)");
    /** What else such lines tell. */
    private static final Pattern TELLS = Pattern.compile("(?iu)(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|tổ chức) )?"
            + "(?:phối hợp|thực hiện|thời (?:gian|hạn|điểm)|tiến độ|sản phẩm|kết quả|kinh phí|nguồn (?:lực|kinh phí)|hoàn thành)"
            + "[^:.;]{0,30}:.*");
    /** Where, behind the leading unit, the line goes on with what else it tells. */
    private static final Pattern GOES_ON = Pattern.compile("(?iu)\\s*[;.,]\\s*(?:(?:cơ quan|đơn vị) )?"
            + "(?:phối hợp|thời (?:gian|hạn)|sản phẩm|kết quả|hoàn thành)(?![\\p{L}]).*");

    private LabelledDuties() {}

    /** A block under which others stand. */
    private static final class Above {

        private final Block block;
        /** What was told under it since somebody was last charged. */
        private final List<String> work = new ArrayList<>();
        private boolean charged;

        Above(Block block) {
            this.block = block;
        }

        /** What the unit on a line under it has to do. */
        List<String> duties() {
            List<String> out = !work.isEmpty() || charged ? List.copyOf(work) : List.of(words(block));
            work.clear();
            charged = true;
            return out;
        }
    }

    /** By the key of what stands above the line, in the order of the document. */
    static Map<Key, List<Assignment>> of(List<Block> blocks) {
        Map<Key, List<Assignment>> out = new LinkedHashMap<>();
        Deque<Above> above = new ArrayDeque<>();
        for (Block block : blocks) {
            while (!above.isEmpty() && above.peek().block.depth() >= block.depth()) {
                above.pop();
            }
            Above parent = above.peek();
            if (parent != null && block.grid().isEmpty()) {
                Matcher leads = LEADS.matcher(words(block));
                if (leads.matches()) {
                    List<String> duties = parent.duties();
                    if (!duties.isEmpty()) {
                        out.computeIfAbsent(parent.block.key(), _ -> new ArrayList<>())
                                .add(new Assignment(unit(leads.group("unit")), false, duties));
                    }
                } else if (!TELLS.matcher(words(block)).matches()) {
                    parent.work.add(words(block));
                }
            }
            above.push(new Above(block));
        }
        return out;
    }

    private static String unit(String words) {
        return GOES_ON.matcher(words).replaceFirst("").replaceAll("[\\s.;,]+$", "");
    }

    private static String words(Block block) {
        return (block.heading() + (block.lead().isEmpty() ? block.text() : " " + block.runInText())).strip();
    }
}
