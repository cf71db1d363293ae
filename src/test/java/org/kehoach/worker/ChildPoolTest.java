package org.kehoach.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.diagnostic.Problem;
import org.kehoach.worker.Frames.Sign;

/** Children break in every way, and the parent says what became of its request and goes on. */
class ChildPoolTest {

    private static final int MEBIBYTES = 32;

    private static ChildCommand command() {
        return ChildCommand.of(List.of(OddChild.class.getName()), MEBIBYTES);
    }

    private static Outcome<byte[]> ask(ChildPool pool, String words) {
        return pool.run(words.getBytes(StandardCharsets.UTF_8), "a.pdf");
    }

    private static String answer(ChildPool pool, String words) {
        Outcome<byte[]> answer = ask(pool, words);
        assertThat(answer.diagnostics()).as(words).isEmpty();
        return new String(answer.value().orElseThrow(), StandardCharsets.UTF_8);
    }

    private static Problem problem(ChildPool pool, String words, String code) {
        Outcome<byte[]> answer = ask(pool, words);
        assertThat(answer.value()).as(words).isEmpty();
        assertThat(answer.diagnostics()).hasSize(1).allSatisfy(d -> assertThat(d.location().file()).isEqualTo("a.pdf"));
        Problem problem = answer.diagnostics().getFirst().problem();
        assertThat(problem.code()).isEqualTo(code);
        return problem;
    }

    /** Long enough for a child that need not wait, on a machine that is busy. */
    @Test
    void whatBreaksAChildIsToldAndTheNextRequestIsAnswered() {
        try (ChildPool pool = new ChildPool(command(), 100, Duration.ofSeconds(4))) {
            assertThat(problem(pool, "hang", "E0722")).isEqualTo(new WorkerProblem.OutOfTime(4));
            assertThat(answer(pool, "một")).startsWith("một ");
            assertThat(problem(pool, "fill", "E0723")).isEqualTo(new WorkerProblem.OutOfMemory(MEBIBYTES));
            assertThat(problem(pool, "sink", "E0724")).isEqualTo(new WorkerProblem.TooDeep());
            assertThat(problem(pool, "halt", "E0725")).isEqualTo(new WorkerProblem.BrokeOff("exit 7"));
            assertThat(problem(pool, "throw", "E0725")).isInstanceOfSatisfying(WorkerProblem.BrokeOff.class,
                    p -> assertThat(p.how()).contains("một lỗi"));
            assertThat(answer(pool, "print")).as("nobody need read what it prints").isEqualTo("printed");
        }
    }

    @Test
    void aChildServesUntilItHasDoneItsShareAndNoneOutlivesThePool() {
        ChildPool pool = new ChildPool(command(), 2, Duration.ofSeconds(30));
        long first;
        long second;
        try (pool) {
            pool.prepare();
            first = pid(answer(pool, "a"));
            assertThat(pid(answer(pool, "b"))).isEqualTo(first);
            second = pid(answer(pool, "c"));
            assertThat(second).isNotEqualTo(first);
            assertThat(isAlive(first)).isFalse();
            assertThat(isAlive(second)).isTrue();
        }
        assertThat(isAlive(second)).isFalse();
        assertThat(problem(pool, "d", "E0726")).isInstanceOf(WorkerProblem.NotStarted.class);
    }

    private static long pid(String answer) {
        return Long.parseLong(answer.substring(answer.indexOf(' ') + 1));
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    @Test
    void aChildReachesNobody() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
                ChildPool pool = new ChildPool(command(), 1, Duration.ofSeconds(30))) {
            assertThat(answer(pool, "connect " + server.getLocalPort())).isEqualTo("nowhere");
        }
    }

    /** As when the parent is killed: the system closes its end of the stream, and nobody is left to end the child. */
    @Test
    void aChildAmidItsWorkEndsWithItsParent() throws IOException, InterruptedException {
        Process process = command().process().start();
        try {
            assertThat(Frames.read(process.getInputStream())).isPresent();
            Frames.write(process.getOutputStream(), Sign.ASKED, "hang".getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aMachineWithoutThatJdkIsTold() {
        try (ChildPool pool = new ChildPool(new ChildCommand(List.of("/không có/java"), 1), 1,
                Duration.ofSeconds(1))) {
            assertThat(problem(pool, "a", "E0726")).isInstanceOf(WorkerProblem.NotStarted.class);
        }
    }
}
