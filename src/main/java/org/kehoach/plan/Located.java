package org.kehoach.plan;

import org.kehoach.origin.Origin;

/** A value and where it came from (giá trị kèm nguồn gốc). */
public record Located<T>(T value, Origin origin) {

    public static <T> Located<T> supplied(T value) {
        return new Located<>(value, Origin.SUPPLIED);
    }
}
