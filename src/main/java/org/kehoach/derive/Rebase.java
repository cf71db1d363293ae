package org.kehoach.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kehoach.agency.Directory;
import org.kehoach.compare.FieldChange;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.plan.Plan;

/**
 * What another issue of the superior's plan does to a lower level's (rà soát khi cấp trên sửa đổi): what the superior
 * changed, crossed with what the lower level decided. It changes neither plan.
 *
 * @param from      the superior's plan that the decisions were made on
 * @param to        the one that they are held to
 * @param rows      the gravest first, those of one weight in the order of the superior's plan
 * @param untouched ids of what is decided or covered and stays as it was
 * @param judged    the decisions, in the order written
 * @param plan      the lower level's whole plan as it would be; empty where it cannot be told
 */
public record Rebase(Issue from, Issue to, List<Row> rows, List<String> untouched, List<Judged> judged,
        Optional<Plan> plan) {

    public Rebase {
        rows = List.copyOf(rows);
        untouched = List.copyOf(untouched);
        judged = List.copyOf(judged);
    }

    /**
     * How one decision stands to both issues (quyết định khi đối chiếu).
     *
     * @param seen   whether it says what its author saw
     * @param before digest of what it is about, as it was
     * @param after  and as it is; empty where it is about nothing any more
     * @param open   ids whose change its author has not accepted
     */
    public record Judged(boolean seen, String before, String after, Set<String> open) {
        public Judged {
            open = Set.copyOf(open);
        }
    }

    /**
     * One issue of a superior's plan.
     *
     * @param called {@code Kế hoạch số 12/KH-UBND}; its id while it has no number
     * @param digest 64 hex digits
     */
    public record Issue(String id, int version, String digest, String called) {

        public static Issue of(Parent parent) {
            return new Issue(parent.plan().id().value(), parent.plan().version(), parent.digest(), parent.called());
        }
    }

    /** What is asked of the lower level (mức độ). */
    public enum Weight {
        /** The plan cannot follow before this has an answer. */
        BLOCK,
        /** Somebody has to look at it. */
        REVIEW,
        /** A decision that has nothing to decide any more. */
        MOOT,
        /** Taken over of itself; to be known. */
        AUTO
    }

    /** What happened at a node (loại tác động). */
    public enum Kind {
        WEAKER(Weight.BLOCK), LATE(Weight.BLOCK), REPORT_LATE(Weight.BLOCK), UNCOVERED(Weight.BLOCK),
        /** The superior changed what the lower level had set. */
        BOTH_CHANGED(Weight.BLOCK),
        /** A decision is about what the superior's plan has no more. */
        GONE(Weight.BLOCK),
        /** What is decided or covered was split, joined or given another id. */
        SUPERSEDED(Weight.BLOCK),
        /** The plan would not stand for another reason, which the finding tells. */
        BROKEN(Weight.BLOCK),
        /** The words of what is covered are others. */
        REWORDED(Weight.REVIEW),
        /** The superior changed another field than the lower level. */
        BESIDE(Weight.REVIEW),
        /** What was left out for a reason is another now. */
        REASON(Weight.REVIEW), KEPT(Weight.REVIEW), WAIVED(Weight.REVIEW),
        /** What is covered is in the superior's plan no more. */
        COVER_GONE(Weight.REVIEW),
        /** New words of the superior's stand in the lower level's plan, in its terms. */
        NEW(Weight.REVIEW),
        /** A finding that does not stand in the way. */
        DOUBTFUL(Weight.REVIEW), MOOT(Weight.MOOT), TAKEN(Weight.AUTO), ADDED(Weight.AUTO), DROPPED(Weight.AUTO), MOVED(
                Weight.AUTO),
        /** What stands outside the body. */
        HEAD(Weight.AUTO),
        /** The decision says that its author saw the change. */
        ANSWERED(Weight.AUTO),
        /** Of other agencies' work, which the lower level does not take over. */
        LOGGED(Weight.AUTO);

        private final Weight weight;

        Kind(Weight weight) {
            this.weight = weight;
        }

        public Weight weight() {
            return weight;
        }

        /** Whether it is settled by saying that one has seen it. */
        public boolean isAcceptable() {
            return switch (this) {
                case BOTH_CHANGED, REWORDED, BESIDE, REASON, KEPT, WAIVED -> true;
                case WEAKER, LATE, REPORT_LATE, UNCOVERED, GONE, SUPERSEDED, BROKEN, COVER_GONE, NEW, DOUBTFUL, MOOT,
                        TAKEN, ADDED, DROPPED, MOVED, HEAD, ANSWERED, LOGGED ->
                    false;
            };
        }
    }

    /**
     * One node of the superior's plan, or of the lower level's own where a finding is about that.
     *
     * @param id         may be empty: the node has none
     * @param number     as printed; may be empty
     * @param words      of the node as it is now; as it was where it is gone
     * @param changes    what the superior changed
     * @param own        what the lower level has in its place: values, or what takes it up; with it the ids that stand in
     *                   its stead
     * @param successors ids that stand for it now
     * @param decisions  places in the list of decisions, from 0, of those that are about it
     */
    public record Row(Kind kind, String id, String number, String words, List<FieldChange> changes, List<String> own,
            List<String> successors, Optional<Diagnostic> finding, Set<Integer> decisions) {
        public Row {
            changes = List.copyOf(changes);
            own = List.copyOf(own);
            successors = List.copyOf(successors);
            decisions = Set.copyOf(decisions);
        }

        Row as(Kind other, List<String> values, Diagnostic why) {
            return new Row(other, id, number, words, changes, values.isEmpty() ? own : values, successors,
                    Optional.of(why), decisions);
        }
    }

    /**
     * Crosses what a superior changed with a lower level's decisions.
     *
     * @param child     a plan that {@linkplain Plan#derivation() derives} from the issue before
     * @param amendment between two issues that have no errors
     */
    public static Rebase of(Plan child, Amendment amendment, Directory directory) {
        return new Rebaser(child, amendment, directory).read();
    }

    /** With what the rules say of the plan as it would be: errors that no row tells yet stand in the way too. */
    public Rebase with(List<Diagnostic> found) {
        Set<Location> told = rows.stream().flatMap(r -> r.finding().stream()).map(Diagnostic::location)
                .collect(Collectors.toSet());
        List<Row> all = new ArrayList<>();
        found.stream().filter(d -> d.isError() && !told.contains(d.location()))
                .forEach(d -> all.add(new Row(Kind.BROKEN, "", "", "", List.of(), List.of(), List.of(), Optional.of(d),
                        Set.of())));
        all.addAll(rows);
        all.sort(Comparator.comparing((Row r) -> r.kind().weight()));
        return new Rebase(from, to, all, untouched, judged, plan);
    }

    /**
     * The digests to be written to the decisions, by their place, when the plan follows: of what was accepted the new one; of
     * what was not, and was never noted, the old one, so that it is not forgotten.
     *
     * @param accepted ids whose change the author has seen and lets his decision stand on
     */
    public Map<Integer, String> seen(Set<String> accepted) {
        Map<Integer, String> out = new TreeMap<>();
        for (int i = 0; i < judged.size(); i++) {
            Judged d = judged.get(i);
            if (!d.before().equals(d.after()) && !d.after().isEmpty()) {
                if (accepted.containsAll(d.open())) {
                    out.put(i, d.after());
                } else if (!d.seen()) {
                    out.put(i, d.before());
                }
            }
        }
        return out;
    }

    /** Places of the decisions that have nothing to decide any more. */
    public Set<Integer> moot() {
        return rows.stream().filter(r -> r.kind() == Kind.MOOT).flatMap(r -> r.decisions().stream())
                .collect(Collectors.toSet());
    }

    /** Whether something stands in the way that is not accepted. */
    public boolean isBlocked(Set<String> accepted) {
        return rows.stream().anyMatch(r -> r.kind().weight() == Weight.BLOCK
                && !(r.kind().isAcceptable() && accepted.contains(r.id())));
    }

    public boolean isBlocked() {
        return isBlocked(Set.of());
    }

    public long count(Weight weight) {
        return rows.stream().filter(r -> r.kind().weight() == weight).count();
    }
}
