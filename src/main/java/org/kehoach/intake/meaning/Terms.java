package org.kehoach.intake.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that a lower level says otherwise (từ ngữ thay đổi theo cấp): the issuer's area, and the plan's years. */
public final class Terms {

    private final Optional<Pattern> area;
    private final Optional<Pattern> period;

    /** @param period of several years; one year is too often another thing's */
    public Terms(Optional<String> area, Optional<String> period) {
        this.area = area.filter(a -> a.length() > 3)
                .map(a -> Pattern.compile("(?iu)(?<=địa bàn |toàn |trong )" + Pattern.quote(a) + "(?![\\p{L}\\d])"));
        this.period = period.filter(p -> p.length() > 4).map(p -> Pattern.compile(
                "(?u)(?<=giai đoạn )" + p.replaceAll("\\s*[-–]\\s*", Matcher.quoteReplacement("\\s?[-–]\\s?"))
                        + "(?!\\d)"));
    }

    /** Where a text speaks of them. */
    public List<Found> find(String text) {
        List<Found> out = new ArrayList<>();
        add(area, "area", text, out);
        add(period, "period", text, out);
        out.sort(Comparator.comparingInt(Found::from));
        return out;
    }

    private static void add(Optional<Pattern> form, String name, String text, List<Found> out) {
        if (form.isPresent()) {
            Matcher m = form.get().matcher(text);
            while (m.find()) {
                out.add(new Found(m.start(), m.end(), name));
            }
        }
    }
}
