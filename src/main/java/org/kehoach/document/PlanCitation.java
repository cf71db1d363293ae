package org.kehoach.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Citation;
import org.kehoach.plan.Located;
import org.kehoach.plan.Plan;
import org.kehoach.plan.PrintedDate;
import org.kehoach.plan.Who;

/** A plan as other documents cite it (viện dẫn kế hoạch). */
public final class PlanCitation {

    private PlanCitation() {}

    /**
     * {@code Kế hoạch số 12/KH-UBND ngày … của … về …} (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6); what is still blank
     * keeps its room.
     *
     * @param text that the plan prints
     */
    public static Citation of(String key, Plan plan, OfficialText text, LookUps lookUps) {
        String subject = String.join(" ", text.subject().stream().map(Line::text).toList());
        String code = text.code().printedNumber() + "/" + text.code().symbol();
        return new Citation(key, Located.supplied(plan.kind().value().title()), Optional.of(Located.supplied(code)),
                plan.date().map(d -> Located.supplied(whole(d.value()))),
                Optional.of(Located.supplied(lookUps.names(List.of(new Who.Issuer(Origin.SUPPLIED))))),
                Optional.of(Located.supplied(lowered(subject))), Origin.SUPPLIED);
    }

    /** A day that is still blank keeps its room. */
    private static PrintedDate whole(PrintedDate date) {
        return date.day().isPresent() || date.month().isEmpty()
                ? date
                : new PrintedDate("\u00a0".repeat(5) + "/" + date.words(), date.day(), date.month(), date.year());
    }

    private static String lowered(String subject) {
        String rest = subject.toLowerCase(Locale.ROOT).startsWith("về ") ? subject.substring(3) : subject;
        return rest.isEmpty() ? rest : "về " + rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }
}
