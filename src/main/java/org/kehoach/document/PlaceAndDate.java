package org.kehoach.document;

import java.util.OptionalInt;

/**
 * Place and date of issue (địa danh và thời gian ban hành). Day below ten and months one and two are padded when printed
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4); parts that are left out print blank.
 */
public record PlaceAndDate(String place, OptionalInt day, OptionalInt month, OptionalInt year) {

    /** Nothing known of either. */
    static final PlaceAndDate UNKNOWN = new PlaceAndDate("", OptionalInt.empty(), OptionalInt.empty(),
            OptionalInt.empty());

    /** A blank that leaves room to write by hand. */
    private static final String BLANK = " ".repeat(4);

    /** {@code ngày 05 tháng 01 năm 2026}, with room to write for what is not known. */
    public String printedDate() {
        return "ngày " + part(day, 10) + " tháng " + part(month, 3) + " năm " + part(year, 0);
    }

    private static String part(OptionalInt value, int padBelow) {
        if (value.isEmpty()) {
            return BLANK;
        }
        int v = value.getAsInt();
        return v < padBelow ? "0" + v : Integer.toString(v);
    }
}
