package org.kehoach.intake;

import java.util.List;
import org.kehoach.diagnostic.Outcome;

/** Reads one sort of file to a {@link Source} (bộ đọc). */
public interface Reader {

    /** The endings of the files that it reads, such as {@code .docx}, in small letters. */
    List<String> endings();

    /**
     * Reads a file.
     *
     * @param file as the user named it
     */
    Outcome<Source> read(String file, byte[] content);
}
