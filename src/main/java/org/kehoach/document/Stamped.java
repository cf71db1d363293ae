package org.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.plan.Located;
import org.kehoach.plan.Stamps;

/**
 * The stamps of a composed document as they are printed (dấu chỉ đã soạn).
 *
 * @param contact lines at the foot of the first page
 * @param draft   whether {@link #DRAFT} stands behind each page
 */
public record Stamped(Optional<Stamps.Secrecy> secrecy, Optional<Stamps.Urgency> urgency,
        Optional<Stamps.Circulation> circulation, List<Line> contact, boolean draft) {

    /** No stamp at all. */
    public static final Stamped NONE = new Stamped(Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
            false);

    /** Behind each page of a draft. */
    public static final String DRAFT = "DỰ THẢO";

    public Stamped {
        contact = List.copyOf(contact);
    }

    static Stamped of(Stamps stamps, List<Line> contact) {
        return new Stamped(stamps.secrecy().map(Located::value), stamps.urgency().map(Located::value),
                stamps.circulation().map(Located::value), contact, stamps.draft());
    }

    /** What stands below the number, from the top: how secret it is, then how urgent. */
    public List<Stamps.Boxed> belowNumber() {
        List<Stamps.Boxed> out = new ArrayList<>();
        secrecy.ifPresent(out::add);
        urgency.ifPresent(out::add);
        return out;
    }

    /** Whether something stands above or below the text of the first page and nowhere else. */
    public boolean isOnFirstPage() {
        return circulation.isPresent() || !contact.isEmpty();
    }
}
