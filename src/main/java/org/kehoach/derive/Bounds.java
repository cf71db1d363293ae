package org.kehoach.derive;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kehoach.agency.Agency;
import org.kehoach.document.ShareTable;
import org.kehoach.origin.Origin;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Quantity;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;

/**
 * Holds what a lower level writes to what it was told (kiểm tra mức tối thiểu): no target weaker, no deadline later, no
 * report after the superior's, unless a document allows it.
 */
final class Bounds {

    /** So many working days are left to sum up what comes in. */
    static final int LEAD = 3;

    private final Parent parent;
    private final Decisions decisions;
    private final int year;
    private final Findings findings;
    private final Shares shares;
    private final Optional<LocalDate> written;
    private final Optional<Agency> agency;

    /**
     * @param year    stands in for the year of dates that come every year
     * @param written the day of the lower level's plan, where it has one
     */
    Bounds(Parent parent, Decisions decisions, int year, Optional<LocalDate> written, Optional<Agency> agency,
            Findings findings) {
        this.written = written;
        this.parent = parent;
        this.decisions = decisions;
        this.year = year;
        this.findings = findings;
        this.agency = agency;
        this.shares = new Shares(parent);
    }

    /** A node that was taken over keeps the values and days that it had, or better ones. */
    void check(BodyDeriver.Taken taken) {
        if (taken.changed()) {
            compare(taken);
        }
        Node theirs = taken.theirs();
        if (theirs.id().isPresent() && Policies.isAllocated(theirs)) {
            allocated(theirs, taken.own());
        }
    }

    private void compare(BodyDeriver.Taken taken) {
        Node theirs = taken.theirs();
        if (decisions.waiver(theirs.id().orElse("")).isEmpty()) {
            beside(theirs, words(theirs.shape()), words(taken.own().shape()));
        }
        for (Part part : theirs.shape().parts()) {
            String id = part.id().or(theirs::id).orElse("");
            if (part.id().flatMap(decisions::removal).isPresent()) {
                continue;
            }
            Optional<Part> own = taken.own().shape().parts().stream().filter(p -> p.key().equals(part.key()))
                    .findFirst().or(() -> taken.own().shape().parts().stream().findFirst());
            if (own.isPresent() && decisions.waiver(id).isEmpty()) {
                values(id, taken, part, own.get());
            }
        }
    }

    /** The words of a node that are no parts: of a table all, of a heading its own. */
    private static List<Text> words(Shape shape) {
        return switch (shape) {
            case Shape.Table t -> t.texts();
            case Shape.Heading h -> h.title().stream().toList();
            case Shape.Item _,Shape.Bullet _,Shape.Paragraph _,Shape.Target _ -> List.of();
        };
    }

    /** Such words stay where they are. */
    private void beside(Node node, List<Text> theirs, List<Text> own) {
        String id = node.id().orElse("");
        for (int i = 0; i < Math.min(theirs.size(), own.size()) && !Policies.isAllocated(node); i++) {
            Map<String, Inline.Fact> kept = values(own.get(i));
            TreeSet<String> lost = new TreeSet<>(values(theirs.get(i)).keySet());
            lost.removeAll(kept.keySet());
            if (!lost.isEmpty()) {
                findings.add(new DerivationProblem.FactLost(id, String.join(", ", lost)), own.get(i).origin());
            }
            values(theirs.get(i)).forEach((name, given) -> Optional.ofNullable(kept.get(name))
                    .filter(k -> !k.words().equals(given.words()))
                    .ifPresent(k -> value(id, node, Optional.empty(), given, k)));
            days(id, Day.of(theirs.get(i), Marks.NONE, Marks.NONE), Day.of(own.get(i), Marks.NONE, Marks.NONE), false);
        }
    }

    private void values(String id, BodyDeriver.Taken taken, Part theirs, Part own) {
        Node node = taken.theirs();
        Map<String, Inline.Fact> given = values(theirs.text());
        Map<String, Inline.Fact> kept = values(own.text());
        TreeSet<String> lost = new TreeSet<>(given.keySet());
        lost.removeAll(kept.keySet());
        if (!lost.isEmpty() && !Policies.isAllocated(node)) {
            findings.add(new DerivationProblem.FactLost(id, String.join(", ", lost)), own.text().origin());
        }
        if (!Policies.isAllocated(node)) {
            kept.forEach((name, fact) -> Optional.ofNullable(given.get(name))
                    .filter(g -> !g.words().equals(fact.words()))
                    .ifPresent(g -> value(id, node, Optional.of(theirs), g, fact)));
        }
        Map<String, Day> bounds = Day.of(theirs.text(), theirs.marks(), node.marks());
        Map<String, Day> days = Day.of(own.text(), own.marks(), taken.own().marks());
        List<String> gone = unanswered(bounds, days.keySet());
        if (!gone.isEmpty()) {
            findings.add(new DerivationProblem.FactLost(id, String.join(", ", gone)), own.text().origin());
        }
        days(id, bounds, days, false);
    }

    /** Compares two values, or two days, of one name. */
    private void value(String id, Node node, Optional<Part> part, Inline.Fact theirs, Inline.Fact own) {
        Optional<Quantity> bound = Quantity.parse(theirs.words());
        Optional<Quantity> value = Quantity.parse(own.words());
        if (bound.isEmpty()) {
            return;
        }
        Limits.Standing standing = value
                .map(v -> Limits.compare(v, bound.get(), Limits.bound(bound.get(), node, part)))
                .orElse(Limits.Standing.NOT_COMPARABLE);
        switch (standing) {
            case KEEPS -> {
                // as good as told, or better
            }
            case WEAKER -> findings.add(new DerivationProblem.TargetWeaker(id, parent.number(id), own.words(),
                    theirs.words(), parent.called()), own.origin());
            case NOT_COMPARABLE -> findings.add(new DerivationProblem.NotComparable(id, parent.number(id), own.words(),
                    theirs.words()), own.origin());
        }
    }

    /** The unit writes its own share, and no less than the superior's table gives it. */
    private void allocated(Node theirs, Node own) {
        TreeSet<String> left = new TreeSet<>();
        String id = theirs.id().orElseThrow();
        if (decisions.waiver(id).isPresent()) {
            return;
        }
        Map<String, Inline.Fact> given = ShareTable.values(theirs);
        Map<String, Inline.Fact> kept = ShareTable.values(own);
        given.forEach((name, fact) -> {
            boolean written = decisions.replacements(theirs).stream().anyMatch(r -> r.set().containsKey(name));
            Optional<String> share = agency.flatMap(a -> shares.words(theirs, fact, a));
            if (!written) {
                left.add(name + share.map(s -> ": " + s).orElse(""));
            } else if (kept.containsKey(name)) {
                share.ifPresent(s -> share(theirs, s, kept.get(name)));
            }
        });
        agency.ifPresent(a -> shares.faults(theirs, a).forEach(findings::add));
        if (!left.isEmpty()) {
            findings.add(new DerivationProblem.NotAllocated(id, parent.number(id), String.join(", ", left)));
        }
    }

    private void share(Node theirs, String share, Inline.Fact own) {
        String id = theirs.id().orElseThrow();
        Optional<Quantity> bound = Quantity.parse(share);
        Optional<Quantity> value = Quantity.parse(own.words());
        boolean less = bound.isPresent() && value.map(v -> Limits.compare(v, bound.get(),
                Limits.bound(bound.get(), theirs, Optional.empty())) != Limits.Standing.KEEPS).orElse(true);
        if (less) {
            findings.add(new DerivationProblem.ShareMissed(id, parent.number(id), own.words(), share,
                    ShareTable.allocation(theirs).orElseThrow().table().value(), parent.called()),
                    own.origin());
        }
    }

    /** What takes a duty up is in time for it; gives the names of the days that it has. */
    Set<String> check(Policies.Duty duty, Node own, List<Text> texts, Marks marks) {
        String id = duty.id().orElseThrow();
        if (decisions.waiver(id).isPresent()) {
            return Set.of();
        }
        Map<String, Day> mine = new LinkedHashMap<>();
        texts.forEach(t -> mine.putAll(Day.of(t, marks, own.marks())));
        days(id, duty.days(), mine, duty.report());
        texts.forEach(t -> values(t).forEach((name, fact) -> Optional.ofNullable(duty.values().get(name))
                .ifPresent(g -> value(id, duty.node(), Optional.of(duty.part()), g, fact))));
        return mine.keySet();
    }

    /**
     * For each day that the superior set for a duty there is one.
     *
     * @param names of the days of all that takes it up
     */
    void answered(Policies.Duty duty, Set<String> names, Origin origin) {
        String id = duty.id().orElseThrow();
        Map<String, Day> theirs = duty.days();
        List<String> missing = decisions.waiver(id).isPresent()
                ? List.of()
                : unanswered(theirs, names).stream().filter(n -> !isPast(theirs.get(n))).toList();
        if (!missing.isEmpty()) {
            findings.add(new DerivationProblem.DaysMissing(id, parent.number(duty.node()), missing.stream()
                    .flatMap(n -> Optional.ofNullable(theirs.get(n)).stream()).map(d -> d.date().words()).toList(),
                    missing, parent.called()), origin);
        }
    }

    /** What was to be done before the lower level wrote its plan needs no day in it. */
    private boolean isPast(@Nullable Day day) {
        return day != null && written.isPresent() && day.date().year().isPresent()
                && Limits.last(day.date(), year).filter(written.get()::isAfter).isPresent();
    }

    /** The names of days for which there is none; where there is but one, any day is for it. */
    private static List<String> unanswered(Map<String, Day> theirs, Set<String> names) {
        return theirs.size() == 1 && !names.isEmpty()
                ? List.of()
                : theirs.keySet().stream().filter(n -> !names.contains(n)).toList();
    }

    private void days(String id, Map<String, Day> theirs, Map<String, Day> own, boolean report) {
        if (theirs.isEmpty()) {
            return;
        }
        own.forEach((name, day) -> {
            Optional<Day> bound = Optional.ofNullable(theirs.get(name))
                    .or(() -> theirs.size() == 1 ? Optional.of(theirs.values().iterator().next()) : Optional.empty());
            bound.filter(b -> b.date().comesAsOften(day.date())).ifPresent(b -> day(id, b, day, report));
        });
    }

    private void day(String id, Day theirs, Day own, boolean report) {
        // of a day of each year and one of a certain year, that year's are compared
        int in = Stream.of(theirs, own).flatMapToInt(d -> d.date().year().stream()).findFirst().orElse(year);
        Optional<LocalDate> limit = Limits.last(theirs.date(), in);
        Optional<LocalDate> day = Limits.last(own.date(), in);
        if (limit.isEmpty() || day.isEmpty()) {
            return;
        }
        String mine = own.date().words();
        String bound = theirs.date().words();
        if (!report && day.get().isAfter(limit.get())) {
            findings.add(new DerivationProblem.DeadlineLate(id, parent.number(id), mine, bound, parent.called()),
                    own.origin());
        } else if (report && !day.get().isBefore(limit.get())) {
            findings.add(new DerivationProblem.ReportLate(id, parent.number(id), mine, bound, parent.called()),
                    own.origin());
        } else if (report) {
            int left = WorkingDays.between(day.get(), limit.get());
            if (left < LEAD) {
                findings.add(new DerivationProblem.ReportTight(id, mine, bound, Integer.toString(left),
                        Integer.toString(LEAD)), own.origin());
            }
        }
    }

    /** Values by name. */
    static Map<String, Inline.Fact> values(Text text) {
        Map<String, Inline.Fact> out = new LinkedHashMap<>();
        text.facts(f -> {
            if (f.name() instanceof FactName.Value) {
                out.put(f.name().name(), f);
            }
        });
        return out;
    }
}
