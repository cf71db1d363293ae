package org.kehoach.intake;

/**
 * Words of one look that stand at one place (đoạn chữ).
 *
 * @param text as it is shown: all-caps formatting applied, deleted and hidden text left out, {@code \t} for a tab and
 *             {@code \n} for a line break inside a paragraph; not normalised, no space trimmed or added
 */
public record Run(String text, Look look, Span span) {}
