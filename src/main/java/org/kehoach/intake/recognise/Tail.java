package org.kehoach.intake.recognise;

import java.util.List;

/**
 * What stands below the body (phần cuối văn bản), as printed, without dashes and semicolons.
 *
 * @param archive with its {@code Lưu:}; empty where there is none
 * @param drafter the mark under the recipients
 */
public record Tail(List<Group> recipients, Stretch archive, Stretch drafter, List<Signed> signatures) {

    public Tail {
        recipients = List.copyOf(recipients);
        signatures = List.copyOf(signatures);
    }

    /** Recipients of one note (nhóm nơi nhận), which is empty for most. */
    public record Group(List<Stretch> lines, Stretch note) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** Who signs (người ký); the name is empty where it is not printed. */
    public record Signed(List<Stretch> lines, Stretch name) {
        public Signed {
            lines = List.copyOf(lines);
        }
    }
}
