package org.kehoach.intake.recognise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kehoach.plan.DocumentKind;
import org.kehoach.plan.Stamps;

/**
 * What stands above the body (phần đầu văn bản), as it is printed; what is not printed is empty.
 *
 * @param kindWords the kind's name as printed
 * @param symbol    what stands after the number and the stroke
 * @param attached  the line that says with which decision the document comes
 * @param stamps    what was put on it beside its text
 */
public record Head(DocumentKind kind, boolean kindSure, Stretch kindWords, List<Stretch> superior, List<Stretch> issuer,
        Stretch number, Stretch symbol, Stretch place, Optional<Day> day, List<Stretch> subject,
        Stretch attached, Stamps stamps) {

    public Head {
        superior = List.copyOf(superior);
        issuer = List.copyOf(issuer);
        subject = List.copyOf(subject);
    }

    /** The same by another's issuer. */
    Head by(Head other) {
        return new Head(kind, kindSure, kindWords, other.superior, other.issuer, number, symbol, place, day, subject,
                attached, stamps);
    }

    /**
     * A date whose parts may be blank (ngày tháng).
     *
     * @param words as they are typed, from the day's digits on
     */
    public record Day(OptionalInt day, OptionalInt month, OptionalInt year, Stretch words) {}
}
