package org.kehoach.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kehoach.diagnostic.Diagnostic;

/**
 * No word is typed twice: {@code của của}, {@code Hiệp hội Hiệp hội}. Vietnamese doubles many words on purpose
 * ({@code luôn luôn}, {@code ngày ngày}, {@code xã xã}), so single syllables count only where they never do.
 */
final class DoubledWords implements Rule {

    private static final Set<String> NEVER_DOUBLED = Set.of("của", "và", "các", "những", "được", "trong", "cho", "với",
            "tại", "theo", "về", "đến", "là", "thì", "mà", "do", "để", "khi", "trên", "dưới", "này", "bằng",
            "hoặc", "nhưng", "cũng", "sẽ", "đã", "phải", "bị", "bởi", "vì", "nếu", "vào", "ra", "số", "tỉnh", "phường",
            "trước", "sau", "cấp", "bộ", "sở", "việc", "có", "gồm", "nhằm", "cùng", "đối", "giữa", "thuộc", "luật",
            "tháng", "quý", "điều", "khoản", "điểm", "mục");

    /** Of two syllables, and doubled for emphasis or in a saying. */
    private static final Set<String> DOUBLED_ON_PURPOSE = Set.of("từng bước", "lần lượt", "hết sức", "rất nhiều",
            "ngày một", "mãi mãi", "một lần", "đời này");

    @Override
    public List<Diagnostic> check(Case given) {
        Told told = Told.of(given);
        for (Passage passage : given.passages()) {
            String words = passage.words();
            for (String doubled = doubled(words); !doubled.isEmpty(); doubled = doubled(words)) {
                told.add(new DecreeProblem.DoubledWord(doubled, doubled.substring(0, (doubled.length() - 1) / 2)),
                        passage);
                words = words.substring(words.indexOf(doubled) + doubled.length()).strip();
            }
        }
        return told.found();
    }

    private static String doubled(String words) {
        int[] starts = new int[words.length() / 2 + 2];
        int run = 0;
        for (int at = 0; at < words.length();) {
            int space = words.indexOf(' ', at);
            int to = space < 0 ? words.length() : space;
            int end = to;
            while (end > at && !Character.isLetter(words.charAt(end - 1))) {
                end--;
            }
            if (end == at || !Character.isLetter(words.charAt(at))) {
                run = 0;
            }
            if (end > at) {
                starts[run++] = at;
                int from = repeated(words, starts, run, end);
                if (from >= 0) {
                    return words.substring(from, end);
                }
            }
            run = end == to ? run : 0;
            at = to + 1;
        }
        return "";
    }

    /** Where the first of two equal words begins that end here; -1 where there are none. */
    private static int repeated(String words, int[] starts, int run, int end) {
        if (run >= 2 && isTwice(words, starts[run - 2], starts[run - 1], end)
                && !beginsName(words, starts[run - 2], starts[run - 1])
                && NEVER_DOUBLED.contains(words.substring(starts[run - 1], end).toLowerCase(Locale.ROOT))) {
            return starts[run - 2];
        }
        boolean twice = run >= 4 && isTwice(words, starts[run - 4], starts[run - 2], end)
                && !isTwice(words, starts[run - 4], starts[run - 3], starts[run - 2] - 1)
                && !DOUBLED_ON_PURPOSE.contains(words.substring(starts[run - 2], end).toLowerCase(Locale.ROOT));
        return twice ? starts[run - 4] : -1;
    }

    /** {@code trụ sở Sở Y tế}: with the capital a name begins. */
    private static boolean beginsName(String words, int first, int second) {
        return Character.isLowerCase(words.charAt(first)) && Character.isUpperCase(words.charAt(second));
    }

    private static boolean isTwice(String words, int first, int second, int end) {
        int length = end - second;
        return second - 1 - first == length && words.regionMatches(true, first, words, second, length);
    }
}
