package org.kehoach.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The names of results (tên kết quả): each file has one of its own, and is made once. */
final class Results {

    private Results() {}

    /** The files without those that are named a second time, in whatever way. */
    static List<String> distinct(List<String> files, Path folder) {
        Map<Object, String> first = new LinkedHashMap<>();
        files.forEach(f -> first.putIfAbsent(place(f, folder), f));
        return List.copyOf(first.values());
    }

    private static Object place(String file, Path folder) {
        try {
            return file.equals("-") ? file : folder.resolve(file).normalize();
        } catch (InvalidPathException _) {
            return file; // reading it says what is wrong
        }
    }

    /** What to tell where two files would be made into one; empty where each has its own result. */
    static Optional<String> clash(List<String> files, UnaryOperator<String> result, Words words) {
        Map<String, String> taken = new HashMap<>();
        for (String file : files) {
            String name = result.apply(file);
            String other = taken.putIfAbsent(name, file);
            if (other != null) {
                return Optional.of(words.get("usage.same", Map.of("first", other, "second", file, "result", name)));
            }
        }
        return Optional.empty();
    }
}
