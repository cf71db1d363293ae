package org.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.Decision;
import org.kehoach.plan.Derivation;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Plan;
import org.kehoach.source.DirectoryReader;
import org.kehoach.source.PlanReader;
import org.kehoach.source.PlanWriter;

/** What holds of any derived plan, held on the samples of a province and its communes. */
class ResolverTest {

    private static final Path PLANS = Path.of("plans");
    private static final String PROVINCE = "an-hai/ubnd/dinh-duong-2026-2030";
    private static final String MINISTRY = "trung-uong/bo-y-te/dinh-duong-2026-2030";
    private static final String COMMUNE = "an-hai/xa-hoa-lac/dinh-duong-2026-2030";

    private static Plan plan(String id) throws IOException {
        Path file = PLANS.resolve(id + ".yaml");
        return PlanReader.read(file.toString(), Files.readAllBytes(file)).value().orElseThrow();
    }

    private static Directory directory() throws IOException {
        Path file = PLANS.resolve("agencies.yaml");
        return DirectoryReader.read(file.toString(), Files.readAllBytes(file)).value().orElseThrow();
    }

    static Plan with(Plan p, List<Decision> decisions) {
        Derivation d = p.derivation().orElseThrow();
        return new Plan(p.file(), p.kind(), p.id(), p.version(), p.issuers(), p.number(), p.symbol(), p.place(),
                p.date(), p.period(), p.subject(), p.addressees(), p.authority(), p.parameters(), p.citations(),
                p.basis(),
                p.opening(), p.numbering(), p.body(), p.closing(), p.recipients(), p.archive(), p.drafter(),
                p.signatures(), p.annexes(),
                Optional.of(new Derivation(d.plan(), d.version(), d.digest(), decisions, d.numbered(),
                        d.origin())),
                p.dossier(),
                p.stamps(),
                p.origin());
    }

    private static Derived derived(Plan child) throws IOException {
        Outcome<Derived> out = Resolver.resolve(child, plan(PROVINCE), directory());
        assertThat(out.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        return out.value().orElseThrow();
    }

    @Test
    void derivesTheSamePlanEachTime() throws IOException {
        Plan child = plan(COMMUNE);
        assertThat(PlanWriter.write(derived(child).plan())).isEqualTo(PlanWriter.write(derived(child).plan()));
        assertThat(derived(child).coverage()).isEqualTo(derived(child).coverage());
    }

    /** Only additions at one place stand in the order in which they are written. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void orderOfDecisionsDoesNotMatter(long seed) throws IOException {
        Plan child = plan(COMMUNE);
        List<Decision> decisions = new ArrayList<>(child.derivation().orElseThrow().decisions());
        Set<String> places = new HashSet<>();
        assertThat(decisions).as("the sample adds at each place once").hasSizeGreaterThan(2)
                .allMatch(d -> !(d instanceof Decision.Add a) || places.add(a.side() + a.at().value()));
        Collections.shuffle(decisions, new Random(seed));
        assertThat(PlanWriter.write(derived(with(child, decisions)).plan()))
                .isEqualTo(PlanWriter.write(derived(child).plan()));
    }

    /** Whatever agency derives it, commune, department or, from a ministry, the province: no errors, and no duty left. */
    @ParameterizedTest
    @CsvSource({PROVINCE + ", ''", MINISTRY + ", tỉnh"})
    void firstDraftOfEveryAgencyStands(String id, String level) throws IOException {
        Directory directory = directory();
        Plan superior = plan(id);
        String issuer = superior.issuers().getFirst() instanceof Issuer.Listed l ? l.key() : "";
        Agency upper = directory.find(issuer).orElseThrow();
        List<Agency> bound = directory.agencies().stream()
                .filter(a -> directory.binds(upper, a) && a.level().orElse("").contains(level)).toList();
        assertThat(bound).isNotEmpty();
        for (Agency agency : bound) {
            String yaml = PlanWriter
                    .write(FirstDraft.of(Parent.of(superior, directory), agency, directory, List.of("CHỦ TỊCH"),
                            FirstDraft.Wishes.NONE).value().orElseThrow());
            Outcome<Plan> read = PlanReader.read("plan.yaml", yaml.getBytes(StandardCharsets.UTF_8));
            assertThat(read.diagnostics()).as(yaml).isEmpty();
            Outcome<Derived> derived = Resolver.resolve(read.value().orElseThrow(), superior, directory);
            assertThat(derived.diagnostics()).as(agency.key()).filteredOn(Diagnostic::isError).isEmpty();
            assertThat(derived.value().orElseThrow().coverage().rows()).as(agency.key()).isNotEmpty()
                    .allMatch(r -> r.status() == Coverage.Status.COVERED);
        }
    }
}
