package org.kehoach.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps two from changing a store at once (khóa kho); the system takes it back from a process that dies. */
record StoreLock(FileChannel file, FileLock lock) implements AutoCloseable {

    private static final String FILE = ".lock";
    private static final Duration LOOK = Duration.ofMillis(50);

    /** The lock, waited for so many looks; empty where another still holds it. */
    static Optional<StoreLock> take(Path folder, int looks) throws IOException {
        FileChannel file = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            for (int i = 1;; i++) {
                FileLock lock = tried(file);
                if (lock != null) {
                    return Optional.of(new StoreLock(file, lock));
                }
                if (i >= looks) {
                    file.close();
                    return Optional.empty();
                }
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            file.close();
            return Optional.empty();
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static @Nullable FileLock tried(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException _) {
            return null; // another thread of this process has it
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
