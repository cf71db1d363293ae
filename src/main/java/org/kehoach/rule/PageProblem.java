package org.kehoach.rule;

import java.util.Optional;
import org.kehoach.diagnostic.Problem;
import org.kehoach.diagnostic.Severity;

/**
 * What on a page is not as the decree has it (lỗi thể thức trên trang), measured where it is printed; most of it is the
 * template's.
 *
 * <p>Pages count from 1 through the whole document; lengths are in the decree's own units.
 */
public sealed interface PageProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.WARNING;
    }

    /** Whether a template is to be mended, and not the plan's words. */
    default boolean isOfTemplate() {
        return switch (this) {
            case Wraps _,SignatureAlone _ -> false;
            case NotLevel _,MottoRule _,ShortRule _,Margin _,Paper _,FontSize _,FontFace _,FontStyle _,PageNumber _,FirstIndent _,RecipientsNotLevel _,AnnexPages _,FixedWords _,StampLook _,StampBox _,StampPlace _,ContactLine _,Ragged _,LineDistance _,ParagraphGap _,Coloured _,AnnexNumber _ ->
                true;
        };
    }

    record Wraps(Role element, String words, int lines) implements PageProblem {}

    record NotLevel(String distance) implements PageProblem {}

    /**
     * A line under the motto that is not as long as it.
     *
     * @param length of the line in mm; empty where there is none
     */
    record MottoRule(Optional<String> length, String width) implements PageProblem {}

    /**
     * A line under issuer or subject that is not a third to a half of the words.
     *
     * @param share of the words' length; empty where there is no line
     */
    record ShortRule(Role element, Optional<String> share) implements PageProblem {}

    record Margin(Side side, String length, String range, int page) implements PageProblem {
        /** An edge of the paper (lề). */
        public enum Side {
            TOP, RIGHT, BOTTOM, LEFT
        }
    }

    record Paper(String width, String height, int page) implements PageProblem {}

    record FontSize(Role element, String size, String range, String words) implements PageProblem {}

    record FontFace(String font, String words, int page) implements PageProblem {}

    record FontStyle(Role element, Style expected, String words) implements PageProblem {
        /** How letters stand (kiểu chữ). */
        public enum Style {
            BOLD_UPRIGHT, UPRIGHT, ITALIC, BOLD_ITALIC
        }
    }

    record PageNumber(Fault fault, int page) implements PageProblem {
        /** What is wrong with the number of a page. */
        public enum Fault {
            NUMBER_MISSING, NUMBER_ON_FIRST, NUMBER_BELOW, NUMBER_ASIDE, NUMBER_LOOK, NUMBER_START
        }
    }

    record FirstIndent(String length, String words, int page) implements PageProblem {}

    record SignatureAlone(int page) implements PageProblem {}

    record RecipientsNotLevel(String distance) implements PageProblem {}

    record AnnexPages(String annex, int number) implements PageProblem {}

    /** A stamp whose letters are not 13 to 14, bold, and red where they must be. */
    record StampLook(String stamp, String size, Colour colour) implements PageProblem {
        /** What colour a stamp has. */
        public enum Colour {
            STAMP_RED, STAMP_ANY
        }
    }

    /**
     * A stamp without its box, or in one of another size.
     *
     * @param size   of the box; empty where there is none
     * @param length that it should have in mm; 0 where it may have any
     */
    record StampBox(String stamp, Optional<String> size, int length) implements PageProblem {}

    record StampPlace(String stamp, Where where) implements PageProblem {
        /** Where a stamp belongs. */
        public enum Where {
            BELOW_NUMBER, ABOVE_ALL
        }
    }

    record ContactLine(String size) implements PageProblem {}

    /** A paragraph whose lines end where they like. */
    record Ragged(String words, int page) implements PageProblem {}

    /**
     * Lines too near each other or too far apart.
     *
     * @param distance of two lines, in single ones
     */
    record LineDistance(String distance, String words, int page) implements PageProblem {}

    record ParagraphGap(String distance, String words, int page) implements PageProblem {}

    record Coloured(String words, int page) implements PageProblem {}

    record AnnexNumber(String annex, String expected) implements PageProblem {}

    record FixedWords(Role element, String words, String fixed) implements PageProblem {}

    @Override
    default String code() {
        return switch (this) {
            case Wraps _ -> "E0460";
            case NotLevel _ -> "E0461";
            case MottoRule _ -> "E0462";
            case ShortRule _ -> "E0463";
            case Margin _ -> "E0464";
            case Paper _ -> "E0465";
            case FontSize _ -> "E0466";
            case FontFace _ -> "E0467";
            case FontStyle _ -> "E0468";
            case PageNumber _ -> "E0469";
            case FirstIndent _ -> "E0470";
            case SignatureAlone _ -> "E0471";
            case RecipientsNotLevel _ -> "E0472";
            case AnnexPages _ -> "E0473";
            case FixedWords _ -> "E0474";
            case StampLook _ -> "E0475";
            case StampBox _ -> "E0476";
            case StampPlace _ -> "E0477";
            case ContactLine _ -> "E0478";
            case Ragged _ -> "E0483";
            case LineDistance _ -> "E0484";
            case ParagraphGap _ -> "E0485";
            case Coloured _ -> "E0486";
            case AnnexNumber _ -> "E0487";
        };
    }
}
