package org.kehoach.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words of a value say (giá trị chỉ tiêu): {@code dưới 9,5‰} is less than 9.5 per mille.
 *
 * @param bound empty where the words do not say
 * @param unit  as printed, may be empty
 */
public record Quantity(BigDecimal number, String unit, Optional<Bound> bound) {

    /** Which side of the number is right (chiều của chỉ tiêu). */
    public enum Bound {
        LESS("<"), AT_MOST("<="), EQUAL("="), AT_LEAST(">="), MORE(">");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** A number in print: points group thousands, a comma is the decimal mark. */
    public static String printed(BigDecimal number) {
        String digits = number.stripTrailingZeros().toPlainString().replace('.', ',');
        int comma = digits.indexOf(',') < 0 ? digits.length() : digits.indexOf(',');
        return GROUPS.matcher(digits.substring(0, comma)).replaceAll(".") + digits.substring(comma);
    }

    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?");
    /** What may not follow a number: it would be half of another form, {@code 92.5}, {@code 2/3}, {@code 5-7}. */
    private static final Pattern REST = Pattern.compile("[./,-]?\\d|\\s\\d|\\s*(?:-|–|đến|tới)\\s*\\d");
    /** All of so many, {@code 16/16 thôn}; other numbers parted so may be a fraction. */
    private static final Pattern ALL = Pattern.compile("(?<![\\d.,/])(\\d+)/\\1(?=\\s+\\p{L})");
    private static final List<String> ENDS = List.of("trở lên", "trở xuống");

    /** Signs right before a number, the longer before those they end with. */
    private static final Map<String, Bound> BEFORE = before();

    private static Map<String, Bound> before() {
        Map<String, Bound> out = new LinkedHashMap<>();
        for (String words : List.of("không quá", "không vượt quá", "không cao hơn", "không nhiều hơn", "không hơn",
                "không trên", "tối đa", "nhiều nhất", "≤", "<=")) {
            out.put(words, Bound.AT_MOST);
        }
        for (String words : List.of("không dưới", "không thấp hơn", "không ít hơn", "ít nhất", "tối thiểu", "từ", "≥",
                ">=")) {
            out.put(words, Bound.AT_LEAST);
        }
        for (String words : List.of("dưới", "thấp hơn", "nhỏ hơn", "ít hơn", "<")) {
            out.put(words, Bound.LESS);
        }
        for (String words : List.of("trên", "hơn", "vượt", "cao hơn", ">")) {
            out.put(words, Bound.MORE);
        }
        return out;
    }

    /**
     * Reads the one number of the words; empty where there is none, or where it is written in a form that is no number
     * here: {@code 92.5}, {@code 2/3}, {@code 1 000}, {@code 5-7}. A comma is the decimal mark, points group thousands.
     */
    public static Optional<Quantity> parse(String words) {
        if (words.indexOf('/') >= 0) {
            Matcher all = ALL.matcher(words);
            if (all.find()) {
                return Optional.of(new Quantity(new BigDecimal(all.group(1)), words.substring(all.end()).strip(),
                        bound(words.substring(0, all.start()), "")));
            }
        }
        Matcher m = NUMBER.matcher(words);
        if (!m.find() || REST.matcher(words.substring(m.end())).lookingAt()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(m.group().replace(".", "").replace(',', '.'));
        String after = words.substring(m.end());
        String unit = withoutBound(after).strip();
        return Optional.of(new Quantity(number, unit, bound(words.substring(0, m.start()), after)));
    }

    private static String withoutBound(String unit) {
        return ENDS.stream().filter(unit::endsWith).findFirst()
                .map(end -> unit.substring(0, unit.length() - end.length())).orElse(unit);
    }

    /** A unit without the words that say how many of it are counted at once: {@code tỷ đồng} is 10⁹ {@code đồng}. */
    private record Scale(int power, String unit) {

        private static final Map<String, Integer> POWERS = Map.of("nghìn", 3, "ngàn", 3, "triệu", 6, "tỷ", 9, "tỉ", 9);

        static Scale of(String unit) {
            String small = unit.toLowerCase(Locale.ROOT);
            if (small.startsWith("‰")) {
                return new Scale(-1, "%" + small.substring(1));
            }
            int end = small.indexOf(' ') < 0 ? small.length() : small.indexOf(' ');
            Integer power = POWERS.get(small.substring(0, end));
            if (power == null) {
                return new Scale(0, small);
            }
            Scale rest = of(small.substring(end).strip());
            return new Scale(power + rest.power, rest.unit);
        }
    }

    /** The same in another unit, {@code 1,2 tỷ đồng} in {@code triệu đồng}; empty where the units count other things. */
    public Optional<Quantity> in(String other) {
        Scale own = Scale.of(unit);
        Scale wanted = Scale.of(other);
        return own.unit.equals(wanted.unit)
                ? Optional.of(new Quantity(number.scaleByPowerOfTen(own.power - wanted.power), other, bound))
                : Optional.empty();
    }

    private static Optional<Bound> bound(String before, String after) {
        if (after.endsWith("trở lên")) {
            return Optional.of(Bound.AT_LEAST);
        }
        if (after.endsWith("trở xuống")) {
            return Optional.of(Bound.AT_MOST);
        }
        if (before.isBlank()) {
            return Optional.empty();
        }
        String words = before.strip().toLowerCase(Locale.ROOT);
        return BEFORE.entrySet().stream().filter(e -> words.endsWith(e.getKey())).map(Map.Entry::getValue).findFirst();
    }
}
