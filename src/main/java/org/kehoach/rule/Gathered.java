package org.kehoach.rule;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.kehoach.agency.Directory;

/** What a rule gathers from a directory once (bộ nhớ theo danh bạ), for as long as the directory is in use. */
final class Gathered<T> {

    private final Function<Directory, T> gather;
    private final Map<Directory, T> known = Collections.synchronizedMap(new WeakHashMap<>());

    Gathered(Function<Directory, T> gather) {
        this.gather = gather;
    }

    T of(Directory directory) {
        return known.computeIfAbsent(directory, gather);
    }
}
