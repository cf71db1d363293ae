package org.kehoach.onto;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which style of the edited file is which of the plan's (đối chiếu kiểu chữ): other programs give styles other names, so it
 * is learnt from the lines that are the same in both.
 */
final class Styles {

    private static final Pattern MARK = Pattern.compile("^(?:[-+]|\\(?[\\p{L}\\p{N}]{1,5}(?:\\.\\p{N}+)*[.)/])\\s");

    private final Map<String, Map<String, Integer>> seen = new HashMap<>();

    Styles(List<? extends Unit> before, List<? extends Unit> after) {
        Map<String, String> styles = new HashMap<>();
        before.forEach(u -> u.paras().forEach(p -> styles.put(p.text(), p.style())));
        after.forEach(u -> u.paras().forEach(p -> {
            String own = styles.get(p.text());
            if (own != null) {
                seen.computeIfAbsent(p.style(), _ -> new HashMap<>()).merge(own, 1, Integer::sum);
            }
        }));
    }

    /** The plan's style for a line of the edited file; its own where nothing tells. */
    String of(Para after) {
        return seen.getOrDefault(after.style(), Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(after.style());
    }

    /** Whether one may stand in the place of the other. */
    boolean isAlike(Unit before, Unit after) {
        if (!(before instanceof Unit.Line b) || !(after instanceof Unit.Line a)) {
            return true;
        }
        return of(a.para()).equals(b.para().style()) && sort(b.para()).equals(sort(a.para()))
                && b.para().cell().isEmpty() == a.para().cell().isEmpty();
    }

    /** Behind the mark with which a line begins; 0 where it has none. */
    static int mark(String line) {
        java.util.regex.Matcher m = MARK.matcher(line);
        return m.lookingAt() ? m.end() : 0;
    }

    /** Whether the same words stand behind another number or sign: what moves is numbered, and put in capitals, by its place. */
    static boolean isNumberedAnew(String before, String after) {
        int was = mark(before);
        int is = mark(after);
        return was > 0 && is > 0 && was < before.length() && !before.substring(0, was).equals(after.substring(0, is))
                && before.substring(was).strip().equalsIgnoreCase(after.substring(is).strip());
    }

    private static String sort(Para p) {
        return MARK.matcher(p.text()).lookingAt() ? p.text().substring(0, 1).replaceAll("[\\p{L}\\p{N}(]", "1") : "";
    }
}
