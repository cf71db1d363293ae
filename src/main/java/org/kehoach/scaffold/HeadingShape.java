package org.kehoach.scaffold;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The way a plan's headings are numbered (bố cục), as Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6 allows. */
public enum HeadingShape {
    SECTIONS("muc", 1, List.of("I.", "1.", "a)")), //
    ARTICLES("dieu", 0, List.of("Điều 1.", "1.", "a)")), //
    PARTS("phan", 2, List.of("Phần I", "I.", "1.", "a)")), //
    CHAPTERS("chuong", 1, List.of("Chương I", "Điều 1.", "1.", "a)"));

    private final String word;
    private final int capitals;
    private final List<String> levels;

    HeadingShape(String word, int capitals, List<String> levels) {
        this.word = word;
        this.capitals = capitals;
        this.levels = levels;
    }

    /** As it is written on the command line, {@code dieu}. */
    public String word() {
        return word;
    }

    /** How many levels print in capitals. */
    int capitals() {
        return capitals;
    }

    /** Each level by its first number, the outermost first. */
    public List<String> levels() {
        return levels;
    }

    /** Whether what stands under a heading is numbered (khoản) and not marked with a dash. */
    boolean clauses() {
        return switch (this) {
            case SECTIONS, PARTS -> false;
            case ARTICLES, CHAPTERS -> true;
        };
    }

    public static Optional<HeadingShape> of(String word) {
        return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst();
    }
}
