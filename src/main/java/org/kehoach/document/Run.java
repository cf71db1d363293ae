package org.kehoach.document;

/**
 * Words in one emphasis (đoạn chữ). The look of the paragraph comes from the template; these are the drafter's own marks.
 *
 * @param text never empty; no line breaks
 */
public record Run(String text, boolean bold, boolean italic) {

    public Run {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a run has words");
        }
    }

    public static Run plain(String text) {
        return new Run(text, false, false);
    }
}
