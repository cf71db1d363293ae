package org.kehoach.review;

/** What tracked changes cannot tell (điều không theo dõi được): the file has it as the version after has it. */
public enum Untracked {
    /** What stands at the top or foot of every page. */
    HEADER,
    /** How the template's styles look. */
    STYLES,
    /** Paper, margins and direction of the last section, whose properties no paragraph bears. */
    PAGE,
    /** Columns and lines of a table. */
    TABLE,
    /** Links: their words are tracked, and lead nowhere. */
    LINK
}
