package org.kehoach.onto;

import org.kehoach.diagnostic.Problem;
import org.kehoach.diagnostic.Severity;

/** What a person should know of the way from an edited Word file back to its plan (vấn đề trên đường về). */
public sealed interface OntoProblem extends Problem {

    /** The Word file carries no sign of a plan, and its words are not this plan's either. */
    record NotOfThisPlan(String plan) implements OntoProblem {}

    /** The Word file was made of another plan. */
    record OtherPlan(String made, String plan) implements OntoProblem {}

    /** The plan has changed since the Word file was made. */
    record PlanChanged(String plan) implements OntoProblem {}

    /** Both the plan and the Word file changed the same words. */
    record BothChanged(String plan, String word) implements OntoProblem {}

    /** The words of a look-up were typed over. */
    record LookUpOvertyped(String lookUp, String printed, String typed) implements OntoProblem {}

    /** The words of a fact are no date or value any more. */
    record FactLost(String fact, String words) implements OntoProblem {}

    /** The words of a fact were deleted, and the fact with them. */
    record FactDeleted(String fact, String words, String proposal) implements OntoProblem {}

    /** A cell that says what a duty's field says was changed. */
    record TaskCell(String duty, String field, String printed, String typed, String proposal) implements OntoProblem {}

    /** Words that Kehoach computes were typed over. */
    record ComputedOvertyped(String printed, String typed, String proposal) implements OntoProblem {}

    /** Number, date and place are the clerk's to give. */
    record ClerksPart(String printed, String typed, String proposal) implements OntoProblem {}

    /** A change that has no place in the form in which the plan is written. */
    record NoRoom(String words) implements OntoProblem {}

    /** What the plan prints after all changes still differs from the Word file. */
    record StillDiffers(String word, String printed) implements OntoProblem {}

    /** A number that follows from the changes, where the Word file still has the old one. */
    record Renumbered(String word, String printed) implements OntoProblem {}

    /** Cells of a table that is made of the plan, which follow from the changes. */
    record TableFollows(int cells) implements OntoProblem {}

    /** A change in what a derived plan has from its superior's. */
    record Inherited(String node, String words, String decision) implements OntoProblem {}

    /** Words typed in capitals whose small letters are guessed. */
    record CaseGuessed(String words) implements OntoProblem {}

    /** A look of words that a plan does not say. */
    record LookLost(String words) implements OntoProblem {}

    /** The plan's file was changed by someone else meanwhile. */
    record ChangedMeanwhile() implements OntoProblem {}

    @Override
    default String code() {
        return switch (this) {
            case NotOfThisPlan _ -> "E0870";
            case OtherPlan _ -> "E0871";
            case PlanChanged _ -> "E0872";
            case BothChanged _ -> "E0873";
            case LookUpOvertyped _ -> "E0874";
            case FactLost _ -> "E0875";
            case ComputedOvertyped _ -> "E0876";
            case ClerksPart _ -> "E0877";
            case NoRoom _ -> "E0878";
            case StillDiffers _ -> "E0879";
            case Renumbered _ -> "E0880";
            case Inherited _ -> "E0881";
            case CaseGuessed _ -> "E0882";
            case LookLost _ -> "E0883";
            case ChangedMeanwhile _ -> "E0884";
            case FactDeleted _ -> "E0885";
            case TaskCell _ -> "E0886";
            case TableFollows _ -> "E0887";
        };
    }

    @Override
    default Severity severity() {
        return switch (this) {
            case NotOfThisPlan _,OtherPlan _,ChangedMeanwhile _ -> Severity.ERROR;
            case PlanChanged _,BothChanged _,LookUpOvertyped _,FactLost _,FactDeleted _,TaskCell _,ComputedOvertyped _,NoRoom _,StillDiffers _,Inherited _ ->
                Severity.WARNING;
            case ClerksPart _,Renumbered _,TableFollows _,CaseGuessed _,LookLost _ -> Severity.NOTE;
        };
    }
}
