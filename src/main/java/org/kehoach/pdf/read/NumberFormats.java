package org.kehoach.pdf.read;

import java.util.Locale;

/** Writes a number as a list or page number asks for it (kiểu số). */
public final class NumberFormats {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int MOST_ROMAN = 3_999;
    private static final int MOST_LETTERS = 780;

    private NumberFormats() {}

    static String write(String format, int number, Findings findings) {
        if (!isKnown(format)) {
            findings.unsupported("w:numFmt " + format);
        }
        return write(format, number);
    }

    static boolean isKnown(String format) {
        return switch (format) {
            case "decimal", "decimalZero", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "none", "bullet",
                    "numberInDash" ->
                true;
            default -> false;
        };
    }

    /** A number in one of Word's formats, {@code upperRoman} and its like; decimal in any that is not known. */
    public static String write(String format, int number) {
        return switch (format) {
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number);
            case "numberInDash" -> "- " + number + " -";
            case "none", "bullet" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                out.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return out.toString();
    }

    /** a to z, then aa, bb and so on. */
    private static String letters(int number) {
        if (number < 1 || number > MOST_LETTERS) {
            return Integer.toString(number);
        }
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }
}
