package org.kehoach.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Emphasis;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Period;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;
import org.kehoach.plan.Who;

/**
 * A superior's duties as work of the lower level's own units (phân công dự kiến): under the unit that a person named, under
 * one that is proposed, or under a blank; what is to be reported is collected in time.
 */
final class DraftedWork {

    private static final int WEEKEND = 2;

    private final Parent parent;
    private final Policies policies;
    private final Proposals proposals;
    private final Map<String, String> wishes;
    private final int year;
    /** The ids of duties by the units to choose from. */
    private final Map<List<Proposals.Unit>, Set<String>> choices = new LinkedHashMap<>();

    /** @param wishes roles by the ids of duties, as a person has said */
    DraftedWork(Parent parent, Policies policies, Proposals proposals, Map<String, String> wishes) {
        this.parent = parent;
        this.policies = policies;
        this.proposals = proposals;
        this.wishes = wishes;
        this.year = parent.plan().period().map(Located::value).map(Period::from).orElse(2000);
    }

    /** The duties under those who do them, in the order in which these come first. */
    List<Node> units(List<Policies.Duty> duties, Key key) {
        Map<Doer, List<Node>> units = new LinkedHashMap<>();
        for (Policies.Duty duty : duties) {
            List<Node> body = units.computeIfAbsent(doer(duty), _ -> new ArrayList<>());
            body.add(duty(duty, key.below(Integer.toString(units.size())).below(Integer.toString(body.size()))));
        }
        List<Node> out = new ArrayList<>();
        units.forEach((doer, body) -> out.add(unit(doer, key.below(Integer.toString(out.size())), body)));
        return out;
    }

    /**
     * Who does a duty.
     *
     * @param role    empty where a person has yet to say
     * @param heading the blank that stands for the unit's name until a person has said so
     */
    private record Doer(Optional<String> role, Optional<String> heading) {}

    private Doer doer(Policies.Duty duty) {
        String id = duty.id().orElseThrow();
        String wished = wishes.getOrDefault(id, "");
        if (!wished.isEmpty()) {
            return new Doer(Optional.of(wished), Optional.empty());
        }
        List<Proposals.Unit> units = proposals.of(duty);
        if (units.size() == 1) {
            return new Doer(Optional.of(units.getFirst().role()),
                    Optional.of(units.getFirst().name() + ": đề xuất, đúng thì xóa dòng này"));
        }
        choices.computeIfAbsent(units, _ -> new LinkedHashSet<>()).add(id);
        return new Doer(Optional.empty(), Optional.of(units.isEmpty()
                ? "đơn vị thực hiện"
                : "đơn vị thực hiện: " + String.join(" hay ", Proposals.names(units))));
    }

    /** The duties for which no one unit could be proposed, those with the same choice together. */
    List<Diagnostic> unclear() {
        List<Diagnostic> out = new ArrayList<>();
        choices.forEach((units, ids) -> out.add(new Diagnostic(units.isEmpty()
                ? new DerivationProblem.NobodyProposed(String.join(", ", ids))
                : new DerivationProblem.SeveralProposed(String.join(", ", ids),
                        Proposals.names(units),
                        units.stream().map(Proposals.Unit::role).toList()),
                Location.of(parent.plan().file()))));
        return out;
    }

    private static Node unit(Doer doer, Key key, List<Node> body) {
        Marks marks = Marks.NONE.assignedTo(doer.role().map(r -> Who.of(r, Origin.SUPPLIED)).stream().toList());
        return new Node(key, Optional.empty(), new Shape.Heading(doer.heading().map(DraftedWork::blank), List.of()),
                marks, Optional.empty(), Optional.empty(), body, Origin.SUPPLIED);
    }

    static Text blank(String words) {
        return new Text(List.of(new Inline.Blank(words, Emphasis.NONE, Origin.SUPPLIED)), Origin.SUPPLIED);
    }

    private Node duty(Policies.Duty duty, Key key) {
        Localiser localiser = new Localiser(parent);
        Text text = withBlanks(duty.report() ? earlier(localiser.report(duty.text())) : localiser.text(duty.text()));
        Marks marks = new Marks(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(Located.supplied(duty.id().orElseThrow())),
                Optional.empty(), List.of());
        Part part = new Part(key.below("text"), Optional.empty(), text, Marks.NONE, Origin.SUPPLIED);
        return new Node(key, Optional.empty(), new Shape.Bullet(List.of(part)), marks, Optional.empty(),
                Optional.empty(), List.of(), Origin.SUPPLIED);
    }

    /** A number in the superior's plan says nothing in this one. */
    private Text withBlanks(Text text) {
        return new Text(text.inlines().stream().map(i -> i instanceof Inline.LookUp l
                && policies.isNotTaken(l.reference().name())
                        ? new Inline.Blank("số " + parent.number(l.reference().name()) + " của kế hoạch cấp trên",
                                l.emphasis(), l.origin())
                        : i)
                .toList(), text.origin());
    }

    /** The text with its days so early that what comes in can be summed up. */
    private Text earlier(Text text) {
        return new Text(text.inlines().stream().map(i -> i instanceof Inline.Fact f && f.name() instanceof FactName.Due
                ? new Inline.Fact(f.name(), earlier(f.words()), f.emphasis(), f.origin())
                : i).toList(), text.origin());
    }

    private String earlier(String words) {
        Optional<PrintedDate> date = PrintedDate.parse(words).filter(d -> d.day().isPresent());
        if (date.filter(d -> d.isMonthly() || d.quarterly()).isPresent()) {
            // days of every month or quarter fall on all days of the week: a weekend is passed in any case
            int day = date.get().day().orElseThrow() - Bounds.LEAD - WEEKEND;
            return day < 1 ? words : words.replaceFirst("\\d+", day < 10 ? "0" + day : "" + day);
        }
        return date.flatMap(d -> Limits.last(d, year)).map(last -> {
            LocalDate day = WorkingDays.workedBefore(last, Bounds.LEAD);
            String printed = day.getDayOfMonth() < 10 ? "0" + day.getDayOfMonth() : "" + day.getDayOfMonth();
            String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
            return printed + "/" + month + (date.get().year().isPresent() ? "/" + day.getYear() : "");
        }).orElse(words);
    }
}
