package org.kehoach.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.generate.OutputProblem.NotWritable.Reason;

/** Writes a file wholly or not at all (ghi nguyên tệp): to a temporary one beside it, then moved. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes the file, making its folders.
     *
     * @param shown the name for the finding, which names its folder where the fault is the folder's
     * @return what stood in the way, or empty
     */
    public static Optional<Diagnostic> write(Path file, String shown, byte[] bytes) {
        return write(file, shown, bytes, true);
    }

    /** As {@link #write}, of a file that is not there yet: one that is, is a fault and stays as it is. */
    public static Optional<Diagnostic> create(Path file, String shown, byte[] bytes) {
        return write(file, shown, bytes, false);
    }

    private static Optional<Diagnostic> write(Path named, String shown, byte[] bytes, boolean replace) {
        Path file = replace ? real(named) : named;
        if (replace && Files.isRegularFile(file) && isMarked(file)) {
            return failed(shown, Reason.NO_PERMISSION);
        }
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (Files.isDirectory(file) || folder == null) {
            return failed(shown, Reason.IS_FOLDER);
        }
        if (!replace && Files.exists(file)) {
            return failed(shown, new OutputProblem.AlreadyThere());
        }
        if (isBelowFile(folder)) {
            return failed(folder(shown), Reason.FILE_ABOVE);
        }
        // a plain new file has the rights that the user's umask gives; Java's own temporary files are private
        Path temporary = folder
                .resolve("." + ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId() + ".tmp");
        try {
            Files.createDirectories(folder);
            try (OutputStream out = Files.newOutputStream(temporary, StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                out.write(bytes);
            }
            keepRights(file, temporary);
        } catch (IOException e) {
            discard(temporary);
            return failed(folder(shown), Reason.of(e));
        }
        try {
            if (replace) {
                move(temporary, file);
            } else {
                Files.move(temporary, file);
            }
            return Optional.empty();
        } catch (FileAlreadyExistsException _) {
            discard(temporary);
            return failed(shown, new OutputProblem.AlreadyThere());
        } catch (IOException e) {
            discard(temporary);
            return failed(shown, Reason.of(e));
        }
    }

    /** What a link leads to is written, not the link. */
    private static Path real(Path file) {
        try {
            return Files.exists(file) ? file.toRealPath() : file;
        } catch (IOException _) {
            return file;
        }
    }

    /** Whether its owner has marked a file as one to be read alone, which a rename would not heed. */
    private static boolean isMarked(Path file) {
        try {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
            return !rights.contains(PosixFilePermission.OWNER_WRITE);
        } catch (IOException | UnsupportedOperationException _) {
            return !Files.isWritable(file);
        }
    }

    private static void keepRights(Path file, Path temporary) {
        try {
            if (Files.exists(file)) {
                Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(file));
            }
        } catch (IOException | UnsupportedOperationException _) {
            // a file system without such rights has none to keep
        }
    }

    private static Optional<Diagnostic> failed(String shown, Reason reason) {
        return failed(shown, new OutputProblem.NotWritable(reason));
    }

    private static Optional<Diagnostic> failed(String shown, OutputProblem problem) {
        return Optional.of(new Diagnostic(problem, Location.of(shown)));
    }

    private static String folder(String shown) {
        int slash = Math.max(shown.lastIndexOf('/'), shown.lastIndexOf('\\'));
        return slash > 0 ? shown.substring(0, slash) : shown;
    }

    private static boolean isBelowFile(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                return !Files.isDirectory(at);
            }
        }
        return false;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException _) {
            // the write has failed already; a stray temporary file is the lesser evil
        }
    }
}
