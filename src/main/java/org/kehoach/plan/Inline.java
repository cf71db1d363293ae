package org.kehoach.plan;

import org.kehoach.origin.Origin;

/** A piece of a {@link Text} (phần tử của đoạn văn). */
public sealed interface Inline {

    Emphasis emphasis();

    /** Words printed as typed. */
    record Words(String words, Emphasis emphasis) implements Inline {}

    /** {@code ${area}}: words that Kehoach looks up (tra cứu). */
    record LookUp(Reference reference, Emphasis emphasis, Origin origin) implements Inline {}

    /** {@code ${2030=trên 60%}}: words printed as typed, and what they say (dữ kiện). */
    record Fact(FactName name, String words, Emphasis emphasis, Origin origin) implements Inline {}

    /** {@code ${?words}}: a blank that a person must fill (chỗ trống). */
    record Blank(String words, Emphasis emphasis, Origin origin) implements Inline {}
}
