package org.kehoach.pdf.read;

import java.util.Locale;
import java.util.Map;

/** Characters of the symbol fonts (ký hiệu): what Wingdings and Symbol show at a place, in Unicode. */
final class Symbols {
    private static final Map<Integer, Character> WINGDINGS = Map.ofEntries(Map.entry(0x6c, '\u25cf'),
            Map.entry(0x6e, '\u25a0'), Map.entry(0x6f, '\u25a1'), Map.entry(0x71, '\u25a1'), Map.entry(0x72, '\u25a1'),
            Map.entry(0x75, '\u25ca'), Map.entry(0x76, '\u25ca'), Map.entry(0x9f, '\u2022'), Map.entry(0xa1, '\u25cb'),
            Map.entry(0xa7, '\u25aa'), Map.entry(0xa8, '\u25a1'), Map.entry(0xd8, '\u25ba'), Map.entry(0xdf, '\u2190'),
            Map.entry(0xe0, '\u2192'), Map.entry(0xe1, '\u2191'), Map.entry(0xe2, '\u2193'), Map.entry(0xfc, '\u2713'),
            Map.entry(0xfb, '\u2717'), Map.entry(0xfe, '\u2611'));
    private static final Map<Integer, Character> SYMBOL = Map.ofEntries(Map.entry(0xb7, '\u2022'),
            Map.entry(0xa3, '\u2264'), Map.entry(0xb3, '\u2265'), Map.entry(0xb1, '\u00b1'), Map.entry(0xb4, '\u00d7'),
            Map.entry(0xb8, '\u00f7'), Map.entry(0xb0, '\u00b0'), Map.entry(0xb9, '\u2260'), Map.entry(0xbb, '\u2248'),
            Map.entry(0xac, '\u2190'), Map.entry(0xad, '\u2191'), Map.entry(0xae, '\u2192'), Map.entry(0xaf, '\u2193'),
            Map.entry(0xa5, '\u221e'), Map.entry(0xd6, '\u221a'), Map.entry(0xe5, '\u2211'), Map.entry(0x61, '\u03b1'),
            Map.entry(0x62, '\u03b2'), Map.entry(0x67, '\u03b3'), Map.entry(0x64, '\u03b4'), Map.entry(0x70, '\u03c0'),
            Map.entry(0x6d, '\u03bc'), Map.entry(0x73, '\u03c3'), Map.entry(0x57, '\u03a9'), Map.entry(0x44, '\u0394'),
            Map.entry(0x2d, '\u2212'));

    private Symbols() {}

    /**
     * A character in Unicode; itself where nothing is known of it.
     *
     * @param font as the file names it; where it is empty, that which has the character
     */
    static char of(String font, char c) {
        if (c < 0xf000 || c > 0xf0ff) {
            return c;
        }
        int place = c & 0xff;
        boolean wingdings = font.toLowerCase(Locale.ROOT).startsWith("wingdings");
        Character found = wingdings ? WINGDINGS.get(place) : SYMBOL.get(place);
        if (found == null && font.isEmpty()) {
            found = WINGDINGS.get(place);
        }
        return found != null ? found : place >= 0x20 && place < 0x7f && !wingdings ? (char) place : c;
    }

    /** A text whose characters of symbol fonts are in Unicode. */
    static String of(String font, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0xf000 && text.charAt(i) <= 0xf0ff) {
                StringBuilder out = new StringBuilder(text);
                for (int k = i; k < out.length(); k++) {
                    out.setCharAt(k, of(font, out.charAt(k)));
                }
                return out.toString();
            }
        }
        return text;
    }
}
