package org.kehoach.document;

import java.util.List;
import java.util.Optional;

/**
 * Recipients (nơi nhận) that share a note, or a single one without a note. Lines carry neither dash nor semicolon of the
 * list: the composer's {@code end} does.
 *
 * @param note such as {@code (báo cáo)}; stands beside all lines of the group
 */
public record RecipientGroup(List<Line> lines, Optional<Line> note) {

    public RecipientGroup {
        lines = List.copyOf(lines);
    }
}
