package org.kehoach.pdf;

import java.io.Serial;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;

/**
 * How much may be laid out of one file (hạn mức dàn trang). A file of a few kilobytes can ask for gigabytes, by a long
 * header on thousands of pages or a label of a million letters: each stage counts what it makes, and stops in time.
 *
 * <p>The counts are the same on every machine. Time is asked for only where someone waits, and only now and then.
 */
public final class Budget {

    private static final int LINES = 1_000_000;
    private static final int RULES = 4_000_000;
    private static final int CHARACTERS = 200_000_000;

    private static final int HIGHEST = 1 << 27;

    /** How many characters, or lines, pass between two looks at the clock. */
    private static final int STRIDE = 1 << 12;

    private static final ScopedValue<Budget> CURRENT = ScopedValue.newInstance();

    private final Optional<Duration> longest;
    private final long start;
    private int lines;
    private int rules;
    private int characters;
    private int untilLook = STRIDE;
    private int paragraph;

    /** Ends the work of a stage from wherever it is. */
    private static final class Exceeded extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient PdfProblem problem;

        Exceeded(PdfProblem problem) {
            super(problem.code(), null, false, false);
            this.problem = problem;
        }
    }

    private Budget(Optional<Duration> longest) {
        this.longest = longest;
        start = longest.isPresent() ? System.nanoTime() : 0;
    }

    static Budget of(Optional<Duration> longest) {
        return new Budget(longest);
    }

    /** Does work that counts what it makes by {@link #line} and its like. */
    <T> Outcome<T> spendOn(String file, Supplier<Outcome<T>> work) {
        try {
            return ScopedValue.where(CURRENT, this).call(work::get);
        } catch (Exceeded e) {
            return Outcome.failed(new Diagnostic(e.problem,
                    paragraph == 0 ? Location.of(file) : new Location(file, "", paragraph, 0, 1)));
        }
    }

    /** A line is made, with so many characters and rules. */
    public static void line(int characters, int rules) {
        if (CURRENT.isBound()) {
            CURRENT.get().count(1, rules, characters);
        }
    }

    /** Characters are read, or rules drawn, that belong to no line. */
    public static void other(int characters, int rules) {
        if (CURRENT.isBound()) {
            CURRENT.get().count(0, rules, characters);
        }
    }

    /** A paragraph of the text begins: where to look when the budget is spent. */
    public static void paragraph(int number) {
        if (CURRENT.isBound()) {
            CURRENT.get().paragraph = number;
        }
    }

    /** A cell or header has grown to a height in twips: beyond some thousand pages the numbers would end. */
    public static void height(int twips) {
        if (twips > HIGHEST) {
            throw tooLong();
        }
    }

    private static Exceeded tooLong() {
        return new Exceeded(new PdfProblem.TooLong(LINES, RULES, CHARACTERS));
    }

    private void count(int moreLines, int moreRules, int moreCharacters) {
        lines += moreLines;
        rules += moreRules;
        characters += moreCharacters;
        // each is counted in steps far smaller than what is left above the limit
        if (lines > LINES || rules > RULES || characters > CHARACTERS) {
            throw tooLong();
        }
        untilLook -= moreLines + moreRules + moreCharacters;
        if (untilLook < 0) {
            untilLook = STRIDE;
            look();
        }
    }

    private void look() {
        if (longest.isPresent() && System.nanoTime() - start > longest.get().toNanos()) {
            throw new Exceeded(new PdfProblem.OutOfTime(longest.get().toSeconds()));
        }
    }
}
