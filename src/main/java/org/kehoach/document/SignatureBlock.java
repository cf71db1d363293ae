package org.kehoach.document;

import java.util.List;
import java.util.Optional;

/**
 * Who signs (thể thức đề ký): the lines of authority and position as printed, {@code KT. CHỦ TỊCH}, {@code PHÓ CHỦ TỊCH};
 * a title above the name where there is one; the name, empty where it is not known yet.
 */
public record SignatureBlock(List<Line> lines, Optional<Line> title, Optional<Line> name) {

    public SignatureBlock {
        lines = List.copyOf(lines);
    }
}
