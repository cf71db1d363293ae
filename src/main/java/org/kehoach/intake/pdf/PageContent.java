package org.kehoach.intake.pdf;

import java.util.List;

/**
 * What stands on a page (nội dung trang), turned so that most of its text runs from left to right.
 *
 * @param number  from 1
 * @param turned  lines that run upward or downward, already told as words, at the place of their middle
 * @param stamps  what is drawn over the page by what is attached to it, such as a signature
 * @param aslant  text that runs in no right angle, as a mark of a copy does
 * @param covered whether a picture covers most of the page
 */
record PageContent(int number, float width, float height, List<Glyph> glyphs, List<Ruled> rules, List<Turned> turned,
        List<String> stamps, String aslant, boolean covered) {

    /** A line of text on its side. */
    record Turned(String text, float x, float y) {}
}
