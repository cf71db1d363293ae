package org.kehoach.font;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A font in a file, as far as its names and style (tệp phông chữ): its outlines are read when a text asks for it.
 *
 * @param start    where the font begins in the file: 0 unless it is one of a collection
 * @param families names in lower case, in all languages that the font has them in
 * @param fault    why it cannot be used, where it cannot
 */
public record FontFile(Path path, int start, Set<String> families, boolean bold, boolean italic,
        Optional<FontProblem.Unusable.Reason> fault) {

    static FontFile unusable(Path path, FontProblem.Unusable.Reason reason) {
        return new FontFile(path, 0, Set.of(), false, false, Optional.of(reason));
    }

    /** How far its style is from another: 0 where it is the same. */
    int distance(boolean otherBold, boolean otherItalic) {
        return (bold == otherBold ? 0 : 1) + (italic == otherItalic ? 0 : 2);
    }
}
