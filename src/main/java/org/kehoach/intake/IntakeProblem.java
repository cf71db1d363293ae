package org.kehoach.intake;

import org.kehoach.diagnostic.Problem;
import org.kehoach.diagnostic.Severity;

/** What an import stumbles over, and what a person should look at (vấn đề khi nhập văn bản). */
public sealed interface IntakeProblem extends Problem {

    /** The file's bytes are no UTF-8. */
    record NotUtf8() implements IntakeProblem {}

    /** A sort of file that nobody reads. */
    record UnknownFile(String endings) implements IntakeProblem {}

    /** A text document of a sort that must be saved as another first. */
    record OtherDocument(String sort) implements IntakeProblem {}

    /** No words. */
    record NoWords() implements IntakeProblem {}

    /** Words that neither reached the plan nor a class of what is dropped: our fault, and a reason to stop. */
    record WordsLost(String words) implements IntakeProblem {}

    /** The title names no kind of document. */
    record KindGuessed(String kind) implements IntakeProblem {}

    /** The header names no agency. */
    record IssuerGuessed(String name) implements IntakeProblem {}

    /** The name of the agency has lost a letter in a conversion. */
    record IssuerMisspelt(String typed, String meant) implements IntakeProblem {}

    /** A number that does not follow the one before. */
    record NumberOutOfOrder(String label, String expected) implements IntakeProblem {}

    /** A symbol that does not fit the kind of document. */
    record SymbolOfAnotherKind(String symbol, String kind) implements IntakeProblem {}

    /** A unit that the directory does not name; its role is read off its name. */
    record RoleGuessed(String unit, String role) implements IntakeProblem {}

    /** A unit whose role nobody knows. */
    record RoleUnknown(String unit, String role) implements IntakeProblem {}

    /** Words for which there is no field: they stay as text where they stood. */
    record Unplaced(String words) implements IntakeProblem {}

    /** What looks like handwriting on the page was left out. */
    record Handwriting(String words) implements IntakeProblem {}

    /** The code of a cited document is not written as codes are. */
    record OddCode(String cited) implements IntakeProblem {}

    /** One document is cited with two dates. */
    record TwoDates(String cited, String one, String other) implements IntakeProblem {}

    /** A value of a target without a year. */
    record NoYear(String words) implements IntakeProblem {}

    /** A date that no calendar has. */
    record NoSuchDay(String words) implements IntakeProblem {}

    /** What the plan prints differs from the source. */
    record PrintsOtherwise(String source, String printed) implements IntakeProblem {}

    /** No signature was found. */
    record NoEnd() implements IntakeProblem {}

    /** A target that counts things: read as the sum over all units. */
    record SumGuessed(String words) implements IntakeProblem {}

    /** What no word of some paragraphs says was taken from what the Word file says of itself. */
    record MarksCarried(int count) implements IntakeProblem {}

    /** A unit that the Word file says of itself, and nobody knows. */
    record CarriedUnknown(String unit) implements IntakeProblem {}

    @Override
    default String code() {
        return switch (this) {
            case NotUtf8 _ -> "E0801";
            case UnknownFile _ -> "E0802";
            case OtherDocument _ -> "E0866";
            case NoWords _ -> "E0803";
            case WordsLost _ -> "E0804";
            case KindGuessed _ -> "E0811";
            case IssuerGuessed _ -> "E0812";
            case NumberOutOfOrder _ -> "E0813";
            case SymbolOfAnotherKind _ -> "E0814";
            case RoleGuessed _ -> "E0815";
            case RoleUnknown _ -> "E0816";
            case Unplaced _ -> "E0817";
            case Handwriting _ -> "E0818";
            case OddCode _ -> "E0819";
            case TwoDates _ -> "E0820";
            case NoYear _ -> "E0821";
            case NoSuchDay _ -> "E0822";
            case PrintsOtherwise _ -> "E0823";
            case NoEnd _ -> "E0824";
            case SumGuessed _ -> "E0826";
            case MarksCarried _ -> "E0827";
            case CarriedUnknown _ -> "E0828";
            case IssuerMisspelt _ -> "E0829";
        };
    }

    @Override
    default Severity severity() {
        return switch (this) {
            case NotUtf8 _,UnknownFile _,OtherDocument _,NoWords _,WordsLost _ -> Severity.ERROR;
            case KindGuessed _,IssuerGuessed _,IssuerMisspelt _,NumberOutOfOrder _,SymbolOfAnotherKind _,RoleUnknown _,CarriedUnknown _,Unplaced _,OddCode _,TwoDates _,NoSuchDay _,NoEnd _ ->
                Severity.WARNING;
            case RoleGuessed _,MarksCarried _,Handwriting _,NoYear _,SumGuessed _,PrintsOtherwise _ -> Severity.NOTE;
        };
    }
}
