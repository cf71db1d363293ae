package org.kehoach.derive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kehoach.derive.Coverage.Taker;
import org.kehoach.derive.Rebase.Kind;
import org.kehoach.derive.Rebase.Row;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Severity;

/**
 * Puts what is found against the new issue to the nodes that it is about (ghép phát hiện): a bound that is broken says
 * more of a node than that it was changed.
 *
 * @param rows   by id
 * @param takers what takes a node up, by id
 */
record RebaseFindings(Map<String, Row> rows, Parent after, Map<String, List<Taker>> takers) {

    /** @param known what is found against the old issue: warnings among it are no news */
    void fold(List<Diagnostic> found, Supplier<List<Diagnostic>> known) {
        boolean warned = found.stream().anyMatch(d -> d.severity() == Severity.WARNING && !isOfRows(d));
        Set<String> old = warned
                ? known.get().stream().map(RebaseFindings::place).collect(Collectors.toSet())
                : Set.of();
        for (Diagnostic d : found) {
            boolean news = d.isError() || (d.severity() == Severity.WARNING && !old.contains(place(d)));
            if (news && d.problem() instanceof DerivationProblem p) {
                fold(d, p);
            }
        }
    }

    /** The rows themselves say what changed; blanks and pins are no matter of the amendment. */
    private static boolean isOfRows(Diagnostic d) {
        return d.problem() instanceof DerivationProblem.NodeChanged
                || d.problem() instanceof DerivationProblem.BlankInDecision
                || d.problem() instanceof DerivationProblem.NoPin;
    }

    private static String place(Diagnostic d) {
        return d.problem().code() + d.location();
    }

    private void fold(Diagnostic d, DerivationProblem problem) {
        switch (problem) {
            case DerivationProblem.TargetWeaker p -> put(p.id(), Kind.WEAKER, List.of(p.own()), d);
            case DerivationProblem.ShareMissed p -> put(p.id(), Kind.WEAKER, List.of(p.own()), d);
            case DerivationProblem.ShareMissing p -> put(p.id(), Kind.DOUBTFUL, List.of(), d);
            case DerivationProblem.ShareBlank p -> put(p.id(), Kind.DOUBTFUL, List.of(), d);
            case DerivationProblem.DeadlineLate p -> put(p.id(), Kind.LATE, late(p.id(), p.own()), d);
            case DerivationProblem.ReportLate p -> put(p.id(), Kind.REPORT_LATE, late(p.id(), p.own()), d);
            case DerivationProblem.Uncovered p -> put(p.id(), Kind.UNCOVERED, List.of(), d);
            case DerivationProblem.CoverOfNothing p -> gone(p.id(), Kind.COVER_GONE, d);
            case DerivationProblem.NoSuchNode p -> gone(p.id(), Kind.GONE, d);
            case DerivationProblem.NotComparable p -> put(p.id(), Kind.BROKEN, List.of(p.own()), d);
            case DerivationProblem.FactLost p -> put(p.id(), Kind.BROKEN, List.of(), d);
            case DerivationProblem.NotAllocated p -> put(p.id(), Kind.BROKEN, List.of(), d);
            case DerivationProblem.NoSuchField p -> put(p.id(), Kind.BROKEN, List.of(), d);
            case DerivationProblem.NotAllowed p -> put(p.id(), Kind.BROKEN, List.of(), d);
            case DerivationProblem.NowhereToAdd p -> put(p.id(), Kind.BROKEN, List.of(), d);
            case DerivationProblem.DaysMissing p -> put(p.id(), Kind.DOUBTFUL, List.of(), d);
            case DerivationProblem.NothingToDecide p -> put(p.id(), Kind.DOUBTFUL, List.of(), d);
            case DerivationProblem.WaiverExpired p -> put(p.id(), Kind.BROKEN, List.of(), d);
            case DerivationProblem.ReportTight p -> put(p.id(), Kind.DOUBTFUL, late(p.id(), p.own()), d);
            case DerivationProblem.NodeChanged _,DerivationProblem.BlankInDecision _,DerivationProblem.NoPin _ -> {
                // of the rows
            }
            case DerivationProblem.ParentMissing _,DerivationProblem.Cycle _,DerivationProblem.ParentChanged _,DerivationProblem.OutsideTerritory _,DerivationProblem.OutsidePeriod _,DerivationProblem.DecidedTwice _,DerivationProblem.Unwanted _,DerivationProblem.BasisLacksParent _,DerivationProblem.RecipientsLackParent _,DerivationProblem.SpeaksOfOmitted _,DerivationProblem.DutyWithoutId _,DerivationProblem.IdTaken _,DerivationProblem.CitationTaken _,DerivationProblem.LeftOut _,DerivationProblem.NotDerived _,DerivationProblem.BaseMissing _,DerivationProblem.NothingNamed _,DerivationProblem.NoValue _,DerivationProblem.SeveralProposed _,DerivationProblem.NobodyProposed _,DerivationProblem.SharesMissTotal _,DerivationProblem.SeveralRoles _ ->
                put(place(d), d.isError() ? Kind.BROKEN : Kind.DOUBTFUL, List.of(), d);
        }
    }

    private List<String> late(String id, String day) {
        List<String> by = takers.getOrDefault(id, List.of()).stream().filter(t -> t.due().contains(day))
                .map(Rebaser::words).toList();
        return by.isEmpty() ? List.of(day) : by;
    }

    /** What is gone has its row, which knows better what that means. */
    private void gone(String id, Kind kind, Diagnostic d) {
        Row row = rows.get(id);
        if (row == null) {
            put(id, kind == Kind.GONE ? Kind.BROKEN : Kind.DOUBTFUL, List.of(), d);
        } else {
            rows.put(id, row.as(row.kind(), List.of(), d));
        }
    }

    private void put(String id, Kind kind, List<String> own, Diagnostic d) {
        Row row = rows.get(id);
        if (row == null) {
            Optional<Parent.Named> named = after.find(id);
            String words = named.map(n -> n.part().map(p -> after.words(p.text()))
                    .orElseGet(() -> after.words(n.node()))).orElse("");
            rows.put(id, new Row(kind, named.isPresent() ? id : "", named.map(n -> after.number(n.node())).orElse(""),
                    words, List.of(), own, List.of(), Optional.of(d), Set.of()));
        } else if (kind.compareTo(row.kind()) < 0) {
            rows.put(id, row.as(kind, own, d));
        }
    }
}
