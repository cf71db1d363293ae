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

    /** The number, or room for it. */
    public String printedNumber() {
        return number.isEmpty() ? BLANK : number;
    }
}
