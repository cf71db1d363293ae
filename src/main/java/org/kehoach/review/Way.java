package org.kehoach.review;

/** How a piece of a Word file is tracked (cách theo dõi): what it is wrapped in, and what marks a paragraph of it. */
enum Way {
    DELETED("w:del", true), INSERTED("w:ins", false), MOVED_AWAY("w:moveFrom", true), MOVED_HERE("w:moveTo", false);

    private final String mark;
    private final boolean gone;

    Way(String mark, boolean gone) {
        this.mark = mark;
        this.gone = gone;
    }

    String mark() {
        return mark;
    }

    /** Whether it is of the version before. */
    boolean gone() {
        return gone;
    }
}
