package org.kehoach.plan;

import java.util.List;
import java.util.Optional;

/** Recipients that share a note, or one without a note (nơi nhận); without dash and semicolon. */
public record Recipients(List<Text> lines, Optional<Text> note) {

    public Recipients {
        lines = List.copyOf(lines);
    }
}
