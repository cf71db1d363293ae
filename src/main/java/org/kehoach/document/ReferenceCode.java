package org.kehoach.document;

/**
 * Number and symbol (số, ký hiệu).
 *
 * @param number padded below ten, {@code 05}; empty before issue (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3)
 * @param symbol such as {@code KH-UBND}
 */
public record ReferenceCode(String number, String symbol) {

    /** Room to write a number by hand before the document is issued. */
    private static final String BLANK = "\u00a0".repeat(5);

    /** A code with room for its number. */
    public static String unnumbered(String code) {
        return BLANK + code.substring(Math.max(0, code.indexOf('/')));
    }

    /** Whether a code has its number already: what has none is a draft, and has no day either. */
    public static boolean isNumbered(String code) {
        return !code.isEmpty() && Character.isDigit(code.charAt(0));
    }

    /** The number, or room for it. */
    public String printedNumber() {
        return number.isEmpty() ? BLANK : number;
    }
}
