package org.kehoach.pdf.layout;

import java.util.List;

import org.kehoach.font.Face;
import org.kehoach.pdf.LaidOutDocument.Rule;
import org.kehoach.pdf.read.RunFormat;
import org.kehoach.pdf.read.RunFormat.Strike;

/**
 * What is drawn with characters (gạch chân, gạch ngang, nền chữ), placed as LibreOffice places it.
 *
 * @param base   of the characters, from the line's top edge, in twips
 * @param ascent of the face above it
 */
record Decoration(RunFormat format, int x, int width, int base, int ascent, int descent) {

    static Decoration of(RunFormat format, int x, int width, int baseline) {
        Face.Metrics m = format.line().metrics();
        int size = Metrics.size(format);
        return new Decoration(format, x, width, baseline - Metrics.raise(format), m.ascent() * size / m.em(),
                m.descent() * size / m.em());
    }

    void draw(List<Rule> rules) {
        format.background().ifPresent(c -> rules.addFirst(new Rule(x, base - ascent, width, ascent + descent, c)));
        int thickness = Math.max(1, descent * 26 / 100);
        underline(rules, thickness);
        int middle = base - ascent / 3 + thickness / 2;
        if (format.strike() == Strike.SINGLE) {
            line(rules, middle, thickness);
        } else if (format.strike() == Strike.DOUBLE) {
            line(rules, middle - thickness, Math.max(1, thickness / 2));
            line(rules, middle + thickness, Math.max(1, thickness / 2));
        }
    }

    /** Thickness and place of each line in parts of the descent, as LibreOffice draws them. */
    private void underline(List<Rule> rules, int thickness) {
        int under = base + descent * 2 / 5 - thickness / 2;
        switch (format.underline()) {
            case NONE -> {
                // nothing under the characters
            }
            case SINGLE, WORDS -> line(rules, under, thickness);
            case WAVE -> wave(rules, under, thickness);
            case THICK -> line(rules, base + descent * 3 / 10, descent / 2);
            case DOUBLE -> {
                int thin = Math.max(1, descent / 6);
                line(rules, base + descent * 3 / 10 - thin / 2, thin);
                line(rules, base + descent * 4 / 5 - thin / 2, thin);
            }
            case DASHED -> dashes(rules, under, thickness, 4 * thickness, 2 * thickness);
            case DOTTED -> dashes(rules, under, thickness, thickness, thickness);
        }
    }

    private void line(List<Rule> rules, int y, int thickness) {
        rules.add(new Rule(x, y, width, thickness, format.color()));
    }

    /** Steps up and down. */
    private void wave(List<Rule> rules, int y, int thickness) {
        for (int at = 0; at < width; at += 2 * thickness) {
            int up = at / (2 * thickness) % 2 == 0 ? thickness / 2 : -thickness / 2;
            rules.add(new Rule(x + at, y + up, Math.min(2 * thickness, width - at), thickness, format.color()));
        }
    }

    private void dashes(List<Rule> rules, int y, int thickness, int dash, int gap) {
        for (int at = 0; at < width; at += dash + gap) {
            rules.add(new Rule(x + at, y, Math.min(dash, width - at), thickness, format.color()));
        }
    }
}
