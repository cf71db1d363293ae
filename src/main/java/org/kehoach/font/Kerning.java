package org.kehoach.font;

import java.util.Arrays;

/**
 * Pairs of characters that stand closer together, or further apart, than their advances say (chỉnh khoảng cách cặp chữ).
 *
 * @param pairs  the first character in the upper half, the second in the lower; ascending
 * @param amounts for each pair, in font units, negative where it is closer
 */
record Kerning(int[] pairs, short[] amounts) {

    static final Kerning NONE = new Kerning(new int[0], new short[0]);

    int of(char first, char second) {
        int at = Arrays.binarySearch(pairs, first << 16 | second);
        return at < 0 ? 0 : amounts[at];
    }
}
