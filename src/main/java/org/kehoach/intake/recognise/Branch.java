package org.kehoach.intake.recognise;

import java.util.List;
import java.util.Optional;
import org.kehoach.origin.Origin;

/**
 * A part of the body and what stands under it (nhánh nội dung).
 *
 * @param label   as printed, without the blank behind it; empty where there is none
 * @param heading the title of a heading
 * @param text    the words; of a heading those that go on in its line
 * @param number  read off the label
 * @param grid    of a table
 */
public record Branch(Kind kind, Stretch label, Stretch heading, Stretch text, Optional<Mark.Ordinal> number,
        Optional<Entry.Grid> grid, List<Branch> children) {

    public Branch {
        children = List.copyOf(children);
    }

    /** Where it begins in the file. */
    public Origin origin() {
        Stretch all = label.plus(heading).plus(text);
        return all.isEmpty()
                ? grid.flatMap(g -> g.words().stream().findFirst()).map(Stretch::origin).orElse(Origin.SUPPLIED)
                : all.origin();
    }

    /** What it is. */
    public enum Kind {
        HEADING,
        /** A numbered paragraph. */
        ITEM, BULLET, PARAGRAPH, TABLE
    }

    public boolean isNumbered() {
        return kind == Kind.HEADING || kind == Kind.ITEM;
    }
}
