package org.kehoach.benchmark.peer;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;

/** One way to a PDF, kept warm between conversions. */
interface Contender extends AutoCloseable {

    /** With its version and what is special about the way it is run. */
    String name();

    Run convert() throws IOException;

    /** The processor time that it has spent so far, that of its helping threads too. */
    default long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** The processor time of another process and of all that it started. */
    static long processorNanos(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToLong(p -> p.info().totalCpuDuration().orElse(Duration.ZERO).toNanos()).sum();
    }

    @Override
    default void close() {}

    /** One conversion: how long it took, and what came of it. */
    record Run(long nanos, byte[] pdf) {}

    /** Starts a contender. */
    interface Start {
        Contender start() throws IOException;
    }
}
