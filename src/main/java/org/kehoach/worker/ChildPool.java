package org.kehoach.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;

/**
 * Children for one sort of work (nhóm tiến trình con). One waits, started before it is wanted; while it works, the next is
 * started; whoever has done its share, or failed, is ended. How many work at once is the caller's to limit.
 *
 * @see Worker
 */
public final class ChildPool implements AutoCloseable {

    /** More than one child outlives a rush: one works, one waits. */
    private static final int WAITING = 2;

    private final ChildCommand command;
    private final int share;
    private final Duration longest;
    private final Deque<Child> waiting = new ArrayDeque<>();
    private final Set<Child> working = new HashSet<>();
    private boolean closed;

    /**
     * @param share   of requests that a child has before another takes its place
     * @param longest time for a request
     */
    public ChildPool(ChildCommand command, int share, Duration longest) {
        this.command = command;
        this.share = share;
        this.longest = longest;
    }

    /** Starts a child where none waits; it gets ready by itself. */
    public synchronized void prepare() {
        waiting.removeIf(c -> !c.isAlive());
        if (waiting.isEmpty() && !closed) {
            try {
                waiting.add(new Child(command));
            } catch (IOException _) {
                // told when one is wanted
            }
        }
    }

    /**
     * The answer of a child.
     *
     * @param name of what it is about, for what is found
     */
    public Outcome<byte[]> run(byte[] request, String name) {
        Child child;
        try {
            child = take();
        } catch (IOException e) {
            return failed(new WorkerProblem.NotStarted(String.valueOf(e.getMessage())), name);
        }
        boolean good = false;
        try {
            prepare();
            Child.Result result = child.ask(request, longest);
            good = result.answer().isPresent();
            return result.answer().map(Outcome::of)
                    .orElseGet(() -> failed(result.problem().orElseThrow(), name));
        } finally {
            giveBack(child, good);
        }
    }

    private static Outcome<byte[]> failed(WorkerProblem problem, String name) {
        return Outcome.failed(new Diagnostic(problem, Location.of(name)));
    }

    private synchronized Child take() throws IOException {
        if (closed) {
            throw new IOException("closed");
        }
        waiting.removeIf(c -> !c.isAlive());
        Child child = waiting.isEmpty() ? new Child(command) : waiting.removeFirst();
        working.add(child);
        return child;
    }

    private void giveBack(Child child, boolean good) {
        boolean kept;
        synchronized (this) {
            working.remove(child);
            kept = good && !closed && child.uses() < share && waiting.size() < WAITING;
            if (kept) {
                waiting.addFirst(child); // warmer than one that has not worked yet
            }
        }
        if (!kept) {
            child.close();
        }
    }

    /** Ends all children, those at work too. */
    @Override
    public void close() {
        Set<Child> all;
        synchronized (this) {
            closed = true;
            all = new HashSet<>(working);
            all.addAll(waiting);
            waiting.clear();
        }
        all.forEach(Child::close);
    }
}
