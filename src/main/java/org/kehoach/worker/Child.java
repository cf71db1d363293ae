package org.kehoach.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.kehoach.worker.Frames.Frame;
import org.kehoach.worker.Frames.Sign;

/** A child process, as its parent sees it (tiến trình con): it does one thing at a time, for one thread. */
final class Child implements AutoCloseable {

    /** What a virtual machine ends with where memory ran out. */
    private static final int OUT_OF_MEMORY = 3;
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration END = Duration.ofSeconds(5);

    private final ChildCommand command;
    private final Process process;
    private final InputStream answers;
    private final OutputStream questions;
    private boolean ready;
    private int uses;

    /** What became of a request: one of the two. */
    record Result(Optional<byte[]> answer, Optional<WorkerProblem> problem) {

        static Result of(byte[] answer) {
            return new Result(Optional.of(answer), Optional.empty());
        }

        static Result of(WorkerProblem problem) {
            return new Result(Optional.empty(), Optional.of(problem));
        }
    }

    /** Starts a child, and does not wait for it. */
    Child(ChildCommand command) throws IOException {
        this.command = command;
        this.process = command.process().start();
        this.answers = new BufferedInputStream(process.getInputStream());
        this.questions = new BufferedOutputStream(process.getOutputStream());
    }

    /** How many requests it has had. */
    int uses() {
        return uses;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks, and waits for the answer, no longer than is said. After a problem the child is of no more use. */
    Result ask(byte[] request, Duration longest) {
        uses++;
        if (!ready) {
            Alarm alarm = new Alarm(START);
            try {
                ready = Frames.read(answers).filter(f -> f.sign() == Sign.READY).isPresent();
            } catch (IOException _) {
                // told below
            } finally {
                alarm.end();
            }
            if (!ready) {
                return Result.of(new WorkerProblem.NotStarted(how()));
            }
        }
        Alarm alarm = new Alarm(longest);
        try {
            Frames.write(questions, Sign.ASKED, request);
            return Frames.read(answers).map(this::result).orElseGet(() -> brokeOff(alarm, longest));
        } catch (IOException _) {
            return brokeOff(alarm, longest);
        } finally {
            alarm.end();
        }
    }

    private Result result(Frame frame) {
        return switch (frame.sign()) {
            case DONE -> Result.of(frame.content());
            case TOO_DEEP -> Result.of(new WorkerProblem.TooDeep());
            case FAULT -> Result.of(new WorkerProblem.BrokeOff(new String(frame.content(), StandardCharsets.UTF_8)));
            case READY, ASKED -> Result.of(new WorkerProblem.BrokeOff(frame.sign().name()));
        };
    }

    private Result brokeOff(Alarm alarm, Duration longest) {
        if (alarm.rang()) {
            return Result.of(new WorkerProblem.OutOfTime(longest.toSeconds()));
        }
        String how = how();
        return Result.of(how.equals("exit " + OUT_OF_MEMORY)
                ? new WorkerProblem.OutOfMemory(command.mebibytes())
                : new WorkerProblem.BrokeOff(how));
    }

    /** How the process ended; ends it, where it goes on without making sense. */
    private String how() {
        try {
            if (!process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS)) {
                close();
                return "no sense";
            }
            return "exit " + process.exitValue();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    /** Ends the process at once; it holds nothing that anybody needs. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the process when its time is over, which ends the wait for its answer. */
    private final class Alarm {

        private final Thread clock;
        private volatile boolean rang;

        Alarm(Duration time) {
            clock = Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(time);
                    rang = true;
                    process.destroyForcibly();
                } catch (InterruptedException _) {
                    // in time
                }
            });
        }

        boolean rang() {
            return rang;
        }

        void end() {
            clock.interrupt();
        }
    }
}
