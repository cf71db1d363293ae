package org.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kehoach.agency.Agency;
import org.kehoach.agency.Directory;
import org.kehoach.plan.Decision;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Issuer;
import org.kehoach.plan.Located;
import org.kehoach.plan.Node;
import org.kehoach.plan.Plan;
import org.kehoach.plan.RandomPlan;
import org.kehoach.plan.Text;
import org.kehoach.source.DirectoryReader;
import org.kehoach.source.IdWriter;
import org.kehoach.source.PlanReader;
import org.kehoach.source.PlanWriter;

/** Every field of a derived plan has an origin, which is a real place whose words are the value or its source. */
class ProvenanceTest {

    private static final Path PLANS = Path.of("plans");
    private static final String COMMUNE = "plans/an-hai/xa-hoa-lac/dinh-duong-2026-2030.yaml";
    private static final String PROVINCE = "plans/an-hai/ubnd/dinh-duong-2026-2030.yaml";
    /** What is typed beside a node's words has the node's place: it stands in one of so many lines about it. */
    private static final Set<String> BESIDE = Set.of("direction", "applies", "on-derive");
    private static final int ABOUT = 8;

    /** The text of each file, as places name it. */
    private final Map<String, List<String>> files = new LinkedHashMap<>();

    private Plan read(String file, byte[] bytes) {
        files.put(file, new String(bytes, StandardCharsets.UTF_8).lines().toList());
        return PlanReader.read(file, bytes).value().orElseThrow();
    }

    private static Directory directory() throws IOException {
        Path file = PLANS.resolve("agencies.yaml");
        return DirectoryReader.read(file.toString(), Files.readAllBytes(file)).value().orElseThrow();
    }

    @Test
    void everyFieldOfTheSampleHasAnOrigin() throws IOException {
        Plan child = read(COMMUNE, Files.readAllBytes(Path.of(COMMUNE)));
        Plan parent = read(PROVINCE, Files.readAllBytes(Path.of(PROVINCE)));
        Derived derived = Resolver.resolve(child, parent, directory()).value().orElseThrow();
        assertThat(checked(derived)).as("fields").isGreaterThan(150);
    }

    @Test
    void everyFieldOfAnyDerivedPlanHasAnOrigin() throws IOException {
        Directory directory = directory();
        int fields = 0;
        int plans = 0;
        for (long seed = 1; seed <= 130; seed++) {
            Plan random = RandomPlan.of(seed, false);
            Optional<Agency> issuer = random.issuers().size() == 1
                    && random.issuers().getFirst() instanceof Issuer.Listed l
                            ? directory.find(l.key())
                            : Optional.empty();
            Agency commune = directory.find("an-hai/xa-hoa-lac").orElseThrow();
            if (issuer.filter(i -> directory.binds(i, commune)).isEmpty()) {
                continue;
            }
            byte[] named = IdWriter.write("p.yaml", PlanWriter.write(random).getBytes(StandardCharsets.UTF_8)).value()
                    .orElseThrow().bytes();
            Plan parent = read("p.yaml", named);
            Optional<Plan> draft = FirstDraft.of(Parent.of(parent, directory), commune, directory,
                    List.of("CHỦ TỊCH"), FirstDraft.Wishes.NONE).value();
            if (draft.isEmpty()) {
                continue; // a duty in a clause that nobody named
            }
            Plan decided = ResolverTest.with(draft.get(), decisions(parent, draft.get(), new Random(seed)));
            Plan child = read("c.yaml", PlanWriter.write(decided).getBytes(StandardCharsets.UTF_8));
            Derived derived = Resolver.resolve(child, parent, directory).value().orElseThrow();
            fields += checked(derived);
            plans++;
        }
        assertThat(plans).isGreaterThan(12);
        assertThat(fields).isGreaterThan(600);
    }

    /** Of some nodes a fact is changed, some are taken out, and by some others stand. */
    private static List<Decision> decisions(Plan parent, Plan draft, Random random) {
        List<Decision> out = new ArrayList<>(draft.derivation().orElseThrow().decisions());
        for (Node node : parent.nodes()) {
            if (node.id().isEmpty() || random.nextInt(3) > 0) {
                continue;
            }
            Located<String> at = Located.supplied(node.id().get());
            Decision.Note note = new Decision.Note(Optional.empty(), Optional.of(Text.of("Lý do riêng")),
                    at.origin());
            Optional<Inline.Fact> value = node.shape().texts().stream().flatMap(t -> t.inlines().stream())
                    .filter(i -> i instanceof Inline.Fact f && f.name() instanceof FactName.Value)
                    .map(Inline.Fact.class::cast).findFirst();
            if (value.isPresent()) {
                out.add(new Decision.Replace(at, Map.of(value.get().name().name(),
                        new Decision.Change.Words(Text.of("ít nhất 77%"))), note));
            } else if (random.nextBoolean()) {
                out.add(new Decision.Remove(at, Text.of("Không có ở xã"), Optional.of(Text.of("Chủ tịch")), note));
            } else {
                out.add(new Decision.Replace(at, Map.of("label", new Decision.Change.Words(Text.of("*"))), note));
            }
        }
        return out;
    }

    private int checked(Derived derived) {
        Provenance provenance = Provenance.of(List.of(derived));
        String superior = ((Issuer.Listed) derived.workings().parent().plan().issuers().getFirst()).key();
        int count = 0;
        for (String name : provenance.present()) {
            Account account = provenance.of(name).orElseThrow();
            assertThat(account.absence()).as(name).isEmpty();
            for (Account.Field field : account.fields()) {
                assertThat(field.steps()).as(name + "." + field.name()).isNotEmpty().allSatisfy(s -> {
                    assertThat(s.place()).isPresent();
                    // whoever got the superior's reports gets these: the issuer's key is not in its file
                    assertThat(near(s, field.name())).containsAnyOf(plain(s.typed()),
                            plain(s.typed().replace(superior, "issuer")));
                });
                assertThat(field.steps().getLast().deed()).isIn(Account.Deed.WRITTEN, Account.Deed.SET);
                count++;
            }
        }
        Set<String> nodes = new TreeSet<>(derived.workings().parent().named().keySet());
        nodes.addAll(provenance.present());
        for (String name : nodes) {
            Account account = provenance.of(name).orElseThrow();
            assertThat(account.absence().isPresent()).as(name).isEqualTo(!provenance.present().contains(name));
        }
        return count;
    }

    /** The lines from a place on as far as words may go, without what only YAML asks for. */
    private String near(Account.Step step, String field) {
        if (field.equals("body")) {
            return plain(step.typed());
        }
        List<String> lines = files.getOrDefault(step.place().orElseThrow().file(), List.of());
        int line = step.place().orElseThrow().line();
        int from = BESIDE.contains(field.substring(field.lastIndexOf('.') + 1)) ? Math.max(1, line - ABOUT) : line;
        return plain(String.join("", IntStream.range(from - 1, Math.min(lines.size(), line + 60))
                .mapToObj(lines::get).toList()));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("[\\s\"'\\\\*\\[\\]{},-]+", "");
    }
}
