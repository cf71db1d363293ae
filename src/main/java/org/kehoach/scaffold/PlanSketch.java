package org.kehoach.scaffold;

import java.util.List;
import java.util.Optional;
import org.kehoach.plan.Period;

/**
 * What a person said of a plan that is to be begun (phác thảo); what was left open becomes a blank.
 *
 * @param id        permanent name, {@code an-hai/xa-hoa-lac/trong-cay-2026}
 * @param subject   without the type's name before it (trích yếu)
 * @param duties    who is to be given duties, in the order of the text
 * @param superior  the document that the plan carries out
 * @param signature lines above the name; empty where nothing can be proposed
 * @param signer    name of who signs
 */
public record PlanSketch(String id, SketchIssuer issuer, String subject, Optional<Period> period, HeadingShape shape,
        List<Duty> duties, Optional<CitedText> superior, List<String> recipients, List<String> signature,
        Optional<String> signer) {

    public PlanSketch {
        duties = List.copyOf(duties);
        recipients = List.copyOf(recipients);
        signature = List.copyOf(signature);
    }

    /** A role that is given duties, and who holds it (đơn vị được giao). */
    public record Duty(String role, String name) {}
}
