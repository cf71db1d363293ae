package org.kehoach.origin;

/** Where a value came from (nguồn gốc); every value of a plan has one. */
public sealed interface Origin {

    /**
     * A place in a YAML file, or in a text that is imported.
     *
     * @param file   the file as the user named it
     * @param path   the YAML path, such as {@code body[2].heading}; empty in a text
     * @param line   from 1
     * @param column from 1, in UTF-16 units
     * @param length in UTF-16 units, at least 1
     */
    record Yaml(String file, String path, int line, int column, int length) implements Origin {
        public Yaml {
            if (line < 1 || column < 1 || length < 1) {
                throw new IllegalArgumentException("line, column and length count from 1");
            }
        }
    }

    /** A part of a Word file: the part's name and the paragraph's number in it, from 1. */
    record Word(String file, String part, int paragraph) implements Origin {}

    /** A page of a PDF, from 1. */
    record Pdf(String file, int page) implements Origin {}

    /** An option of a command, by its name. */
    record Option(String name) implements Origin {}

    /** Nothing that a person wrote: the value was supplied by Kehoach. */
    record Supplied() implements Origin {}

    /** The one instance that is ever needed of {@link Supplied}. */
    Origin SUPPLIED = new Supplied();
}
