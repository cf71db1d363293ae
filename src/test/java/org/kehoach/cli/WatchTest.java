package org.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that run again when a file is saved. Tests wait for what they expect, and never for a time. */
class WatchTest {

    private static final String DIRECTORY = """
        an-hai/ubnd: {name: Ủy ban nhân dân tỉnh An Hải, symbol: UBND, place: An Hải, roles: {health: Sở Y tế}}
        """;
    private static final String PLAN = """
        kind: plan
        id: an-hai/ubnd/thu
        issuer: an-hai/ubnd
        subject: Thử
        body:
        - heading: Nhiệm vụ
          body:
          - assign: health
            body: Một việc
        recipients: [Bộ Y tế, Sở Y tế]
        signature: {lines: [CHỦ TỊCH], name: A}
        """;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> code = new CompletableFuture<>();
    private Thread running = new Thread();

    @BeforeEach
    void layOut() throws IOException {
        Files.writeString(folder.resolve("agencies.yaml"), DIRECTORY);
        Files.writeString(folder.resolve("x.yaml"), PLAN);
    }

    @AfterEach
    void stop() throws InterruptedException {
        running.interrupt();
        running.join();
    }

    private void start(String... line) {
        PrintStream to = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Session session = new Session(folder, InputStream.nullInputStream(), to, to, false, List.of());
        running = Thread.ofPlatform().start(() -> code.complete(Commands.run(List.of(line), session, Map.of())));
        await(() -> told().contains("Đang theo dõi"));
    }

    private String told() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("the condition was not met in %s", LONGEST).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private void awaitTold(String words) {
        await(() -> told().contains(words));
    }

    private void save(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    /** As editors do that keep the old file until the new one is whole. */
    private void saveByRename(String file, String content) throws IOException {
        Path swap = folder.resolve("." + file + ".swp");
        Files.writeString(swap, content);
        Files.move(swap, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    private int end() throws InterruptedException, ExecutionException, TimeoutException {
        running.interrupt();
        return code.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void aSavedPlanIsCheckedAgain() throws Exception {
        start("check", "x.yaml", "--watch");
        assertThat(told()).contains("1 tệp, không có lỗi.");
        save("x.yaml", PLAN.replace("health", "heath"));
        awaitTold("── Lần 1: x.yaml ──");
        awaitTold("1 lỗi");
        saveByRename("x.yaml", PLAN);
        awaitTold("── Lần 2: x.yaml ──");
        await(() -> told().endsWith("1 tệp, không có lỗi.\n"));
        assertThat(end()).isZero();
    }

    @Test
    void theLastRunSaysTheExitCode() throws Exception {
        start("check", "x.yaml", "--watch");
        save("x.yaml", PLAN.replace("kind: plan", "kind: plna"));
        awaitTold("1 lỗi");
        assertThat(end()).isEqualTo(ExitCode.PLAN_HAS_ERRORS);
    }

    @Test
    void theSameFindingsAreToldOnce() throws Exception {
        save("x.yaml", PLAN.replace("health", "heath"));
        start("check", "x.yaml", "--watch");
        save("x.yaml", PLAN.replace("health", "heath") + "# ghi chú\n");
        awaitTold("Kết quả như lần trước.");
        assertThat(told()).containsOnlyOnce("E0202");
    }

    @Test
    void theDirectoryIsWatchedToo() throws Exception {
        start("check", "x.yaml", "--watch");
        save("agencies.yaml", DIRECTORY.replace("an-hai/ubnd", "an-hai/ubnd-tinh"));
        awaitTold("── Lần 1: agencies.yaml ──");
        awaitTold("1 lỗi");
    }

    @Test
    void aDirectoryThatComesNearerIsSeen() throws Exception {
        Files.createDirectories(folder.resolve("plans"));
        Files.move(folder.resolve("x.yaml"), folder.resolve("plans/x.yaml"));
        start("check", "plans/x.yaml", "--watch");
        save("plans/agencies.yaml", "an-hai/khac: {name: Cơ quan khác}\n");
        awaitTold("── Lần 1: plans/x.yaml ──");
        awaitTold("1 lỗi");
    }

    @Test
    void anEmptyOrMissingFileIsWaitedFor() throws Exception {
        start("check", "x.yaml", "--watch");
        save("x.yaml", "");
        Files.delete(folder.resolve("x.yaml"));
        save("x.yaml", PLAN + "# xong\n");
        awaitTold("── Lần 1: x.yaml ──");
        await(() -> told().endsWith("1 tệp, không có lỗi.\n"));
        assertThat(told()).doesNotContain("lỗi[");
    }

    @Test
    void aFileThatStaysAwayIsTold() throws Exception {
        start("check", "x.yaml", "--watch");
        Files.delete(folder.resolve("x.yaml"));
        awaitTold("E0135");
        save("x.yaml", PLAN);
        await(() -> told().endsWith("1 tệp, không có lỗi.\n"));
    }

    @Test
    void aSavedPlanIsRenderedAgain() throws Exception {
        start("render", "x.yaml", "--as", "docx", "--watch");
        byte[] first = Files.readAllBytes(folder.resolve("out/x.docx"));
        save("x.yaml", PLAN.replace("Một việc", "Hai việc"));
        await(() -> told().lines().filter("out/x.docx"::equals).count() == 2);
        assertThat(Files.readAllBytes(folder.resolve("out/x.docx"))).isNotEqualTo(first);
        save("x.yaml", PLAN.replace("health", "heath"));
        awaitTold("1 lỗi");
        assertThat(end()).isEqualTo(ExitCode.PLAN_HAS_ERRORS);
    }

    @Test
    void anOwnTemplateIsWatchedToo() throws Exception {
        start("render", "x.yaml", "--as", "docx", "--watch");
        Files.createDirectories(folder.resolve("templates/nd30"));
        save("templates/nd30/named.docx", "không phải tệp Word");
        awaitTold("── Lần 1: ");
        awaitTold("1 lỗi");
        Files.delete(folder.resolve("templates/nd30/named.docx"));
        await(() -> told().lines().filter("out/x.docx"::equals).count() == 2);
    }

    @Test
    void standardInputCannotBeWatched() {
        PrintStream to = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Session session = new Session(folder, InputStream.nullInputStream(), to, to, false, List.of());
        assertThat(Commands.run(List.of("check", "-", "--watch"), session, Map.of())).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Commands.run(List.of("render", "x.yaml", "--as", "pdf", "-o", "-", "--watch"), session, Map.of()))
                .isEqualTo(ExitCode.WRONG_USAGE);
    }
}
