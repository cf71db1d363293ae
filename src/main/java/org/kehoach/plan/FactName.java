package org.kehoach.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a fact say (tên dữ kiện), the part before {@code =}. */
public sealed interface FactName {

    /** The name as written, which is also the fact's address inside its node. */
    String name();

    /**
     * A target's value.
     *
     * @param what which quantity, where a target has several
     * @param when {@code 2030}, {@code 2026-2030}, or {@code value} for the whole period
     */
    record Value(Optional<String> what, String when) implements FactName {
        @Override
        public String name() {
            return what.map(w -> w + ".").orElse("") + when;
        }
    }

    /** A date by which a duty or a report is due. */
    record Due(Optional<String> what) implements FactName {
        @Override
        public String name() {
            return what.map(w -> w + ".").orElse("") + "due";
        }
    }

    /** Words that stand for what a look-up would print, so that they follow derivation. */
    record StandsFor(Reference reference) implements FactName {
        @Override
        public String name() {
            return reference.name();
        }
    }

    Pattern VALUE = Pattern.compile("(?:([a-z0-9-]+)\\.)?(value|\\d{4}(?:-\\d{4})?)");
    Pattern DUE = Pattern.compile("(?:([a-z0-9-]+)\\.)?due");

    static FactName of(String name) {
        Matcher value = VALUE.matcher(name);
        if (value.matches()) {
            return new Value(Optional.ofNullable(value.group(1)), value.group(2));
        }
        Matcher due = DUE.matcher(name);
        return due.matches() ? new Due(Optional.ofNullable(due.group(1))) : new StandsFor(Reference.of(name));
    }
}
