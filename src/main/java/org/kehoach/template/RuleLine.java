package org.kehoach.template;

import java.util.List;
import java.util.Locale;
import org.kehoach.document.Line;
import org.kehoach.document.OfficialText;

/**
 * A line under words (đường kẻ), drawn as the top border of an empty paragraph whose indents leave the line its length.
 *
 * @param measure    twips of the column that it stands in
 * @param halfPoints the size of the words above it
 */
public record RuleLine(Under under, int measure, int halfPoints, boolean bold, boolean italic) {

    /** The words that a line stands under (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1, II.2 and II.5). */
    public enum Under {
        /** A third to a half of the text. */
        ISSUER(0.42),
        /** As long as the text. */
        MOTTO(1),
        /** A third to a half of the text. */
        SUBJECT(0.42);

        private final double share;

        Under(double share) {
            this.share = share;
        }

        String field() {
            return name().toLowerCase(Locale.ROOT);
        }

        List<String> words(OfficialText text) {
            return switch (this) {
                case ISSUER -> text.letterhead().issuer();
                case MOTTO -> List.of(OfficialText.MOTTO);
                case SUBJECT -> text.subject().stream().map(Line::text).toList();
            };
        }
    }

    /** Twips that the line is long: a share of the longest line of words, which is no longer than the column. */
    int length(OfficialText text, TextMeasure fonts) {
        int longest = under.words(text).stream().mapToInt(w -> fonts.twips(w, bold, italic, halfPoints)).max()
                .orElse(0);
        return (int) Math.round(Math.min(longest, measure) * under.share);
    }

    /** The indent on either side, in twips, that centres the line. */
    int indent(OfficialText text, TextMeasure fonts) {
        return (measure - length(text, fonts)) / 2;
    }
}
