package org.kehoach.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How a plan numbers (đánh số).
 *
 * @param headings a form for each level of headings and items
 * @param capitals so many levels of headings print in capitals
 * @param bullets  the marks of a bullet and of one inside it
 * @param targets  the mark of a target: {@code -}, or {@code - Chỉ tiêu 1:} which counts through the document
 */
public record Numbering(List<LevelForm> headings, int capitals, List<String> bullets, String targets) {

    /** What a plan has that says nothing of it: {@code I.}, {@code 1.}, {@code a)}. */
    public static final Numbering USUAL = new Numbering(List.of(new LevelForm("", LevelForm.Counter.ROMAN, 1, "."),
            new LevelForm("", LevelForm.Counter.ARABIC, 1, "."), new LevelForm("", LevelForm.Counter.LETTER, 1, ")")),
            1, List.of("-", "+"), "-");

    /** What decides by articles has: {@code Điều 1.}, {@code 1.}, {@code a)}. */
    public static final Numbering ARTICLES = new Numbering(forms("Điều 1.", "1.", "a)"), 0, List.of("-", "+"), "-");

    /** What is divided into chapters has: {@code Chương I}, {@code Điều 1.}, {@code 1.}, {@code a)}. */
    public static final Numbering CHAPTERS = new Numbering(forms("Chương I", "Điều 1.", "1.", "a)"), 1,
            List.of("-", "+"), "-");

    private static List<LevelForm> forms(String... words) {
        return Arrays.stream(words).map(w -> LevelForm.parse(w).orElseThrow()).toList();
    }

    /** The same, but in some parts, which are called as in plan YAML, as another. */
    public Numbering with(Set<String> parts, Numbering other) {
        return new Numbering(parts.contains("headings") ? other.headings : headings,
                parts.contains("capitals") ? other.capitals : capitals,
                parts.contains("bullets") ? other.bullets : bullets,
                parts.contains("targets") ? other.targets : targets);
    }

    public Numbering {
        headings = List.copyOf(headings);
        bullets = List.copyOf(bullets);
    }
}
