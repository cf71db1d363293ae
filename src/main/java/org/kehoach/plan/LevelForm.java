package org.kehoach.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of one level's numbers (cách đánh số), shown by its first: {@code I.}, {@code 1.1.}, {@code Điều 1.}
 *
 * @param prefix     {@code Điều }, {@code Phần }, or empty
 * @param counter    how the level's own number is written
 * @param components how many levels' numbers are printed, the last being the level's own
 * @param suffix     {@code .}, {@code )}, {@code /} or empty
 */
public record LevelForm(String prefix, Counter counter, int components, String suffix) {

    /** How a number is written. */
    public enum Counter {
        ROMAN, ARABIC, LETTER, CAPITAL
    }

    private static final Pattern FORM = Pattern
            .compile("((?:Phần|Chương|Mục|Tiểu mục|Điều|Nhóm|Bước) )?(I|1(?:\\.1)*|a|A|i)([.)/]|\\.\\)|-)?");

    /** Điểm letters (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6): the Vietnamese alphabet without marks. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    /** Reads a form; empty where it is none. */
    public static Optional<LevelForm> parse(String words) {
        Matcher m = FORM.matcher(words);
        if (!m.matches()) {
            return Optional.empty();
        }
        String first = m.group(2);
        Counter counter = switch (first) {
            case "I" -> Counter.ROMAN;
            case "a" -> Counter.LETTER;
            case "A" -> Counter.CAPITAL;
            default -> Counter.ARABIC;
        };
        if (first.equals("i")) {
            return Optional.empty();
        }
        String suffix = m.group(3) == null ? "" : m.group(3);
        String prefix = m.group(1) == null ? "" : m.group(1);
        return Optional.of(new LevelForm(prefix, counter, (first.length() + 1) / 2, suffix));
    }

    /** Whether the numbers run on through the whole document (Điều). */
    public boolean runsOn() {
        return prefix.equals("Điều ");
    }

    /** The form as it is typed. */
    public String words() {
        String first = switch (counter) {
            case ROMAN -> "I";
            case LETTER -> "a";
            case CAPITAL -> "A";
            case ARABIC -> "1" + ".1".repeat(components - 1);
        };
        return prefix + first + suffix;
    }

    /** A level's own number, from 1, as it is written. */
    public String number(int n) {
        return switch (counter) {
            case ROMAN -> roman(n);
            case ARABIC -> Integer.toString(n);
            case LETTER -> letters(n);
            case CAPITAL -> letters(n).toUpperCase(java.util.Locale.ROOT);
        };
    }

    private static String letters(int n) {
        int index = n - 1;
        String letter = LETTERS.substring(index % LETTERS.length(), index % LETTERS.length() + 1);
        return letter.repeat(index / LETTERS.length() + 1);
    }

    /** A number in Roman figures. */
    public static String roman(int n) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder out = new StringBuilder();
        int rest = n;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                out.append(signs[i]);
                rest -= values[i];
            }
        }
        return out.toString();
    }
}
