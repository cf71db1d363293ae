package org.kehoach.pdf.layout;

import java.util.List;

import org.kehoach.font.Face;
import org.kehoach.pdf.Rule;
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
        int thickness = unit();
        underline(rules, format.underline().heavy() ? Math.max(1, descent / 2) : thickness);
        int middle = base - ascent / 3 + thickness / 2;
        if (format.strike() == Strike.SINGLE) {
            line(rules, middle, thickness, format.color());
        } else if (format.strike() == Strike.DOUBLE) {
            line(rules, middle - thickness, Math.max(1, thickness / 2), format.color());
            line(rules, middle + thickness, Math.max(1, thickness / 2), format.color());
        }
    }

    /** Thickness and place of each line in parts of the descent, as LibreOffice draws them. */
    private void underline(List<Rule> rules, int thickness) {
        int color = format.underline().color().orElse(format.color());
        int under = format.underline().heavy() ? base + descent * 3 / 10 : base + descent * 2 / 5 - thickness / 2;
        switch (format.underline().kind()) {
            case NONE -> {
                // nothing under the characters
            }
            case SINGLE, WORDS -> line(rules, under, thickness, color);
            case DOUBLE -> {
                int thin = Math.max(1, descent / 6);
                line(rules, base + descent * 3 / 10 - thin / 2, thin, color);
                line(rules, base + descent * 4 / 5 - thin / 2, thin, color);
            }
            case DOTTED -> dashes(rules, under, thickness, color, thickness, thickness);
            case DASHED -> dashes(rules, under, thickness, color, 4 * unit(), 2 * unit());
            case LONG_DASHED -> dashes(rules, under, thickness, color, 8 * unit(), 3 * unit());
            case DOT_DASH -> dashes(rules, under, thickness, color, 4 * unit(), 2 * unit(), unit(), 2 * unit());
            case DOT_DOT_DASH -> dashes(rules, under, thickness, color, 4 * unit(), 2 * unit(), unit(), 2 * unit(),
                    unit(), 2 * unit());
            case WAVE -> wave(rules, base + descent / 4, thickness * 2, color);
            case DOUBLE_WAVE -> {
                wave(rules, base + descent / 4, thickness * 2, color);
                wave(rules, base + descent / 4 + thickness * 2, thickness * 2, color);
            }
        }
    }

    /** What dashes are measured in, so that heavy ones are as long as others. */
    private int unit() {
        return Math.max(1, descent * 26 / 100);
    }

    private void line(List<Rule> rules, int y, int thickness, int color) {
        rules.add(new Rule(x, y, width, thickness, color));
    }

    private void wave(List<Rule> rules, int y, int height, int color) {
        rules.add(new Rule(x, y, width, height, color).waved());
    }

    /** Strokes and gaps by turns. */
    private void dashes(List<Rule> rules, int y, int thickness, int color, int... pattern) {
        int i = 0;
        for (int at = 0; at < width; at += pattern[i++ % pattern.length]) {
            if (i % 2 == 0) {
                rules.add(new Rule(x + at, y, Math.min(pattern[i % pattern.length], width - at), thickness, color));
            }
        }
    }
}
