package org.kehoach.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.kehoach.worker.Frames.Frame;
import org.kehoach.worker.Frames.Sign;

/**
 * The child's side (phía tiến trình con): answers one request after the other, and ends when its parent does. A thread does
 * nothing but listen, so that also a child amid its work sees that nobody waits for it any more.
 */
public final class Worker {

    /** What the program is told that is to be a child. */
    public static final String ARGUMENT = "--worker";

    private Worker() {}

    /** Works until the stream of requests ends; what still runs then is to end with the process. */
    public static void serve(InputStream in, OutputStream out, Task task) {
        BlockingQueue<byte[]> asked = new ArrayBlockingQueue<>(1);
        Thread.ofPlatform().daemon().name("work").start(() -> work(asked, out, task));
        try {
            for (Optional<Frame> next = Frames.read(in); next.isPresent(); next = Frames.read(in)) {
                asked.put(next.get().content());
            }
        } catch (IOException _) {
            // the parent is gone, amid its words
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void work(BlockingQueue<byte[]> asked, OutputStream out, Task task) {
        try {
            Frames.write(out, Sign.READY, new byte[0]);
            while (true) {
                Frame answer = answer(task, asked.take());
                Frames.write(out, answer.sign(), answer.content());
            }
        } catch (IOException _) {
            // nobody listens
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Frame answer(Task task, byte[] request) {
        try {
            byte[] made = task.run(request);
            return made.length > Frames.LONGEST
                    ? fault("an answer of " + made.length + " bytes")
                    : new Frame(Sign.DONE, made);
        } catch (StackOverflowError _) {
            return new Frame(Sign.TOO_DEEP, new byte[0]);
        } catch (Exception | LinkageError | AssertionError e) {
            StackTraceElement[] trace = e.getStackTrace();
            return fault(e + (trace.length == 0 ? "" : " at " + trace[0]));
        }
    }

    private static Frame fault(String words) {
        return new Frame(Sign.FAULT, words.getBytes(StandardCharsets.UTF_8));
    }
}
