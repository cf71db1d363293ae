package org.kehoach.diagnostic;

import org.kehoach.origin.Origin;

/**
 * Where a finding stands (vị trí).
 *
 * @param file   the file as the user named it
 * @param path   the YAML path, or the name of a part of a package; may be empty
 * @param line   from 1; 0 where the whole file is meant. In a Word part: the paragraph's number
 * @param column from 1; 0 where the whole line is meant
 * @param length in UTF-16 units, at least 1
 */
public record Location(String file, String path, int line, int column, int length) {

    /** The whole of a file. */
    public static Location of(String file) {
        return new Location(file, "", 0, 0, 1);
    }

    /** Whether it is in a document that others made, a Word file, a PDF or a text, and not in YAML. */
    public boolean isInDocument() {
        return path.endsWith(".xml") || path.startsWith("page ") || file.endsWith(".txt") || file.endsWith(".md");
    }

    /** The place that an origin names; {@code file} stands in where it names none. */
    public static Location of(Origin origin, String file) {
        return switch (origin) {
            case Origin.Yaml y -> new Location(y.file(), y.path(), y.line(), y.column(), y.length());
            case Origin.Word w -> new Location(w.file(), w.part(), w.paragraph(), 0, 1);
            case Origin.Pdf p -> new Location(p.file(), "page " + p.page(), p.page(), 0, 1);
            case Origin.Option o -> of(o.name());
            case Origin.Supplied _ -> of(file);
        };
    }
}
