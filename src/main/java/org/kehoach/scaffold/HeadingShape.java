package org.kehoach.scaffold;

import java.util.Arrays;
import java.util.Optional;

/** The way a plan's headings are numbered (bố cục), as Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6 allows. */
public enum HeadingShape {
    SECTIONS("muc", 1, "I., 1., a)"), //
    ARTICLES("dieu", 0, "Điều 1., 1., a)"), //
    PARTS("phan", 2, "Phần I, I., 1., a)"), //
    CHAPTERS("chuong", 1, "Chương I, Điều 1., 1., a)");

    private final String word;
    private final int capitals;
    private final String levels;

    HeadingShape(String word, int capitals, String levels) {
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

    /** Each level by its first number, the outermost first: {@code I., 1., a)}. */
    String levels() {
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
