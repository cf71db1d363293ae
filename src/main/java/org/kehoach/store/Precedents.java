package org.kehoach.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;

/**
 * What was issued before, which a new issue has to follow (văn bản đã ban hành trước đó): an agency counts the documents of
 * a kind from 01 on 1 January to 31 December (Nghị định 30/2020/NĐ-CP, Điều 15), and a plan counts its issues.
 */
record Precedents(List<IssueRecord> all) {

    /** The issue of this version, where there has been one. */
    Optional<IssueRecord> same(IssueRecord now) {
        return all.stream().filter(r -> r.id().equals(now.id()) && r.version() == now.version()).findFirst();
    }

    /** @param file that findings name */
    List<Diagnostic> check(IssueRecord now, String file) {
        List<StoreProblem> found = new ArrayList<>();
        version(now).ifPresent(found::add);
        List<IssueRecord> series = all.stream().filter(r -> isOneSeries(r, now)).toList();
        Optional<IssueRecord> holder = series.stream().filter(r -> r.number() == now.number()).findFirst();
        if (holder.isPresent()) {
            int next = series.stream().mapToInt(IssueRecord::number).max().orElse(0) + 1;
            found.add(new StoreProblem.NumberTaken(now.code(), Integer.toString(now.day().getYear()),
                    holder.get().id() + "@" + holder.get().version() + " (" + holder.get().printedDate() + ")",
                    Integer.toString(next)));
        } else {
            order(now, series).ifPresent(found::add);
        }
        return found.stream().map(p -> new Diagnostic(p, Location.of(file))).toList();
    }

    private Optional<StoreProblem> version(IssueRecord now) {
        Optional<IssueRecord> newest = all.stream().filter(r -> r.id().equals(now.id()))
                .max(Comparator.comparingInt(IssueRecord::version));
        String version = Integer.toString(now.version());
        return newest.filter(n -> n.version() >= now.version()).map(n -> {
            String next = Integer.toString(n.version() + 1);
            return same(now).<StoreProblem>map(s -> new StoreProblem.VersionIssued(now.id(), version, s.called(), next))
                    .orElseGet(() -> new StoreProblem.VersionBehind(now.id(), version, Integer.toString(n.version()),
                            next));
        });
    }

    private static boolean isOneSeries(IssueRecord a, IssueRecord b) {
        return a.issuer().equals(b.issuer()) && a.kind().equals(b.kind()) && a.day().getYear() == b.day().getYear();
    }

    /** The nearest number below that has a later day, else the nearest above that has an earlier one. */
    private static Optional<StoreProblem> order(IssueRecord now, List<IssueRecord> series) {
        Comparator<IssueRecord> byNumber = Comparator.comparingInt(IssueRecord::number);
        Optional<IssueRecord> below = series.stream()
                .filter(r -> r.number() < now.number() && r.day().isAfter(now.day())).max(byNumber);
        return below.or(() -> series.stream()
                .filter(r -> r.number() > now.number() && r.day().isBefore(now.day())).min(byNumber))
                .map(o -> new StoreProblem.DateOutOfOrder(now.code(), now.printedDate(), o.code(), o.printedDate()));
    }
}
