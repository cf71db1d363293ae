package org.kehoach.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.diagnostic.Outcome;

/** Wherever it stops, the store is as it was or has the new version whole, and the next run goes on. */
class KilledWhileIssuingTest {

    private static final List<String> OLD = List.of("mau/a@1");
    private static final List<String> NEW = List.of("mau/a@1", "mau/b@1");

    @TempDir
    private Path folder;

    /** Ends the program: nothing of it runs on, no clean-up either. */
    @SuppressWarnings("serial")
    private static final class Killed extends Error {}

    /** A disk on which one step is begun and not ended. */
    private static final class BreakingDisk implements Disk {

        private final int last;
        private final boolean kills;
        private int step;

        BreakingDisk(int last, boolean kills) {
            this.last = last;
            this.kills = kills;
        }

        private boolean breaks() throws IOException {
            step++;
            if (step > last && kills) {
                throw new Killed();
            }
            return step == last;
        }

        private void end() throws IOException {
            if (kills) {
                throw new Killed();
            }
            throw new IOException("No space left on device");
        }

        @Override
        public void createFolders(Path path) throws IOException {
            if (breaks()) {
                REAL.createFolders(Objects.requireNonNull(path.getParent()));
                end();
            }
            REAL.createFolders(path);
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            if (breaks()) {
                REAL.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                end();
            }
            REAL.write(file, bytes);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            if (breaks()) {
                end();
            }
            REAL.move(from, to);
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
            if (breaks()) {
                end();
            }
            REAL.replace(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            if (breaks()) {
                if (Files.isDirectory(path)) {
                    try (Stream<Path> files = Files.list(path)) {
                        REAL.delete(files.findFirst().orElseThrow());
                    }
                }
                end();
            }
            REAL.delete(path);
        }
    }

    @Test
    void killedAtEachStepTheStoreIsOldOrNew() throws IOException {
        TreeSet<String> met = new TreeSet<>();
        for (int step = 1;; step++) {
            Path issued = folder.resolve(Integer.toString(step));
            Store store = Issues.store(issued);
            Issues.issue(new Issuance(store), "mau/a", 1, 1);
            BreakingDisk disk = new BreakingDisk(step, true);
            try {
                assertThat(Issues.issue(new Issuance(store, disk, 1), "mau/b", 1, 2).diagnostics()).isEmpty();
                break;
            } catch (Killed _) {
                assertThat(Issues.whole(store)).as("killed at step %d", step).isIn(OLD, NEW);
                met.add(Issues.whole(store).toString());
            }
            goesOn(store, step);
        }
        assertThat(met).as("the rename is one step among others").containsExactlyInAnyOrder(OLD.toString(),
                NEW.toString());
    }

    /** The leftovers of a killed run are cleaned, be that killed too. */
    private static void goesOn(Store store, int step) throws IOException {
        try {
            Issues.issue(new Issuance(store, new BreakingDisk(2, true), 1), "mau/b", 1, 2);
        } catch (Killed _) {
            assertThat(Issues.whole(store)).as("killed while cleaning after step %d", step).isIn(OLD, NEW);
        }
        assertThat(Issues.issue(new Issuance(store), "mau/b", 1, 2).value()).as("run again after step %d", step)
                .isPresent();
        assertThat(Issues.whole(store)).isEqualTo(NEW);
        nothingIsLeft(store);
    }

    private static void nothingIsLeft(Store store) throws IOException {
        try (Stream<Path> left = Files.list(store.folder())) {
            assertThat(left.map(f -> f.getFileName().toString()).filter(f -> !f.equals(".lock")).sorted())
                    .containsExactly("mau", Register.FILE);
        }
        assertThat(Files.readAllBytes(store.folder().resolve(Register.FILE)))
                .isEqualTo(Register.file(store.records().value().orElseThrow()));
    }

    @Test
    void whereTheDiskFailsAtAnyStepNothingIsHalf() throws IOException {
        TreeSet<String> met = new TreeSet<>();
        for (int step = 1;; step++) {
            Store store = Issues.store(folder.resolve(Integer.toString(step)));
            Issues.issue(new Issuance(store), "mau/a", 1, 1);
            Issuance breaking = new Issuance(store, new BreakingDisk(step, false), 1);
            Outcome<IssueRecord> issued;
            try {
                issued = Issues.issue(breaking, "mau/b", 1, 2);
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("space");
                assertThat(Issues.whole(store)).as("failed at step %d", step).isEqualTo(OLD);
                met.add("old");
                goesOn(store, step);
                continue;
            }
            assertThat(Issues.whole(store)).isEqualTo(NEW);
            if (issued.diagnostics().isEmpty()) {
                break;
            }
            assertThat(issued.diagnostics()).singleElement()
                    .satisfies(d -> assertThat(d.problem().code()).isEqualTo("E0360"));
            met.add("behind");
            assertThat(new Issuance(store).register().diagnostics()).isEmpty();
            nothingIsLeft(store);
        }
        assertThat(met).containsExactly("behind", "old");
    }

    /** A process of its own, ended by the system at a moment that chance gives. */
    @Test
    void killedProcessLeavesWholeVersions() throws IOException, InterruptedException {
        Random chance = new Random(20_260_205);
        Store store = Issues.store(folder.resolve("issued"));
        Path told = folder.resolve("told.txt");
        for (int i = 0; i < 6; i++) {
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                    IssuingProcess.class.getName(), store.folder().toString()).redirectErrorStream(true)
                    .redirectOutput(told.toFile()).start();
            while (process.isAlive() && Files.size(told) == 0) {
                Thread.sleep(5);
            }
            Thread.sleep(chance.nextInt(60));
            process.destroyForcibly().waitFor();
            List<String> versions = Files.readAllLines(told);
            List<String> whole = Issues.whole(store);
            assertThat(whole.size()).as("what was told to be issued is")
                    .isGreaterThanOrEqualTo(Integer.parseInt(versions.getLast()));
            assertThat(store.versions("mau/a")).isEqualTo(IntStream.rangeClosed(1, whole.size()).boxed().toList());
        }
        Issues.issue(new Issuance(store), "mau/b", 1, 100_000);
        nothingIsLeft(store);
    }

    @Test
    void brokenDiskBreaks() {
        assertThatThrownBy(() -> new BreakingDisk(1, true).move(folder, folder)).isInstanceOf(Killed.class);
    }
}
