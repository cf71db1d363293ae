package org.kehoach.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words that came from one field of the plan, or that Kehoach supplied (cụm chữ).
 *
 * @param address the field; empty where the words are supplied: a label, {@code ": "}, {@code "./."}
 */
public record Span(Optional<Address> address, List<Run> runs) {

    public Span {
        runs = List.copyOf(runs);
    }

    public static Span typed(Address address, List<Run> runs) {
        return new Span(Optional.of(address), runs);
    }

    public static Span supplied(String text) {
        return new Span(Optional.empty(), List.of(Run.plain(text)));
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
