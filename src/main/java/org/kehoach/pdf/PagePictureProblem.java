package org.kehoach.pdf;

import org.kehoach.diagnostic.Problem;

/** What can stand in the way of a page's picture (lỗi khi vẽ ảnh trang). */
public sealed interface PagePictureProblem extends Problem {

    /** A page that the document has not. */
    record NoSuchPage(int page, int pages) implements PagePictureProblem {}

    /** A page that would have more points than anybody can look at. */
    record TooManyPoints(int page, int dpi, int largest) implements PagePictureProblem {}

    @Override
    default String code() {
        return switch (this) {
            case NoSuchPage _ -> "E0720";
            case TooManyPoints _ -> "E0721";
        };
    }
}
