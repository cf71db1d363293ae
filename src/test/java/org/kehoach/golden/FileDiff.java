package org.kehoach.golden;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An edit as a page shows it (chỗ sửa): lines after {@code -} stand once in the file, and give way to the lines after
 * {@code +} that follow them.
 */
final class FileDiff {

    private FileDiff() {}

    static String apply(String text, List<String> diff) {
        String out = text;
        List<String> old = new ArrayList<>();
        List<String> now = new ArrayList<>();
        for (String line : diff) {
            if (line.startsWith("-") && !now.isEmpty()) {
                out = replaced(out, old, now);
                old.clear();
                now.clear();
            }
            switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                case '-' -> old.add(line.substring(1));
                case '+' -> now.add(line.substring(1));
                default -> throw new IllegalArgumentException("neither - nor +: " + line);
            }
        }
        return replaced(out, old, now);
    }

    private static String replaced(String text, List<String> old, List<String> now) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = Collections.indexOfSubList(lines, old);
        if (old.isEmpty() || at < 0 || at != Collections.lastIndexOfSubList(lines, old)) {
            throw new IllegalArgumentException("not once in the file: " + old);
        }
        lines.subList(at, at + old.size()).clear();
        lines.addAll(at, now);
        return String.join("\n", lines) + '\n';
    }
}
