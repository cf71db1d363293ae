package org.kehoach.intake.write;

import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.intake.meaning.Values;
import org.kehoach.plan.Who;

/**
 * What a node stands under (ngữ cảnh).
 *
 * @param headings  the nearest heading that names a year
 * @param execution whether it is a section that gives work
 * @param doers     who is charged; empty where nobody is yet
 */
record Above(String headings, boolean execution, boolean targets, List<Who> doers, boolean request) {

    private static final Pattern EXECUTION = Pattern.compile(
            "(?iu).*(?:tổ chức thực hiện|tổ chức triển khai|phân công|trách nhiệm|giao nhiệm vụ|nhiệm vụ (?:của|cụ thể của) các|thực hiện kế hoạch|chế độ (?:thông tin|báo cáo)|công tác phối hợp).*");

    /** A heading that asks, with those whom it asks below. */
    private static final Pattern ASKS = Pattern.compile("(?iu)(?:Kính )?đề nghị(?: (?:sự )?phối hợp)?\\s*:?");

    Above under(String heading, List<Who> charged, boolean asked) {
        return new Above(Values.namesYear(heading) ? heading : headings,
                execution || EXECUTION.matcher(heading).matches(), targets || Values.speaksOfTargets(heading),
                charged.isEmpty() ? doers : charged,
                charged.isEmpty() ? request || ASKS.matcher(heading).matches() : asked);
    }
}
