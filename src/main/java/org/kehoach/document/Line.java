package org.kehoach.document;

import java.util.List;
import java.util.stream.Collectors;

/** One printed line or paragraph outside the body (dòng): of the subject, of the recipients, a basis. */
public record Line(List<Span> spans) {

    public Line {
        spans = List.copyOf(spans);
    }

    public static Line supplied(String text) {
        return new Line(List.of(Span.supplied(text)));
    }

    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
