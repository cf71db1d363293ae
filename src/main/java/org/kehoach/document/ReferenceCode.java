package org.kehoach.document;

/**
 * Number and symbol (số, ký hiệu).
 *
 * @param number padded below ten, {@code 05}; empty before issue (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3)
 * @param symbol such as {@code KH-UBND}
 */
public record ReferenceCode(String number, String symbol) {}
