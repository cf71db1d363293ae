package org.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.Plan;

/** Short plans for tests, and what their reading found. */
public final class Yaml {

    /** What a plan needs before its body. */
    public static final String HEAD = """
        kind: plan
        id: thu/ke-hoach
        issuer: thu/ubnd
        subject: Thử nghiệm
        signature: {lines: [CHỦ TỊCH], name: Nguyễn Văn An}
        """;

    private Yaml() {}

    public static Outcome<Plan> read(String yaml) {
        return PlanReader.read("plan.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** A plan of which nothing is wrong. */
    public static Plan plan(String yaml) {
        Outcome<Plan> outcome = read(yaml);
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value().orElseThrow();
    }

    /** A plan with this body, indented as it will stand. */
    public static Plan body(String body) {
        return plan(HEAD + "body:\n" + body);
    }

    /** The one finding of a faulty file. */
    public static Diagnostic fault(String yaml) {
        Outcome<Plan> outcome = read(yaml);
        assertThat(outcome.diagnostics()).hasSize(1);
        return outcome.diagnostics().getFirst();
    }
}
