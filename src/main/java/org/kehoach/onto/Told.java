package org.kehoach.onto;

/**
 * A change in words (thay đổi kể bằng lời).
 *
 * @param line   of the plan's file as it was; 0 where it was not there
 * @param before empty where it is new
 * @param after  empty where it is gone
 */
public record Told(Sort sort, int line, String before, String after) {

    /** What happened. */
    public enum Sort {
        CHANGED, ADDED, REMOVED, MOVED
    }
}
