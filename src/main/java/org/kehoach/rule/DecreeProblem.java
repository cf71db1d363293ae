package org.kehoach.rule;

import java.util.List;
import org.kehoach.diagnostic.Problem;
import org.kehoach.diagnostic.Severity;

/**
 * What in a text is not as the decree or good custom has it (lỗi thể thức trên văn bản). A component {@code words} holds
 * what stands in the file, so that the finding can point to it.
 */
public sealed interface DecreeProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.WARNING;
    }

    /** What is worth knowing and may be meant so (lưu ý). */
    sealed interface Remark extends DecreeProblem {
        @Override
        default Severity severity() {
            return Severity.NOTE;
        }
    }

    record NumberForm(String words, String fixed) implements DecreeProblem {}

    record SymbolForm(String words, String fixed) implements DecreeProblem {}

    record SymbolOfKind(String words, String kind, String fixed) implements DecreeProblem {}

    record UnpaddedDate(String words, String fixed) implements Remark {}

    record NoSuchDay(String words, String days) implements DecreeProblem {}

    record LawWithNumber(String words, String name) implements Remark {}

    record CitationIncomplete(String key, List<String> missing) implements DecreeProblem {}

    record FirstMentionShort(String words) implements Remark {}

    record FullAgain(String words, String fixed) implements Remark {}

    record CodeSpeltTwoWays(String words, String first) implements DecreeProblem {}

    record CodeForm(String words, String fixed) implements DecreeProblem {}

    record CodeWithTwoDates(String words, String date, String first) implements DecreeProblem {}

    /**
     * A year in a code that cannot be, or is not that of the document's date.
     *
     * @param date the document's date where its year is another one; else empty
     */
    record YearOfCode(String words, String year, String date) implements DecreeProblem {}

    record TypeAgainstCode(String words, String type, String fixed) implements DecreeProblem {}

    record BasisEnd(String words, String mark) implements DecreeProblem {}

    record NumberOutOfOrder(String words, String expected) implements DecreeProblem {}

    record LetterNotUsed(String words) implements DecreeProblem {}

    record AddresseesNotHere(String kind) implements DecreeProblem {}

    record NoAddressees(String kind) implements DecreeProblem {}

    record FirstRecipient(String fixed) implements Remark {}

    record ArchiveForm(String words, String option) implements DecreeProblem {}

    record RecipientForm(String words, String fixed) implements DecreeProblem {}

    record UnitNotAmongRecipients(String unit) implements DecreeProblem {}

    record DeadlineOutsidePeriod(String words, String period) implements DecreeProblem {}

    record ReportsOutOfOrder(String words, String after) implements DecreeProblem {}

    record Weekend(String words, Day day) implements Remark {
        /** A day on which offices are shut (ngày nghỉ hằng tuần). */
        public enum Day {
            SATURDAY, SUNDAY
        }
    }

    record TwoLeads(String task, List<String> units) implements DecreeProblem {}

    record NoLead(String words) implements DecreeProblem {}

    record BoundOutsideValue(String words, String fixed) implements DecreeProblem {}

    record DirectionAgainstWords(String words, String direction) implements DecreeProblem {}

    record ShareWithoutSign(String words) implements DecreeProblem {}

    record ShareAboveAll(String words) implements DecreeProblem {}

    record BodyEnded(String words, String until, List<String> successors) implements DecreeProblem {}

    record DistrictLevel(String words) implements DecreeProblem {}

    record AuthorityForm(String words, String fixed) implements DecreeProblem {}

    record DeputyLine(String words, String expected) implements DecreeProblem {}

    record AuthorityAgainstIssuer(String words, String issuer, String fixed) implements DecreeProblem {}

    record DegreeBeforeName(String words, String name) implements DecreeProblem {}

    record NameCapitals(String words, String fixed) implements DecreeProblem {}

    record BodyNameCapitals(String words, String fixed) implements DecreeProblem {}

    record OfficeCapitals(String words, String fixed) implements DecreeProblem {}

    record ListCapitals(String words, String fixed) implements DecreeProblem {}

    record PartCapitals(String words, String fixed) implements DecreeProblem {}

    record TypeCapitals(String words, String fixed) implements DecreeProblem {}

    record ThisCapitals(String words, String fixed) implements Remark {}

    record PeopleCapital(String words) implements Remark {}

    record AreaCapitals(String words, String fixed) implements DecreeProblem {}

    record ToneMarks(String words, String other) implements Remark {}

    record Spacing(String words, String fixed) implements DecreeProblem {}

    record DoublePunctuation(String words, String fixed) implements DecreeProblem {}

    record DoubledWord(String words, String fixed) implements DecreeProblem {}

    record SubjectBegins(String words, String fixed) implements DecreeProblem {}

    record SubjectStop(String words) implements Remark {}

    record TooLong(Field field, int length, int most) implements DecreeProblem {
        /** What the exchange of documents has a limit for (trường dữ liệu). */
        public enum Field {
            SUBJECT, SYMBOL, SIGNER
        }
    }

    /** Words, a number or a mark that Kehoach prints, typed again. */
    record PrintedTwice(String words, String fixed) implements DecreeProblem {}

    record DayCapitals(String words, String fixed) implements DecreeProblem {}

    record RecipientOfNothing(String words) implements DecreeProblem {}

    record RecipientTwice(String words) implements DecreeProblem {}

    record OneSignature() implements DecreeProblem {}

    record EndMarkForm(String words, String fixed) implements DecreeProblem {}

    @Override
    default String code() {
        return switch (this) {
            case NumberForm _ -> "E0401";
            case SymbolForm _ -> "E0402";
            case SymbolOfKind _ -> "E0403";
            case UnpaddedDate _ -> "E0404";
            case NoSuchDay _ -> "E0405";
            case LawWithNumber _ -> "E0406";
            case CitationIncomplete _ -> "E0407";
            case FirstMentionShort _ -> "E0408";
            case FullAgain _ -> "E0409";
            case CodeSpeltTwoWays _ -> "E0410";
            case CodeForm _ -> "E0411";
            case CodeWithTwoDates _ -> "E0412";
            case YearOfCode _ -> "E0413";
            case TypeAgainstCode _ -> "E0414";
            case BasisEnd _ -> "E0415";
            case NumberOutOfOrder _ -> "E0416";
            case LetterNotUsed _ -> "E0417";
            case AddresseesNotHere _ -> "E0418";
            case NoAddressees _ -> "E0419";
            case FirstRecipient _ -> "E0420";
            case ArchiveForm _ -> "E0421";
            case RecipientForm _ -> "E0422";
            case UnitNotAmongRecipients _ -> "E0423";
            case DeadlineOutsidePeriod _ -> "E0424";
            case ReportsOutOfOrder _ -> "E0425";
            case Weekend _ -> "E0426";
            case TwoLeads _ -> "E0427";
            case NoLead _ -> "E0428";
            case BoundOutsideValue _ -> "E0429";
            case DirectionAgainstWords _ -> "E0430";
            case ShareWithoutSign _ -> "E0431";
            case ShareAboveAll _ -> "E0432";
            case BodyEnded _ -> "E0433";
            case DistrictLevel _ -> "E0434";
            case AuthorityForm _ -> "E0435";
            case DeputyLine _ -> "E0436";
            case AuthorityAgainstIssuer _ -> "E0437";
            case DegreeBeforeName _ -> "E0438";
            case NameCapitals _ -> "E0439";
            case BodyNameCapitals _ -> "E0440";
            case PartCapitals _ -> "E0441";
            case TypeCapitals _ -> "E0442";
            case ThisCapitals _ -> "E0443";
            case PeopleCapital _ -> "E0444";
            case AreaCapitals _ -> "E0445";
            case ToneMarks _ -> "E0446";
            case Spacing _ -> "E0447";
            case DoublePunctuation _ -> "E0448";
            case DoubledWord _ -> "E0449";
            case SubjectBegins _ -> "E0450";
            case SubjectStop _ -> "E0451";
            case TooLong _ -> "E0452";
            case OfficeCapitals _ -> "E0453";
            case ListCapitals _ -> "E0454";
            case PrintedTwice _ -> "E0455";
            case EndMarkForm _ -> "E0456";
            case DayCapitals _ -> "E0457";
            case RecipientOfNothing _ -> "E0458";
            case RecipientTwice _ -> "E0459";
            case OneSignature _ -> "E0480";
        };
    }
}
