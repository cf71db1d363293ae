package org.kehoach.derive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Marks.Policy;

/**
 * Where a node of a derived plan came from, and each of its fields (truy nguyên).
 *
 * @param name     as asked for: the id of a node or part, or the place of one without
 * @param shape    the key that says what the node is, {@code target}
 * @param number   as printed in the plan, or, of a node that is not there, in the nearest plan above that has it
 * @param standing how the node comes to be in the plan
 * @param absence  why it is not in the plan; empty where it is
 * @param fields   of the node as the nearest plan has it
 */
public record Account(String name, String shape, String number, Standing standing, Optional<Absence> absence,
        List<Field> fields) {

    public Account {
        fields = List.copyOf(fields);
    }

    /** A level of the chain (cấp). */
    public record Level(String id, int version, String called, int above) {}

    /** How a node comes to be in the nearest plan that has it (nguồn của nội dung). */
    public sealed interface Standing {

        /** The plan that has it. */
        Level level();

        /** Typed in that plan's own text. */
        record Written(Level level, Optional<Origin.Yaml> place) implements Standing {}

        /**
         * Added by a decision.
         *
         * @param deed   before, after or in; set where it came with a new body
         * @param anchor the superior's node that it stands by
         * @param covers what the decision's nodes take up
         */
        record Added(Level level, Optional<Origin.Yaml> place, String deed, String anchor, String reason,
                List<String> covers) implements Standing {}

        /** Taken over from the plan above. */
        record Taken(Level level, Level from, Policy policy, Basis basis) implements Standing {}

        /** A field of the document that the plan above gives, since none is written. */
        record Inherited(Level level, Level from) implements Standing {}
    }

    /** Why a node of a superior's plan is not in a plan below it (lý do không có). */
    public enum Cause {
        /** A decision takes it out. */
        REMOVED,
        /** The policy leaves it out. */
        OMITTED,
        /** Its work is not copied, but taken up by what the lower level writes. */
        TAKEN_UP,
        /** The lower level has closing words of its own. */
        OWN_CLOSING,
        /** A decision gives the section another body. */
        REPLACED,
        /** Nothing is left under the heading. */
        EMPTIED
    }

    /**
     * That a node is not there, and why: a tombstone, where it was decided.
     *
     * @param level  the plan that does not have it
     * @param at     the id of the node whose absence it is: it itself, or one above it
     * @param about  of words that speak of what is not taken over, the id of that; of what charges others, their names
     * @param takers what takes it up, as printed
     */
    public record Absence(Level level, Cause cause, String at, Policy policy, Basis basis, String about, String reason,
            String approver, Optional<Origin.Yaml> place, List<Coverage.Taker> takers) {
        public Absence {
            takers = List.copyOf(takers);
        }
    }

    /** A field or fact by the name that the plan's format gives it, from the nearest plan up (trường). */
    public record Field(String name, List<Step> steps) {

        public Field {
            steps = List.copyOf(steps);
        }

        public Step now() {
            return steps.getFirst();
        }
    }

    /** What a level did to a field (việc làm với trường). */
    public enum Deed {
        /** Typed there. */
        WRITTEN,
        /** Not typed: worked out by Kehoach. */
        SUPPLIED,
        /** Changed by a decision. */
        SET,
        /** Taken over as it is. */
        TAKEN,
        /** Taken over, and printing other words here, since they are looked up anew. */
        LOCALISED
    }

    /**
     * A field on one level.
     *
     * @param value   as printed there
     * @param typed   as it stands in the file
     * @param number  of the node, as printed there
     * @param lookUps what its look-ups and roles stand for there
     * @param place   of the words that are typed, in whichever file; empty where Kehoach supplied them
     */
    public record Step(Level level, Deed deed, String value, String typed, String number, Map<String, String> lookUps,
            Optional<Origin.Yaml> place, String reason) {}
}
