package org.kehoach.cli;

import java.time.Duration;
import java.util.Map;
import java.util.function.IntSupplier;
import org.kehoach.generate.Watched;
import org.kehoach.generate.Watched.Snapshot;

/**
 * Runs a command again whenever a file is saved that it reads (theo dõi tệp), until the person ends it.
 *
 * <p>Files are looked at thirty times a second. The system's own notices would be no quicker to a person, come late on macOS,
 * never come from network drives, and differ for editors that save by renaming; looking works the same everywhere and
 * costs some dozens of system calls each time.
 */
final class Watch {

    /** Looks come so often that two of them and a run stay below 200 ms. */
    private static final Duration LOOK = Duration.ofMillis(30);
    /** Where looking itself is slow, on a network drive, it is done less often, but at least so often. */
    private static final Duration RARELY = Duration.ofMillis(500);
    private static final int SHARE = 10;
    /** So many looks a file may be empty or missing while it is saved, before that is taken to be meant. */
    private static final int PATIENCE = 30;

    private final Session session;
    private final Words words;
    private final Watched world;
    private int code;

    Watch(Session session, Words words, Watched world) {
        this.session = session;
        this.words = words;
        this.world = world;
    }

    /**
     * Runs the command now and after each change.
     *
     * @param run one run, giving its exit code
     * @return the last run's exit code, when the thread is interrupted; Ctrl-C ends the program itself
     */
    int until(IntSupplier run) {
        Snapshot seen = world.during(() -> code = run.getAsInt());
        session.out().flush();
        session.err().println(words.get("watch.waiting"));
        try {
            for (int again = 1;; again++) {
                Snapshot now = settled(seen);
                session.err().println();
                session.err().println(words.get("watch.again", Map.of("number", Integer.toString(again), "files",
                        String.join(", ", now.changedSince(seen)))));
                seen = world.during(() -> code = run.getAsInt());
                session.out().flush();
            }
        } catch (InterruptedException _) {
            return code;
        }
    }

    /** Waits for a change, and until it is over: two looks find the same, and nothing is half saved. */
    private Snapshot settled(Snapshot seen) throws InterruptedException {
        Snapshot last = seen;
        long before = 0;
        for (int patience = 0;;) {
            long start = System.nanoTime();
            Snapshot now = world.look();
            long cost = System.nanoTime() - start;
            boolean changed = !now.changedSince(seen).isEmpty();
            boolean quiet = now.equals(last);
            if (changed && quiet && (!now.isHalfSaved(seen) || ++patience > PATIENCE)) {
                return now;
            }
            last = now;
            Thread.sleep(pause(Math.min(cost, before)));
            before = cost;
        }
    }

    /** One slow look may be chance; two are a slow drive. */
    private static Duration pause(long nanos) {
        Duration slow = Duration.ofNanos(nanos * SHARE);
        return slow.compareTo(LOOK) < 0 ? LOOK : slow.compareTo(RARELY) > 0 ? RARELY : slow;
    }
}
