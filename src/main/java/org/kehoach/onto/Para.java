package org.kehoach.onto;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A printed line (dòng chữ in): a paragraph of a Word file, or what stands between two line breaks of one.
 *
 * @param number of the paragraph in its part
 * @param style  that the paragraph has in its file
 * @param cell   the table cell that it stands in; empty outside of tables
 * @param marks  the bookmarks that begin in it
 * @param bold   letters that are bold, by style or by hand
 */
record Para(int number, String text, String style, String cell, List<Mark> marks, BitSet bold, BitSet italic) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** A bookmark and the letter at which it begins. */
    record Mark(String name, int at) {}

    /** The words in it without its mark and signs, sorted: what two lines have in common is counted by them. */
    String[] bag() {
        String[] words = WORD.matcher(text.substring(Styles.mark(text))).results().map(MatchResult::group)
                .toArray(String[]::new);
        Arrays.sort(words);
        return words;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The line from a letter on. */
    Para from(int start) {
        return new Para(number, text.substring(start), style, cell, List.of(), bold.get(start, text.length()),
                italic.get(start, text.length()));
    }
}
