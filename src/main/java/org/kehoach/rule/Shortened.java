package org.kehoach.rule;

/** The beginning of long words (trích đầu câu), cut at a space. */
final class Shortened {

    private static final int MOST = 60;

    private Shortened() {}

    static String of(String words) {
        if (words.length() <= MOST) {
            return words;
        }
        int space = words.lastIndexOf(' ', MOST);
        return words.substring(0, space < MOST / 2 ? MOST : space) + "…";
    }
}
