package org.kehoach.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.ReportDuty;
import org.kehoach.plan.Who;

/**
 * The half-year's report comes before the year's, and what others send to the issuer before what is made of it for the
 * superior.
 */
final class ReportsInOrder implements Rule {

    private record Dated(Duty duty, Duty.Due due) {}

    @Override
    public List<Diagnostic> check(Case given) {
        List<Diagnostic> found = new ArrayList<>();
        List<Dated> incoming = new ArrayList<>();
        List<Dated> outgoing = new ArrayList<>();
        for (Duty duty : given.duties()) {
            if (duty.report().isEmpty()) {
                continue;
            }
            List<Duty.Due> dues = duty.dues();
            half(given, dues, found);
            boolean up = duty.report().get().to().stream().anyMatch(w -> isAbove(given, w));
            for (Duty.Due due : dues) {
                (up ? outgoing : incoming).add(new Dated(duty, due));
            }
        }
        for (Dated in : incoming) {
            if (isForIssuer(in.duty.report().orElseThrow())) {
                late(in, outgoing).ifPresent(out -> found.add(given.found(
                        new DecreeProblem.ReportsOutOfOrder(in.due.words(), out.due.words()), in.due.origin())));
            }
        }
        return found.stream().filter(d -> d.location().file().equals(given.plan().file())).toList();
    }

    /** Of one sentence that names both. */
    private static void half(Case given, List<Duty.Due> dues, List<Diagnostic> found) {
        Optional<Duty.Due> half = dues.stream().filter(d -> d.name().equals("half")).findFirst();
        Optional<Duty.Due> year = dues.stream().filter(d -> d.name().equals("year")).findFirst();
        if (half.isPresent() && year.isPresent() && isAfter(half.get().date(), year.get().date())) {
            found.add(given.found(new DecreeProblem.ReportsOutOfOrder(half.get().words(), year.get().words()),
                    half.get().origin()));
        }
    }

    /** The report to the superior of the same name that is due before this one. */
    private static Optional<Dated> late(Dated in, List<Dated> outgoing) {
        return outgoing.stream().filter(out -> !in.due.name().isEmpty() && out.due.name().equals(in.due.name())
                && isAfter(in.due.date(), out.due.date())).findFirst();
    }

    private static boolean isForIssuer(ReportDuty report) {
        return report.to().stream().anyMatch(w -> w instanceof Who.Issuer);
    }

    private static boolean isAbove(Case given, Who who) {
        return switch (who) {
            case Who.Agency a -> given.lookUps().issuers().stream().anyMatch(i -> given.directory().chain(i).stream()
                    .skip(1).anyMatch(up -> up.key().equals(a.key())));
            case Who.Role r -> r.name().equals("superior");
            case Who.Issuer _ -> false;
        };
    }

    /** Whether both are days of the same sort of year, and the first is the later. */
    private static boolean isAfter(PrintedDate one, PrintedDate other) {
        return one.day().isPresent() && other.day().isPresent() && one.year().equals(other.year())
                && one.comesLike(other)
                && one.iso().compareTo(other.iso()) > 0;
    }
}
