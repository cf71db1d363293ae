package org.kehoach.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of the body while its tree grows (nhánh đang dựng): what it is is judged when the whole tree stands. */
final class Twig {

    final Optional<Mark> mark;
    final Optional<Mark.Ordinal> number;
    final Optional<Entry.Grid> grid;
    final List<Twig> children = new ArrayList<>();
    private Stretch words;

    private Twig(Optional<Mark> mark, Optional<Mark.Ordinal> number, Stretch words, Optional<Entry.Grid> grid) {
        this.mark = mark;
        this.number = number;
        this.words = words;
        this.grid = grid;
    }

    static Twig marked(Mark mark, Optional<Mark.Ordinal> number) {
        return new Twig(Optional.of(mark), number, mark.words(), Optional.empty());
    }

    static Twig plain(Stretch words) {
        return new Twig(Optional.empty(), Optional.empty(), words, Optional.empty());
    }

    static Twig table(Entry.Grid grid) {
        return new Twig(Optional.empty(), Optional.empty(), Stretch.EMPTY, Optional.of(grid));
    }

    Stretch words() {
        return words;
    }

    Stretch label() {
        return mark.map(Mark::label).orElse(Stretch.EMPTY);
    }

    boolean isBullet() {
        return mark.isPresent() && number.isEmpty();
    }

    /** The title that stands on a line of its own below {@code Phần I}. */
    void title(Stretch title) {
        words = title;
    }
}
