package org.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.CanonicalForm;
import org.kehoach.plan.Plan;
import org.kehoach.plan.RandomPlan;
import org.kehoach.source.PlanReader;
import org.kehoach.source.PlanWriter;

/**
 * What holds of any plan, tried on plans that chance makes; a failure names the seed. More of them, or one of them again:
 * {@code -Dplans.random=5000}, {@code -Dplans.seed=17}.
 */
class RandomPlansTest {

    private static final String FILE = "plans/an-hai/ubnd/thu-1.a.yaml";

    static LongStream seeds() {
        long one = Long.getLong("plans.seed", -1);
        return one >= 0 ? LongStream.of(one) : LongStream.range(0, Long.getLong("plans.random", 40));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenReadsAsTheSamePlan(long seed) {
        for (long s = seed * 10; s < seed * 10 + 10; s++) {
            Plan plan = RandomPlan.of(s, false);

            String yaml = PlanWriter.write(plan);

            Outcome<Plan> again = read(yaml);
            assertThat(again.diagnostics()).as(s + "\n" + yaml).noneMatch(Diagnostic::isError);
            assertThat(again.diagnostics()).as(s + "\n" + yaml).isEmpty();
            assertThat(CanonicalForm.of(again.value().orElseThrow())).as(s + "\n" + yaml).isEqualTo(CanonicalForm.of(plan));
            assertThat(PlanWriter.write(again.value().orElseThrow())).as("seed " + s).isEqualTo(yaml);
        }
    }

    private static Outcome<Plan> read(String yaml) {
        return PlanReader.read("plan.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
