package org.kehoach.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;

class StoreTest {

    @TempDir
    private Path folder;

    private static List<String> codes(List<Diagnostic> found) {
        return found.stream().map(d -> d.problem().code()).toList();
    }

    private Store issued(int versions) throws IOException {
        Store store = Issues.store(folder);
        for (int i = 1; i <= versions; i++) {
            assertThat(Issues.issue(new Issuance(store), "mau/a", i, i).diagnostics()).isEmpty();
        }
        return store;
    }

    @Test
    void versionsAreFoundById() throws IOException {
        Store store = issued(11);
        assertThat(Issues.issue(new Issuance(store), "mau/a/1", 2, 12).value()).isPresent();
        assertThat(store.newest("mau/a")).contains(11);
        assertThat(store.versions("mau/a")).hasSize(11).isSorted();
        assertThat(store.versions("mau/a/1")).containsExactly(2);
        assertThat(store.versions("mau")).isEmpty();
        assertThat(store.newest("mau/khac")).isEmpty();
        assertThat(store.records().value().orElseThrow()).hasSize(12);
        IssueRecord third = store.record("mau/a", 3).value().orElseThrow();
        assertThat(third.number()).isEqualTo(3);
        assertThat(store.read(third, Part.SOURCE).value()).contains(Issues.parts(third).get(Part.SOURCE));
        assertThat(store.find(store.shown(third, Part.PLAN))).contains(new Store.Address("mau/a", 3));
        assertThat(store.find(store.shown(third, Part.SOURCE))).isEmpty();
        assertThat(store.find("plans/mau/a.yaml")).isEmpty();
    }

    /** One other byte, one byte less, one file less: seen in each file, and told by its name. */
    @ParameterizedTest
    @ValueSource(strings = {"plan.yaml", "plan.docx", "plan.pdf", "source.yaml", "issue.json"})
    void everyChangeOfWhatWasIssuedIsSeen(String name) throws IOException {
        Store store = issued(1);
        Path file = folder.resolve("mau/a/1").resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        Random chance = new Random(name.hashCode());
        for (int i = 0; i < 20; i++) {
            byte[] other = bytes.clone();
            other[chance.nextInt(other.length)] ^= 1;
            Files.write(file, other);
            assertTold(store, name);
        }
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        assertTold(store, name);
        Files.delete(file);
        assertTold(store, name);
        Files.write(file, bytes);
        assertThat(Issues.whole(store)).containsExactly("mau/a@1");
    }

    private static void assertTold(Store store, String name) {
        Outcome<IssueRecord> record = store.record("mau/a", 1);
        List<Diagnostic> found = new ArrayList<>(record.diagnostics());
        record.value().ifPresent(r -> found.addAll(store.verify(r)));
        assertThat(codes(found)).containsExactly("E0357");
        assertThat(found.getFirst().location().file()).endsWith("mau/a/1/" + name);
    }

    @Test
    void versionOfAnotherPlaceIsNotTrusted() throws IOException {
        Store store = issued(2);
        Files.move(folder.resolve("mau/a/2"), folder.resolve("mau/a/3"));
        assertThat(codes(store.record("mau/a", 3).diagnostics())).containsExactly("E0357");
        assertThat(codes(Issues.issue(new Issuance(store), "mau/b", 1, 9).diagnostics())).containsExactly("E0357");
    }

    @Test
    void whileAnotherIssuesNobodyElseDoes() throws IOException {
        Store store = issued(1);
        try (StoreLock _ = StoreLock.take(folder, 1).orElseThrow()) {
            assertThat(codes(Issues.issue(new Issuance(store, Disk.REAL, 1), "mau/b", 1, 2).diagnostics()))
                    .containsExactly("E0359");
        }
        assertThat(Issues.issue(new Issuance(store, Disk.REAL, 1), "mau/b", 1, 2).diagnostics()).isEmpty();
    }

    @Test
    void ofManyAtOnceOneGetsTheNumber() throws IOException, InterruptedException, ExecutionException {
        Store store = Issues.store(folder);
        List<Callable<Outcome<IssueRecord>>> all = Stream.of("a", "b", "c", "d", "e", "f")
                .<Callable<Outcome<IssueRecord>>>map(
                        n -> () -> Issues.issue(new Issuance(store, Disk.REAL, 1000), "mau/" + n, 1, 5))
                .toList();
        List<String> codes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Outcome<IssueRecord>> done : threads.invokeAll(all)) {
                codes.addAll(codes(done.get().diagnostics()));
            }
        }
        assertThat(codes).containsExactly("E0352", "E0352", "E0352", "E0352", "E0352");
        assertThat(Issues.whole(store)).hasSize(1);
    }

    /** What a spreadsheet would run, or take apart, is one text. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"=1+1 | '=1+1", "+84 | '+84", "-2 | '-2", "@a | '@a",
            "＝1 | '＝1",
            "a=b | a=b", "a,b | \"a,b\"", "a\"b | \"a\"\"b\"", "a;b | \"a;b\""})
    void registerHoldsNoFormula(String subject, String written) {
        IssueRecord r = Issues.record("mau/a", 1, 1);
        IssueRecord made = new IssueRecord(r.id(), 1, r.kind(), "", r.issuer(), subject, 1, r.code(), r.date(), "x",
                r.signers(), r.recipients(), r.archive(), r.digest(), r.derives(), r.files(), r.engine());
        assertThat(Register.csv(List.of(made)).lines().skip(1)).singleElement().asString()
                .contains(",," + "," + written + ",mau/a/1");
    }
}
