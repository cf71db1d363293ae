package org.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kehoach.plan.Who;

/** The words of a duty that stands by itself (lời nhiệm vụ): without the unit's name before them, ended like a sentence. */
final class TaskWords {

    private static final String REQUEST = "Đề nghị ";
    private static final Pattern NUMBER = Pattern.compile("[\\d.,\\s]*");

    /** How the names of those begin whom headings charge, and not what there is to do. */
    private static final Pattern BODIES = Pattern.compile("(?iu)(?:các |cấp |toàn thể )?(?:"
            + "sở|bộ(?! máy| phận| tiêu chí)|ban(?! hành)|phòng(?!,| ngừa| chống)|ủy ban|ubnd|hđnd|hội đồng|công an|quân sự|"
            + "văn phòng|hội(?! nghị| thảo| thi| nhập)|đoàn|liên đoàn|mặt trận|trạm|trung tâm|chi cục|cục|tổng cục|thuế|"
            + "kho bạc|bảo hiểm xã hội|viện|bệnh viện|trường|trưởng|phó|giám đốc|thủ trưởng|chủ tịch|hiệu trưởng|bí thư|"
            + "đồn|báo và|đài|tòa án|cơ quan|đơn vị|doanh nghiệp|công ty|hợp tác xã|xã|phường|đặc khu|thôn|tổ dân phố|"
            + "địa phương|ngành|tổ chức chính trị|tổ chức đoàn thể)(?![\\p{L}])");

    private TaskWords() {}

    static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Whether a cell says anything of a duty: a row's number does not. */
    static boolean isSaying(String cell) {
        return !NUMBER.matcher(cell).matches();
    }

    /**
     * Whether a heading's words name one of the units, and not what there is to do.
     *
     * @param led whether lines below it say who leads, so that it hardly says so itself
     */
    static boolean names(String title, List<Who> who, LookUps lookUps, boolean led) {
        if (led) {
            return who.stream().flatMap(w -> lookUps.callings(w).stream()).anyMatch(unit(title)::equalsIgnoreCase);
        }
        String lower = title.toLowerCase(Locale.ROOT);
        return title.startsWith(REQUEST) || BODIES.matcher(title).lookingAt()
                || who.stream().flatMap(w -> lookUps.callings(w).stream())
                        .anyMatch(n -> !n.isEmpty() && lower.contains(n.toLowerCase(Locale.ROOT)));
    }

    /** The units' names out of a heading. */
    static String unit(String title) {
        String words = title.startsWith(REQUEST) ? title.substring(REQUEST.length()) : title;
        return words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
    }

    /** A heading as what introduces duties. */
    static List<Run> colon(List<Run> runs) {
        String words = text(runs);
        return words.endsWith(":") ? runs : ended(runs, words.endsWith(".") ? words.length() - 1 : words.length(), ":");
    }

    /** Without {@code Sở Y tế:} at the beginning, where that is who must do it. */
    static List<Run> unnamed(List<Run> runs, List<Who> who, LookUps lookUps) {
        String words = text(runs);
        int colon = words.indexOf(':');
        if (colon < 0 || colon + 1 == words.length()) {
            return runs;
        }
        String before = unit(words.substring(0, colon).strip());
        boolean named = who.stream().flatMap(w -> lookUps.callings(w).stream()).anyMatch(before::equalsIgnoreCase);
        return named ? from(runs, colon + 1 + blanks(words, colon + 1)) : runs;
    }

    /** A sentence out of what introduces the duty and its own words; empty where there are none. */
    static List<Run> duty(List<Run> lead, List<Run> own) {
        List<Run> all = new ArrayList<>(lead);
        all.addAll(own);
        String words = text(all);
        int first = blanks(words, 0);
        int end = words.length();
        while (end > first && " ;,./".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == first) {
            return List.of();
        }
        boolean closed = "…!?:”\"".indexOf(words.charAt(end - 1)) >= 0;
        return capital(from(ended(all, end, closed ? "" : "."), first));
    }

    private static int blanks(String words, int from) {
        int to = from;
        while (to < words.length() && words.charAt(to) == ' ') {
            to++;
        }
        return to - from;
    }

    private static List<Run> capital(List<Run> runs) {
        Run first = runs.getFirst();
        List<Run> out = new ArrayList<>(runs);
        out.set(0, new Run(capital(first.text()), first.bold(), first.italic()));
        return out;
    }

    static String capital(String words) {
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** The words behind a place. */
    private static List<Run> from(List<Run> runs, int start) {
        List<Run> out = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int cut = Math.clamp((long) start - at, 0, run.text().length());
            if (cut < run.text().length()) {
                out.add(new Run(run.text().substring(cut), run.bold(), run.italic()));
            }
            at += run.text().length();
        }
        return out;
    }

    /** The words up to a place, with what ends them. */
    private static List<Run> ended(List<Run> runs, int end, String sign) {
        List<Run> out = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int keep = Math.clamp((long) end - at, 0, run.text().length());
            if (keep > 0) {
                out.add(new Run(run.text().substring(0, keep), run.bold(), run.italic()));
            }
            at += run.text().length();
        }
        if (!sign.isEmpty() && !out.isEmpty()) {
            Run last = out.removeLast();
            out.add(new Run(last.text() + sign, last.bold(), last.italic()));
        }
        return out;
    }
}
