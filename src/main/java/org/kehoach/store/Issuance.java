package org.kehoach.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;

/**
 * Puts a version into the store (nhập kho): all its files are written into a folder aside, which one rename makes the
 * version's. Whoever is stopped before has issued nothing, whoever is stopped after has issued it; the register is made
 * anew from the records each time.
 */
public final class Issuance {

    /** Only who holds the lock makes this folder: one that is there belongs to a process that was stopped. */
    static final String ASIDE = ".new";
    private static final String NEW_REGISTER = ".register.new";
    /** Looks at a lock that another holds: ten seconds. */
    private static final int PATIENCE = 200;

    private final Store store;
    private final Disk disk;
    private final int patience;

    public Issuance(Store store) {
        this(store, Disk.REAL, PATIENCE);
    }

    Issuance(Store store, Disk disk, int patience) {
        this.store = store;
        this.disk = disk;
        this.patience = patience;
    }

    /**
     * Issues a version, or says why it cannot be; the same version with the same meaning once more is no error.
     *
     * @param record without digests of files
     * @param file   that findings name
     * @throws IOException where nothing was issued for the disk's sake
     */
    public Outcome<IssueRecord> issue(IssueRecord record, Map<Part, byte[]> parts, String file) throws IOException {
        disk.createFolders(store.folder());
        Optional<StoreLock> lock = StoreLock.take(store.folder(), patience);
        if (lock.isEmpty()) {
            return Outcome.failed(new Diagnostic(new StoreProblem.Busy(), Location.of(store.shown())));
        }
        try (StoreLock _ = lock.get()) {
            disk.delete(store.folder().resolve(ASIDE));
            Outcome<List<IssueRecord>> before = store.records();
            return before.value().isEmpty()
                    ? Outcome.failed(before.diagnostics())
                    : issue(record, parts, file, before.value().get());
        }
    }

    private Outcome<IssueRecord> issue(IssueRecord record, Map<Part, byte[]> parts, String file,
            List<IssueRecord> before) throws IOException {
        Precedents precedents = new Precedents(before);
        Optional<IssueRecord> same = precedents.same(record).filter(s -> s.digest().equals(record.digest()));
        if (same.isPresent()) {
            return same(same.get(), before, file);
        }
        List<Diagnostic> found = new ArrayList<>(precedents.check(record, file));
        if (found.stream().anyMatch(Diagnostic::isError)) {
            return Outcome.failed(found);
        }
        IssueRecord sealed = record.of(parts);
        put(sealed, parts);
        List<IssueRecord> after = new ArrayList<>(before);
        after.add(sealed);
        register(after).ifPresent(found::add);
        return Outcome.of(sealed, found);
    }

    private Outcome<IssueRecord> same(IssueRecord record, List<IssueRecord> all, String file) {
        List<Diagnostic> found = new ArrayList<>(store.verify(record));
        if (found.isEmpty()) {
            found.add(new Diagnostic(new StoreProblem.SameIssued(record.id(), Integer.toString(record.version()),
                    record.called()), Location.of(file)));
            register(all).ifPresent(found::add);
        }
        return Outcome.unlessErrors(record, found);
    }

    private void put(IssueRecord record, Map<Part, byte[]> parts) throws IOException {
        Path aside = store.folder().resolve(ASIDE);
        disk.createFolders(aside);
        for (Map.Entry<Part, byte[]> part : parts.entrySet()) {
            disk.write(aside.resolve(part.getKey().file()), part.getValue());
        }
        disk.write(aside.resolve(RecordText.FILE), RecordText.write(record));
        Path plan = store.folder().resolve(record.id());
        disk.createFolders(plan);
        disk.move(aside, plan.resolve(Integer.toString(record.version())));
    }

    /** The records; brings the register's file up to them, for instance after a spreadsheet had held it open. */
    public Outcome<List<IssueRecord>> register() throws IOException {
        if (!Files.isDirectory(store.folder())) {
            return Outcome.of(List.of());
        }
        Optional<StoreLock> lock = StoreLock.take(store.folder(), patience);
        if (lock.isEmpty()) {
            return Outcome.failed(new Diagnostic(new StoreProblem.Busy(), Location.of(store.shown())));
        }
        try (StoreLock _ = lock.get()) {
            disk.delete(store.folder().resolve(ASIDE));
            return store.records().then(all -> Outcome.of(all, register(all).stream().toList()));
        }
    }

    /** What was issued is issued: that the register's file cannot be written does not take it back. */
    private Optional<Diagnostic> register(List<IssueRecord> all) {
        Path file = store.folder().resolve(Register.FILE);
        byte[] bytes = Register.file(all);
        try {
            if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return Optional.empty();
            }
            Path aside = store.folder().resolve(NEW_REGISTER);
            disk.write(aside, bytes);
            disk.replace(aside, file);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Diagnostic(new StoreProblem.RegisterBehind(String.valueOf(e.getMessage())),
                    Location.of(store.shown() + "/" + Register.FILE)));
        }
    }
}
