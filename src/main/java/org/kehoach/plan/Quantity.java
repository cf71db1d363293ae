package org.kehoach.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
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

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?");
    private static final List<String> LESS = List.of("dưới", "thấp hơn", "nhỏ hơn", "<");
    private static final List<String> MORE = List.of("trên", "hơn", "vượt", ">");
    private static final List<String> AT_MOST = List.of("không quá", "tối đa", "không vượt quá", "nhiều nhất",
            "không cao hơn", "trở xuống", "≤", "<=");
    private static final List<String> AT_LEAST = List.of("ít nhất", "tối thiểu", "trở lên", "không dưới",
            "không thấp hơn", "đạt từ", "≥", ">=");

    /** Reads the first number of the words; empty where there is none. A comma is the decimal mark, points group. */
    public static Optional<Quantity> parse(String words) {
        Matcher m = NUMBER.matcher(words);
        if (!m.find()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(m.group().replace(".", "").replace(',', '.'));
        String unit = words.substring(m.end()).replaceFirst("\\s*(trở lên|trở xuống)$", "").strip();
        return Optional.of(new Quantity(number, unit, bound(words.toLowerCase(Locale.ROOT))));
    }

    private static Optional<Bound> bound(String words) {
        if (AT_MOST.stream().anyMatch(words::contains)) {
            return Optional.of(Bound.AT_MOST);
        }
        if (AT_LEAST.stream().anyMatch(words::contains)) {
            return Optional.of(Bound.AT_LEAST);
        }
        if (LESS.stream().anyMatch(words::contains)) {
            return Optional.of(Bound.LESS);
        }
        return MORE.stream().anyMatch(words::contains) ? Optional.of(Bound.MORE) : Optional.empty();
    }
}
