package org.kehoach.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.opc.XmlElement;

/**
 * Whom tracked changes name (người sửa, ngày sửa).
 *
 * @param date {@code 2026-01-05T00:00:00Z}: Word wants one where text moves
 */
public record Revision(String author, String date) {

    /** What stands where nobody is named: no clock, so that the same two plans give the same bytes. */
    public static final Revision NOBODY = new Revision("Kehoach", "2000-01-01T00:00:00Z");

    /** Marks with numbers that no other mark of the file has. */
    final class Pen {

        private int last = 1_000_000;

        XmlElement mark(String name, List<?> content) {
            return mark(name, Map.of(), content);
        }

        XmlElement mark(String name, Map<String, String> more, List<?> content) {
            Map<String, String> attributes = new HashMap<>(more);
            attributes.putIfAbsent("w:id", Integer.toString(++last));
            attributes.put("w:author", author);
            attributes.put("w:date", date);
            return new XmlElement(name, attributes, List.copyOf(content));
        }
    }
}
