package org.kehoach.intake.pdf;

import java.io.Serial;
import java.time.Duration;
import java.util.Optional;

/**
 * How much is read of one file (hạn mức đọc): a PDF of a few kilobytes can unpack to gigabytes, or draw one form in another a
 * billion times. What is read is counted, the same on every machine; the clock is looked at only where someone waits.
 */
final class Limits {

    static final int PAGES = 3_000;
    static final int STREAM = 48 << 20;
    private static final long UNPACKED = 1L << 30;
    private static final long OPERATORS = 40_000_000;
    private static final int CHARACTERS = 20_000_000;
    private static final int FORMS = 50_000;

    private static final int STRIDE = 1 << 14;

    private final Optional<Duration> longest;
    private final long start = System.nanoTime();
    private long unpacked;
    private long operators;
    private int characters;
    private int forms;
    private int untilLook = STRIDE;

    /** Ends reading from wherever it is, past what the library would swallow. */
    static final class Reached extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient PdfFileProblem problem;

        Reached(PdfFileProblem problem) {
            super(problem.code(), null, false, false);
            this.problem = problem;
        }

        PdfFileProblem problem() {
            return problem;
        }
    }

    Limits(Optional<Duration> longest) {
        this.longest = longest;
    }

    void unpacked(long bytes) {
        unpacked += bytes;
        if (unpacked > UNPACKED) {
            throw new Reached(new PdfFileProblem.Unpacks(UNPACKED >> 20));
        }
    }

    void operator() {
        if (++operators > OPERATORS) {
            throw tooIntricate();
        }
        step();
    }

    /** A part that is drawn by its name, and may draw others. */
    void form() {
        if (++forms > FORMS) {
            throw tooIntricate();
        }
    }

    void character() {
        if (++characters > CHARACTERS) {
            throw tooIntricate();
        }
    }

    static Reached tooIntricate() {
        return new Reached(new PdfFileProblem.TooIntricate());
    }

    /** A step of whatever work: now and then the clock is looked at. */
    void step() {
        if (--untilLook < 0) {
            untilLook = STRIDE;
            if (longest.isPresent() && System.nanoTime() - start > longest.get().toNanos()) {
                throw new Reached(new PdfFileProblem.OutOfTime(longest.get().toSeconds()));
            }
        }
    }
}
