package org.kehoach.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets only so many requests work at once (giới hạn việc đồng thời); the others wait a little, then are told to. */
final class WorkLimit {

    private final Semaphore places;
    private final Duration patience;

    /** @param patience how long a request waits for its place */
    WorkLimit(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /** Does the work in its turn. */
    <T> T run(Supplier<T> work) {
        if (!entered()) {
            throw new Refusal(new RequestProblem.Busy());
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
