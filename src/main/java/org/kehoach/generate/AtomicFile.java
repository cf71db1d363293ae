package org.kehoach.generate;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;

/** Writes a file wholly or not at all (ghi nguyên tệp): to a temporary one beside it, then moved. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes the file, making its folders.
     *
     * @param shown the name for the finding
     * @return what stood in the way, or empty
     */
    public static Optional<Diagnostic> write(Path file, String shown, byte[] bytes) {
        Path temporary = null;
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            temporary = Files.createTempFile(parent, "." + file.getFileName(), ".tmp");
            Files.write(temporary, bytes);
            readable(temporary);
            move(temporary, file);
            return Optional.empty();
        } catch (IOException e) {
            discard(temporary);
            String reason = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
            return Optional.of(new Diagnostic(new OutputProblem.NotWritable(reason), Location.of(shown)));
        }
    }

    /** Temporary files are private; results have the rights that any new file has. */
    private static void readable(Path temporary) throws IOException {
        if (Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(temporary,
                    java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.isDirectory(to)) {
            throw new IOException(to.getFileName() + " is a folder");
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(@org.jspecify.annotations.Nullable Path temporary) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException _) {
                // the write has failed already; a stray temporary file is the lesser evil
            }
        }
    }
}
