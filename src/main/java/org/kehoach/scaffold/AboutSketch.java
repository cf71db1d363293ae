package org.kehoach.scaffold;

import java.util.List;
import java.util.Optional;
import org.kehoach.plan.DocumentKind;

/**
 * What is known of a document, mostly one about a plan, before anyone has written it (thông tin lập văn bản trong hồ sơ).
 *
 * @param id         its own
 * @param about      the plan's id; empty where it is about none
 * @param issuer     the key of the agency that issues it
 * @param guessed    whether nobody said who issues it
 * @param addressee  the name of whoever issued the plan, where that is another agency
 * @param signature  lines above the signature; empty where nobody knows
 * @param submission whether there is a submission about the plan already
 */
public record AboutSketch(DocumentKind kind, String id, Optional<String> about, String issuer, boolean guessed,
        Optional<String> addressee, List<String> signature, boolean submission) {

    public AboutSketch {
        signature = List.copyOf(signature);
    }
}
