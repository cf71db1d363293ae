package org.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages as a person writes them (các trang): {@code 2}, {@code 1-3}, {@code 4-}, several with commas between.
 *
 * @param parts none for all pages
 */
record PageRange(List<Part> parts) {

    private static final Pattern PART = Pattern.compile("([1-9][0-9]{0,5})(-([1-9][0-9]{0,5})?)?");

    /** All pages. */
    static final PageRange ALL = new PageRange(List.of());

    /** From one page to another, from 1; to the last where {@code to} is very large. */
    record Part(int from, int to) {}

    PageRange {
        parts = List.copyOf(parts);
    }

    /** Reads a range; empty where it is none. */
    static Optional<PageRange> of(String words) {
        List<Part> parts = new ArrayList<>();
        for (String word : words.split(",", -1)) {
            Matcher m = PART.matcher(word.strip());
            if (!m.matches()) {
                return Optional.empty();
            }
            int from = Integer.parseInt(m.group(1));
            int to = m.group(3) != null ? Integer.parseInt(m.group(3)) : m.group(2) != null ? Integer.MAX_VALUE : from;
            if (to < from) {
                return Optional.empty();
            }
            parts.add(new Part(from, to));
        }
        return Optional.of(new PageRange(parts));
    }

    /** The pages of a document that has so many; of a part that begins beyond its end, the page that is missing. */
    List<Integer> of(int count) {
        TreeSet<Integer> pages = new TreeSet<>();
        for (Part part : parts.isEmpty() ? List.of(new Part(1, count)) : parts) {
            pages.add(part.from);
            for (int page = part.from; page <= Math.min(part.to, count); page++) {
                pages.add(page);
            }
        }
        return List.copyOf(pages);
    }
}
