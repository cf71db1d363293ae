package org.kehoach.font;

import org.kehoach.diagnostic.Problem;
import org.kehoach.diagnostic.Severity;

/** What can be wrong with the font files that a workspace names (lỗi tệp phông chữ). */
public sealed interface FontProblem extends Problem {

    /** There is no such file or folder. */
    record Missing(String path) implements FontProblem {}

    /** A folder without a font in it. */
    record NoFonts(String path) implements FontProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /**
     * A font that cannot be used.
     *
     * @param severity an error where the workspace names the very file
     */
    record Unusable(String file, Reason reason, Severity severity) implements FontProblem {

        /** Why a font cannot be used. */
        public enum Reason {
            FONT_BROKEN, FONT_RESTRICTED, FONT_CFF
        }
    }

    @Override
    default String code() {
        return switch (this) {
            case Missing _ -> "E0640";
            case NoFonts _ -> "E0641";
            case Unusable _ -> "E0642";
        };
    }
}
