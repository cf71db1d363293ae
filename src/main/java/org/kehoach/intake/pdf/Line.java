package org.kehoach.intake.pdf;

import java.util.List;

/** Words on one base line, from left to right (dòng); never empty. */
record Line(List<Word> words) {

    /** Wider gaps, in sizes of the font, are tabs. */
    private static final float TAB = 2.2f;

    Line {
        words = List.copyOf(words);
    }

    float left() {
        return words.getFirst().left();
    }

    float right() {
        return words.getLast().right();
    }

    float middle() {
        return (left() + right()) / 2;
    }

    /** Where most of it stands. */
    float baseline() {
        Word widest = words.getFirst();
        for (Word w : words) {
            widest = w.width() > widest.width() ? w : widest;
        }
        return widest.baseline();
    }

    float size() {
        float size = 0;
        for (Word w : words) {
            size = Math.max(size, w.size());
        }
        return size;
    }

    float top() {
        return baseline() - size() * 0.9f;
    }

    float bottom() {
        return baseline() + size() * 0.25f;
    }

    String text() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            out.append(i == 0 ? "" : gap(i)).append(words.get(i).text());
        }
        return out.toString();
    }

    /** What parts a word from that before it. */
    String gap(int i) {
        return words.get(i).left() - words.get(i - 1).right() > TAB * size() ? "\t" : " ";
    }

    /** The usual space between its words. */
    float space() {
        float[] gaps = new float[words.size() - 1];
        for (int i = 1; i < words.size(); i++) {
            gaps[i - 1] = words.get(i).left() - words.get(i - 1).right();
        }
        java.util.Arrays.sort(gaps);
        return gaps.length == 0 ? size() * 0.25f : gaps[gaps.length / 2];
    }

    boolean isBold() {
        return words.stream().allMatch(Word::isBold);
    }

    /** The words of it that a test takes, where there are any. */
    java.util.Optional<Line> where(java.util.function.Predicate<Word> test) {
        List<Word> some = words.stream().filter(test).toList();
        return some.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(new Line(some));
    }
}
