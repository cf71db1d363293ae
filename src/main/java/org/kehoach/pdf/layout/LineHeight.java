package org.kehoach.pdf.layout;

import org.kehoach.pdf.read.ParagraphFormat.LineSpacing;

/**
 * The height of a line under its line spacing (chiều cao dòng), in twips, as LibreOffice reckons it.
 *
 * @param ascent from the top to the base line
 * @param growth what more than single spacing adds: above each line but the first, and below the last
 */
record LineHeight(int height, int ascent, int growth) {

    static LineHeight of(LineSpacing spacing, Metrics natural, boolean first) {
        return switch (spacing.rule()) {
            case AUTO -> proportional(percent(spacing.value()), natural, first);
            case EXACT -> new LineHeight(spacing.value(), spacing.value() * 4 / 5, 0);
            case AT_LEAST -> {
                int more = Math.max(0, spacing.value() - natural.height());
                yield new LineHeight(natural.height() + more, natural.ascent() + more, 0);
            }
        };
    }

    private static LineHeight proportional(int percent, Metrics natural, boolean first) {
        int height = natural.height();
        if (percent >= 100) {
            return new LineHeight(height, natural.ascent(), height * (percent - 100) / 100);
        }
        int less = first ? height - height * percent / 100 : height * (100 - percent) / 100;
        return new LineHeight(height - less, natural.ascent() - less, 0);
    }

    /** Per cent of single spacing: LibreOffice keeps whole ones, and passes through 1/100 mm on the way. */
    private static int percent(int line) {
        return Math.max(50, hundredthsOfMillimetre(line) * 100 / hundredthsOfMillimetre(240));
    }

    private static int hundredthsOfMillimetre(int twips) {
        return (twips * 127 + 36) / 72;
    }
}
