package org.kehoach.diagnostic;

/** A language that Kehoach speaks to its users (ngôn ngữ). */
public enum Language {
    /** Vietnamese, the first. */
    VI,
    /** English. */
    EN
}
