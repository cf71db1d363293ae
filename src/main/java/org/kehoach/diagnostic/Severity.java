package org.kehoach.diagnostic;

/** How grave a finding is (mức độ). */
public enum Severity {
    /** No output is made. */
    ERROR,
    /** Output is made, and is likely wrong. */
    WARNING,
    /** Worth knowing. */
    NOTE
}
