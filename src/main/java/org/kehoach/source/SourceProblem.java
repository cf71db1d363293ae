package org.kehoach.source;

import java.util.List;
import org.kehoach.diagnostic.Problem;
import org.kehoach.diagnostic.Severity;

/** What can be wrong with a YAML file before its meaning is looked at (lỗi trong tệp YAML). */
public sealed interface SourceProblem extends Problem {

    record NotUtf8(String offset) implements SourceProblem {}

    record ForbiddenCharacter(String character, Sort what) implements SourceProblem {
        /** What makes a character unfit for a plan. */
        public enum Sort {
            CONTROL, ZERO_WIDTH, BIDI, LINE_SEPARATOR, REPLACEMENT, NONCHARACTER, TAG, SURROGATE, INDENTATION
        }
    }

    record Tab() implements SourceProblem {}

    record Syntax() implements SourceProblem {}

    record ColonInProse(String fixed) implements SourceProblem {}

    /** A line that stands where a key must and has none. */
    record NoKey(String keyed, String item) implements SourceProblem {}

    /** A key under words that have no key of their own, so that nothing can stand under them. */
    record KeyUnderWords(String key, String words, String keyed) implements SourceProblem {}

    record UnclosedQuote(String quote) implements SourceProblem {}

    record DuplicateKey(String key, String firstLine) implements SourceProblem {}

    record AliasOrAnchor(String mark, String fixed) implements SourceProblem {}

    record Tag(String tag, String fixed) implements SourceProblem {}

    record SeveralDocuments() implements SourceProblem {}

    record Empty() implements SourceProblem {}

    record TooLarge(String limit) implements SourceProblem {}

    record TooDeep(String limit) implements SourceProblem {}

    record UnquotedProse(String fixed) implements SourceProblem {}

    /** Words that YAML took for a comment; {@code all} where nothing else is left of the text. */
    record SwallowedComment(String comment, String fixed, boolean all) implements SourceProblem {
        @Override
        public Severity severity() {
            return all ? Severity.ERROR : Severity.WARNING;
        }
    }

    record UnknownKey(String key, String nearest, List<String> allowed) implements SourceProblem {}

    record MissingKey(String key, String example) implements SourceProblem {}

    record WrongShape(String key, Form found, Form expected, String example) implements SourceProblem {
        /** The forms that content can have. */
        public enum Form {
            TEXT, LIST, MAP, NODE
        }
    }

    record NoShape(List<String> keys) implements SourceProblem {}

    record SeveralShapes(List<String> keys) implements SourceProblem {}

    record NotADate(String words, String fixed, String due) implements SourceProblem {}

    record NoSuchDate(String words, String month, String days) implements SourceProblem {}

    record BadValue(String key, String value, String nearest, List<String> allowed) implements SourceProblem {}

    record BadId(String id, String fixed) implements SourceProblem {}

    record DuplicateId(String id, String firstLine) implements SourceProblem {}

    record UnclosedLookUp(String words) implements SourceProblem {}

    record NestedLookUp(String words) implements SourceProblem {}

    record BadLookUp(String name, String fixed) implements SourceProblem {}

    record UnbalancedStars(String words) implements SourceProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    record NotANumber(String key, String value) implements SourceProblem {}

    record NotAVersion(String value) implements SourceProblem {}

    record BadNumbering(String form, List<String> allowed) implements SourceProblem {}

    record EmptyText(String key) implements SourceProblem {}

    /** A decision that does not say what is decided. */
    record NothingDecided(List<String> keys) implements SourceProblem {}

    /** The file is written in a form that leaves no place for what is to be noted in it. */
    record NoRoom() implements SourceProblem {}

    /** A digest that is none. */
    record BadDigest(String key, String value) implements SourceProblem {}

    /** A table without rows. */
    record EmptyTable() implements SourceProblem {}

    /**
     * A row of a table that does not fill its columns.
     *
     * @param key   where it stands: the head or what is below it
     * @param cells how many columns its cells take
     * @param free  how many are free for them, beside cells that reach down from above
     */
    record RowWidth(String key, int row, int cells, int free, int columns) implements SourceProblem {}

    /** Not one width for each column. */
    record WidthsCount(int widths, int columns) implements SourceProblem {}

    /** A key whose colon lacks the space behind it, which makes it a part of the words. */
    record NoSpaceAfterColon(String key, String words) implements SourceProblem {}

    /** A number of columns or rows that is none. */
    record NotACount(String key, String value, int most) implements SourceProblem {}

    /** The width of a column that is none. */
    record NotAWidth(String value, int most) implements SourceProblem {}

    /** A cell that lies over another, or reaches below the last row. */
    record CellsOverlap(String key, int row) implements SourceProblem {}

    record NoNumberInValue(String words) implements SourceProblem {
        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    record FileMissing(String nearest) implements SourceProblem {}

    record IsFolder() implements SourceProblem {}

    record Unreadable(Reason reason) implements SourceProblem {
        /** What stands in the way of reading. */
        public enum Reason {
            DEVICE, NO_PERMISSION, REFUSED
        }
    }

    record EnDash(String fixed) implements SourceProblem {}

    record ProseInBraces(String words) implements SourceProblem {}

    record UnclosedBracket(String bracket) implements SourceProblem {}

    record Misindented() implements SourceProblem {}

    /** Findings beyond those that are told of one file; as grave as the gravest of them. */
    record More(String count, Severity severity) implements SourceProblem {}

    record BadEscape() implements SourceProblem {}

    @Override
    default String code() {
        return switch (this) {
            case NotUtf8 _ -> "E0101";
            case ForbiddenCharacter _ -> "E0102";
            case Tab _ -> "E0103";
            case Syntax _ -> "E0104";
            case ColonInProse _ -> "E0105";
            case UnclosedQuote _ -> "E0106";
            case DuplicateKey _ -> "E0107";
            case AliasOrAnchor _ -> "E0108";
            case Tag _ -> "E0109";
            case SeveralDocuments _ -> "E0110";
            case Empty _ -> "E0111";
            case TooLarge _ -> "E0112";
            case TooDeep _ -> "E0113";
            case UnquotedProse _ -> "E0114";
            case SwallowedComment _ -> "E0115";
            case UnknownKey _ -> "E0116";
            case MissingKey _ -> "E0117";
            case WrongShape _ -> "E0118";
            case NoShape _ -> "E0119";
            case SeveralShapes _ -> "E0120";
            case NotADate _ -> "E0121";
            case NoSuchDate _ -> "E0122";
            case BadValue _ -> "E0123";
            case BadId _ -> "E0124";
            case DuplicateId _ -> "E0125";
            case UnclosedLookUp _ -> "E0126";
            case NestedLookUp _ -> "E0127";
            case BadLookUp _ -> "E0128";
            case UnbalancedStars _ -> "E0129";
            case NotANumber _ -> "E0130";
            case BadNumbering _ -> "E0131";
            case EmptyText _ -> "E0132";
            case NothingDecided _ -> "E0156";
            case BadDigest _ -> "E0157";
            case NotAWidth _ -> "E0158";
            case KeyUnderWords _ -> "E0159";
            case NotAVersion _ -> "E0160";
            case NoRoom _ -> "E0169";
            case EmptyTable _ -> "E0150";
            case RowWidth _ -> "E0151";
            case WidthsCount _ -> "E0152";
            case CellsOverlap _ -> "E0153";
            case NotACount _ -> "E0154";
            case NoSpaceAfterColon _ -> "E0155";
            case NoNumberInValue _ -> "E0134";
            case FileMissing _ -> "E0135";
            case IsFolder _ -> "E0136";
            case Unreadable _ -> "E0137";
            case EnDash _ -> "E0138";
            case ProseInBraces _ -> "E0139";
            case UnclosedBracket _ -> "E0140";
            case Misindented _ -> "E0141";
            case More _ -> "E0143";
            case BadEscape _ -> "E0144";
            case NoKey _ -> "E0145";
        };
    }
}
