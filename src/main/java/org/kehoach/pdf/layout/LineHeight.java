package org.kehoach.pdf.layout;

import org.kehoach.pdf.read.ParagraphFormat.LineSpacing;

/**
 * The height of a line under its line spacing (chiều cao dòng), in twips, as LibreOffice reckons it.
 *
 * @param ascent from the top to the base line
 * @param growth what more than single spacing adds above each line but the first
 * @param below  what it adds below the last: of the letters, without the grid that they stand on
 */
record LineHeight(int height, int ascent, int growth, int below) {

    static LineHeight of(LineSpacing spacing, Metrics letters, boolean first, int grid) {
        return of(spacing, letters, letters, first, grid);
    }

    /**
     * The height of a line with figures in it: what the spacing adds is reckoned of the letters alone.
     *
     * @param all letters and figures together
     */
    static LineHeight of(LineSpacing spacing, Metrics letters, Metrics all, boolean first, int grid) {
        boolean onGrid = grid > 0 && spacing.rule() == LineSpacing.Rule.AUTO;
        Metrics natural = onGrid ? onGrid(all, grid) : all;
        return switch (spacing.rule()) {
            case AUTO -> proportional(percent(spacing.value()), natural, onGrid ? onGrid(letters, grid) : letters,
                    letters, first);
            case EXACT -> new LineHeight(spacing.value(), spacing.value() * 4 / 5, 0, 0);
            case AT_LEAST -> {
                int more = Math.max(0, spacing.value() - natural.height());
                yield new LineHeight(natural.height() + more, natural.ascent() + more, 0, 0);
            }
        };
    }

    /** As many lines of the grid as the letters need, the letters in the middle. */
    private static Metrics onGrid(Metrics letters, int grid) {
        int height = Math.max(1, (letters.height() + grid - 1) / grid) * grid;
        int above = (height - letters.height()) / 2;
        return new Metrics(letters.ascent() + above, height - letters.ascent() - above);
    }

    private static LineHeight proportional(int percent, Metrics natural, Metrics text, Metrics letters,
            boolean first) {
        int height = natural.height();
        if (percent >= 100) {
            return new LineHeight(height, natural.ascent(), text.height() * (percent - 100) / 100,
                    letters.height() * (percent - 100) / 100);
        }
        int less = first ? height - height * percent / 100 : height * (100 - percent) / 100;
        return new LineHeight(height - less, natural.ascent() - less, 0, 0);
    }

    /** Per cent of single spacing: LibreOffice keeps whole ones, and passes through 1/100 mm on the way. */
    private static int percent(int line) {
        return Math.max(50, hundredthsOfMillimetre(line) * 100 / hundredthsOfMillimetre(240));
    }

    private static int hundredthsOfMillimetre(int twips) {
        return (twips * 127 + 36) / 72;
    }
}
