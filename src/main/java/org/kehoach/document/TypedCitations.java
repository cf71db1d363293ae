package org.kehoach.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Located;
import org.kehoach.plan.PrintedDate;

/** The documents that typed words cite (văn bản viện dẫn): one entry for each, however often it is mentioned. */
public final class TypedCitations {

    private static final String TYPES = "Nghị quyết liên tịch|Thông tư liên tịch|Nghị quyết|Quyết định|Chỉ thị|Kế hoạch|Chương trình|Nghị định|Thông tư|Công văn|Thông báo|Hướng dẫn|Tờ trình|Báo cáo|Kết luận|Quy định|Quy chế|Đề án|Công điện|Luật|Bộ luật|Pháp lệnh|Văn bản|Phương án|Biên bản|Thông tri|Lệnh|Sắc lệnh|Quy trình|Đề cương";
    private static final String CODE = "\\d{1,6}[a-zA-Z]?\\s?/\\s?(?:\\d{4}/)?[\\p{Lu}][\\p{L}\\d&]*(?:\\s?[-–/.]\\s?[\\p{Lu}][\\p{L}\\d&]*)*(?:\\s[\\p{Lu}]{2,}(?=,?\\s+ngày))?|\\d{1,6}\\s?-\\s?[\\p{Lu}]{2,3}\\p{L}?/[\\p{Lu}]\\p{L}+(?:-[\\p{L}]+)?";
    private static final String DATE = "\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}|\\d{1,2} tháng \\d{1,2} năm \\d{4}";
    private static final String STOP = "về|phê duyệt|ban hành|quy định|triển khai|thực hiện|hướng dẫn|sửa đổi|giao|công bố|v/v|V/v|tại|đã|được|kèm|thông qua|trong|trên|đến|tiếp tục|tăng cường|thành lập|là|đối với|để|cho|bổ sung|tổ chức|phòng,|bảo đảm|nâng cao|đẩy mạnh|xây dựng|phát triển|điều chỉnh|chỉ đạo|do|khi|nêu|số|theo|phân bổ|và(?= (?:"
            + TYPES
            + "|các văn bản|các quy định|dự thảo|hồ sơ|ý kiến|đề nghị|tình hình))|phát động|yêu cầu|hành động|ngày";
    /** Bodies whose names stop where they do, whatever follows. */
    private static final String CENTRAL = "(?:Thủ tướng Chính phủ|Chính phủ|Ủy ban Thường vụ Quốc hội|Quốc hội|Bộ Chính trị|Ban Bí thư(?: Trung ương Đảng)?|Ban Chấp hành Trung ương(?: Đảng)?|Bộ trưởng Bộ [\\p{L}, -]{3,40}?|Bộ (?:Y tế|Tài chính|Nội vụ|Công an|Quốc phòng|Ngoại giao|Tư pháp|Xây dựng|Công Thương|Giáo dục và Đào tạo|Khoa học và Công nghệ|Nông nghiệp và Môi trường|Nông nghiệp và Phát triển nông thôn|Tài nguyên và Môi trường|Thông tin và Truyền thông|Văn hóa, Thể thao và Du lịch|Kế hoạch và Đầu tư|Giao thông vận tải|Lao động(?:\\s?[-–]\\s?|, )Thương binh và Xã hội|Dân tộc và Tôn giáo))";
    private static final Pattern CITED = Pattern.compile("(?u)(?<type>" + TYPES
            + ")(?:\\s+(?:thẩm tra|thẩm định|tổng hợp|giải trình|liên tịch|liên ngành|phối hợp|khẩn|kiểm tra, giám sát|kiểm tra|giám sát|công tác|hành động|chỉ đạo|chuyên đề))?(?<name>\\s+(?:[\\p{Lu}][^;.():\\d]{1,90}?|[Ss]ửa đổi, bổ sung [^;.():\\d]{1,160}?))?\\s+(?:số\\s*:?\\s*)?(?<code>"
            + CODE
            + ")(?:\\s*,?\\s*(?:ngày|Ngày)?\\s*(?<date>" + DATE + "))?(?:\\s*,?\\s*của\\s+(?<issuer>" + CENTRAL
            + "|[\\p{Lu}][^;.()“”:]*?)(?=\\s+(?:" + STOP
            + ")(?![\\p{L}])|\\s*[;.()“”:]|,(?! (?:Thương binh|Thể thao|Khoa học|Nông thôn|Thương mại|Gia đình|Du lịch))|$))?");
    private static final Pattern TYPE = Pattern.compile("(?u)(?:" + TYPES + ")(?![\\p{L}])");
    private static final Pattern LAW = Pattern.compile(
            "(?u)(?<type>Bộ luật|Luật|Pháp lệnh)\\s+(?<name>sửa đổi, bổ sung [^;.()\\d“”:]*?(?=\\s+(?:ngày|năm|số(?=[\\s:]*\\d))(?![\\p{L}])|\\s*[;.()\\d“”:]|$)|[\\p{Lu}][^;.()\\d“”:]*?(?=\\s+(?:năm \\d{4}|ngày|số(?=[\\s:]*\\d)|đã|được|và (?:các|Luật|Nghị)|sửa đổi|về)(?![\\p{L}])|\\s*[;.()\\d“”:]|, (?!chống|quản|bảo|sử|công|gia|giám|Ủy ban|Uỷ ban|UBND)|$))(?:\\s+(?:năm (?<year>\\d{4})|ngày\\s+(?<date>"
                    + DATE + ")))?");
    /** The name of what amends another document, which it names. */
    private static final Pattern AMENDS = Pattern.compile("(?u)\\s+[Ss]ửa đổi, bổ sung ");
    private static final Pattern SUBJECT = Pattern
            .compile("(?u)\\s*,?\\s*(?:về việc|V/v|v/v|về)?\\s*(?<subject>[\\p{L}“\"][^;.(]{3,400})");
    private static final Pattern NEXT = Pattern.compile("(?u),?\\s*(?:và\\s+)?(?:" + TYPES + ")\\s+số.*");

    private final Map<String, Citation> byCode = new LinkedHashMap<>();
    private final List<Odd> odd = new ArrayList<>();

    /** A code that is not written as codes are, or a second date (chỗ viện dẫn đáng ngờ). */
    public record Odd(String code, String one, String other) {}

    /**
     * Those declared that are mentioned, what has no code by its name; then those that words cite beside them.
     *
     * @param grounds texts in which laws stand by their names
     */
    static List<Citation> beside(Collection<Citation> declared, Predicate<Citation> mentioned, List<String> grounds,
            List<String> others) {
        TypedCitations typed = new TypedCitations();
        // "(Kèm theo Quyết định số …)" says of which document this is a part
        grounds.stream().filter(t -> !t.startsWith("(")).forEach(t -> typed.read(t, true));
        others.forEach(t -> typed.read(t, false));
        List<Citation> out = new ArrayList<>(declared.stream()
                .filter(c -> mentioned.test(c) || (c.code().isEmpty()
                        && Stream.concat(grounds.stream(), others.stream()).anyMatch(t -> t.contains(name(c)))))
                .toList());
        typed.byCode.values().stream().filter(t -> declared.stream().noneMatch(d -> isSame(d, t))).forEach(out::add);
        return out;
    }

    private static String name(Citation c) {
        return c.type().value() + c.subject().map(s -> " " + s.value()).orElse("");
    }

    private static boolean isSame(Citation declared, Citation typed) {
        boolean coded = declared.code().isPresent() && typed.code().isPresent();
        return coded
                ? bare(declared).equals(bare(typed))
                : declared.type().value().equals(typed.type().value())
                        && (name(declared).startsWith(name(typed)) || name(typed).startsWith(name(declared)));
    }

    private static String bare(Citation c) {
        return c.code().map(l -> l.value().replaceAll("\\s", "").toLowerCase(Locale.ROOT)).orElse("");
    }

    /** Takes up what a text cites. */
    public void read(String text, boolean ground) {
        Matcher m = CITED.matcher(text);
        StringBuilder apart = new StringBuilder(text);
        int from = 0;
        while (m.find(from)) {
            if (m.group("name") != null && TYPE.matcher(m.group("name")).find()
                    && !AMENDS.matcher(m.group("name")).lookingAt()) {
                from = m.end("type");
            } else {
                cited(text, m);
                from = m.end();
                // a law in the name of what is cited is not cited itself
                int after = from;
                int end = subject(text.substring(from)).map(s -> text.indexOf(s, after) + s.length()).orElse(from);
                apart.replace(from, end, " ".repeat(end - from));
            }
        }
        if (ground) {
            laws(apart.toString());
        }
    }

    private void cited(String text, Matcher m) {
        String code = m.group("code").strip();
        Optional<String> date = Optional.ofNullable(m.group("date"));
        String id = code.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        Citation known = byCode.get(id);
        if (known == null) {
            if (code.contains(" ")) {
                odd.add(new Odd(code, "", ""));
            }
            Optional<String> subject = m.group("name") != null
                    ? Optional.of(m.group("name").strip())
                    : m.group("issuer") == null && date.isEmpty() ? Optional.empty() : subject(text.substring(m.end()));
            byCode.put(id, new Citation(key(m.group("type"), code), located(m.group("type")),
                    Optional.of(located(code)), date.flatMap(TypedCitations::date),
                    Optional.ofNullable(m.group("issuer")).map(i -> located(i.strip())),
                    subject.map(TypedCitations::located),
                    Origin.SUPPLIED));
        } else {
            again(id, known, m, date.flatMap(TypedCitations::date));
        }
    }

    private void again(String id, Citation known, Matcher m, Optional<Located<PrintedDate>> date) {
        if (known.date().isPresent() && date.isPresent()
                && !known.date().get().value().iso().equals(date.get().value().iso())) {
            odd.add(new Odd(m.group("code").strip(), known.date().get().value().words(), date.get().value().words()));
        }
        byCode.put(id, new Citation(known.key(), known.type(), known.code(), known.date().or(() -> date),
                known.issuer().or(() -> Optional.ofNullable(m.group("issuer")).map(i -> located(i.strip()))),
                known.subject(), known.origin()));
    }

    private static Optional<Located<PrintedDate>> date(String words) {
        String tidy = words.replaceAll("\\s*[/.-]\\s*", "/");
        return PrintedDate.parse(tidy).filter(PrintedDate::exists).map(Located::supplied);
    }

    private static Optional<String> subject(String after) {
        Matcher m = SUBJECT.matcher(after);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        Matcher next = NEXT.matcher(m.group("subject"));
        String words = next.find() ? m.group("subject").substring(0, next.start()) : m.group("subject");
        return Optional.of(withoutSentence(words).strip().replaceAll("[,:\\s]+$", "")).filter(w -> w.length() > 3);
    }

    /** Up to where a sentence goes on, {@code …, Ủy ban nhân dân xã xây dựng Kế hoạch như sau}. */
    private static String withoutSentence(String words) {
        if (isSentence(words)) {
            return "";
        }
        for (int comma = words.indexOf(','); comma >= 0; comma = words.indexOf(',', comma + 1)) {
            if (isSentence(words.substring(comma + 1))) {
                return words.substring(0, comma);
            }
        }
        return words;
    }

    private static boolean isSentence(String words) {
        return UnitWords.acting(words).isPresent();
    }

    private void laws(String text) {
        Matcher m = LAW.matcher(text);
        while (m.find()) {
            String name = m.group("name").strip();
            String id = (m.group("type") + " " + name).toLowerCase(Locale.ROOT);
            boolean coded = byCode.values().stream()
                    .anyMatch(c -> c.subject().filter(s -> s.value().equals(name)).isPresent());
            if (!coded && name.length() > 2 && !byCode.containsKey(id)) {
                Optional<Located<PrintedDate>> date = Optional.ofNullable(m.group("date"))
                        .flatMap(TypedCitations::date);
                byCode.put(id, new Citation(key(m.group("type"), ""), located(m.group("type")), Optional.empty(), date,
                        Optional.empty(), Optional.of(located(name)), Origin.SUPPLIED));
            }
        }
    }

    private static <T> Located<T> located(T value) {
        return Located.supplied(value);
    }

    /** {@code qd-1437}: initials of the type and the number, each key once. */
    private String key(String type, String code) {
        StringBuilder initials = new StringBuilder();
        for (String word : Normalizer.normalize(type, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('Đ', 'D')
                .replace('đ', 'd').split("\\s+", -1)) {
            initials.append(word.charAt(0));
        }
        String number = code.replaceAll("\\D.*", "");
        String base = (initials + (number.isEmpty() ? "" : "-" + number)).toLowerCase(Locale.ROOT);
        String key = base;
        for (int i = 2; isTaken(key); i++) {
            key = base + "-" + i;
        }
        return key;
    }

    private boolean isTaken(String key) {
        return byCode.values().stream().anyMatch(c -> c.key().equals(key));
    }

    /** By key, in order of the first mention. */
    public Map<String, Citation> all() {
        Map<String, Citation> out = new LinkedHashMap<>();
        byCode.values().forEach(c -> out.put(c.key(), c));
        return out;
    }

    public List<Odd> odd() {
        return List.copyOf(odd);
    }
}
