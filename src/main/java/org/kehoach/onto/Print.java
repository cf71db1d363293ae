package org.kehoach.onto;

import java.util.Optional;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.document.OfficialText;
import org.kehoach.opc.WordPackage;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;

/**
 * A plan as it is printed (bản in của kế hoạch): whole, composed, and filled into its template.
 *
 * @param derived whether a superior's plan is part of it
 */
public record Print(Plan plan, Directory directory, OfficialText text, WordPackage word,
        boolean derived) {

    /** Prints plans. */
    @FunctionalInterface
    public interface Printer {

        /** The plan's YAML with the number and the date that a clerk gave, in place of its own. */
        Outcome<Print> print(byte[] yaml, Optional<String> number, Optional<PrintedDate> date);
    }
}
