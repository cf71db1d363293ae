package org.kehoach.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.AtomicFile;
import org.kehoach.generate.OutputProblem;

/** The bytes of a plan's file, read and saved (nguyên văn tệp kế hoạch) so that nobody's change is lost. */
final class PlanText {

    private static final int SERVER_FAULT = 500;
    private static final Set<PosixFilePermission> WRITING = Set.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Workspace workspace;

    PlanText(Workspace workspace) {
        this.workspace = workspace;
    }

    byte[] read(PlanId id) {
        Outcome<byte[]> read = workspace.read(id.file());
        return read.value().orElseThrow(() -> new Refusal(Fault.of(read.diagnostics())));
    }

    /** Whether the user may save it: a file that is marked as read-only is left alone, though its folder would let us. */
    boolean isWritable(PlanId id) {
        return workspace.path(id)
                .filter(file -> Files.isWritable(file) && Files.isWritable(file.getParent()) && !isMarked(file))
                .isPresent();
    }

    private static boolean isMarked(Path file) {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        try {
            return view != null && Collections.disjoint(view.readAttributes().permissions(), WRITING);
        } catch (IOException _) {
            return true;
        }
    }

    /**
     * Saves the text, wholly or not at all, if the file still holds what the writer read.
     *
     * @param read digest of the bytes that the writer started from
     */
    synchronized void save(PlanId id, String read, byte[] text) {
        Path file = workspace.path(id).filter(_ -> isWritable(id))
                .orElseThrow(() -> new Refusal(new RequestProblem.ReadOnly(id.file())));
        String now = digest(file);
        if (!now.equals(read)) {
            throw new Refusal(new RequestProblem.Changed(id.file()));
        }
        Optional<Diagnostic> failed = AtomicFile.write(file, id.file(), text);
        if (failed.isPresent()) {
            throw new Refusal(new Fault(SERVER_FAULT, List.of(failed.get()), Map.of()));
        }
    }

    /** Writes the text of a plan that is not there yet, wholly or not at all, and never over a file. */
    synchronized void create(PlanId id, byte[] text) {
        Path file = workspace.place(id).orElseThrow(() -> new Refusal(new RequestProblem.ReadOnly(id.file())));
        Optional<Diagnostic> failed = AtomicFile.create(file, id.file(), text);
        if (failed.isPresent()) {
            throw new Refusal(failed.get().problem() instanceof OutputProblem.AlreadyThere
                    ? Fault.of(new RequestProblem.Taken(id.value()))
                    : new Fault(SERVER_FAULT, List.of(failed.get()), Map.of()));
        }
    }

    /** Of a file that is gone or cannot be read: of no bytes that anybody started from. */
    private static String digest(Path file) {
        try {
            return FileForm.digest(Files.readAllBytes(file));
        } catch (IOException _) {
            return "";
        }
    }
}
