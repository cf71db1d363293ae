package org.kehoach.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.store.StoreProblem.Tampered;
import org.kehoach.store.StoreProblem.Tampered.Fault;

/**
 * What a workspace has issued (kho văn bản đã ban hành): {@code issued/<plan id>/<version>/}, each folder whole or not there
 * at all, never changed again. Whatever is read of it is held against its digests first.
 */
public final class Store {

    /** The store's folder in a workspace. */
    public static final String FOLDER = "issued";

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern ADDRESS = Pattern
            .compile("([a-z0-9][a-z0-9.-]*(?:/[a-z0-9][a-z0-9.-]*)*)@([1-9][0-9]{0,8})");
    private static final Pattern FROZEN = Pattern.compile("(.+)/([0-9]+)/" + Pattern.quote(Part.PLAN.file()));
    private static final int DEEPEST = 32;

    private final Path folder;
    private final String shown;
    private final Function<String, Outcome<byte[]>> reader;

    /**
     * @param folder that need not be there
     * @param shown  the folder as the user names it; names of files begin with it
     * @param reader gives a file's bytes by such a name
     */
    public Store(Path folder, String shown, Function<String, Outcome<byte[]>> reader) {
        this.folder = folder;
        this.shown = shown;
        this.reader = reader;
    }

    /** The store with another reader. */
    public Store reading(Function<String, Outcome<byte[]>> other) {
        return new Store(folder, shown, other);
    }

    /** An issued version by its name {@code ID@VERSION} (tên bản ban hành). */
    public record Address(String id, int version) {

        /** Reads a name; empty where it is none, but a file's. */
        public static Optional<Address> parse(String name) {
            Matcher m = ADDRESS.matcher(name);
            return m.matches() && !name.contains("..")
                    ? Optional.of(new Address(m.group(1), Integer.parseInt(m.group(2))))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return id + '@' + version;
        }
    }

    /** The store's folder as the user names it. */
    public String shown() {
        return shown;
    }

    public Path folder() {
        return folder;
    }

    /** The folder of a version as the user names it. */
    public String shown(String id, int version) {
        return shown + '/' + id + '/' + version;
    }

    /** The name of a frozen file as the user names it. */
    public String shown(IssueRecord record, Part part) {
        return shown(record.id(), record.version()) + '/' + part.file();
    }

    /** The version whose frozen plan has this name; empty where it is not a name of the store's. */
    public Optional<Address> find(String file) {
        String name = file.replace('\\', '/').replaceFirst("^(\\./)+", "");
        if (!name.startsWith(shown + '/')) {
            return Optional.empty();
        }
        Matcher m = FROZEN.matcher(name.substring(shown.length() + 1));
        return m.matches() ? Address.parse(m.group(1) + '@' + m.group(2)) : Optional.empty();
    }

    /** The versions of a plan that were issued, ascending. */
    public List<Integer> versions(String id) {
        TreeSet<Integer> out = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.resolve(id))) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (NUMBER.matcher(name).matches() && isVersion(entry)) {
                    out.add(Integer.valueOf(name));
                }
            }
        } catch (IOException | InvalidPathException _) {
            return List.copyOf(out); // nothing was issued, or it is not to be seen
        }
        return List.copyOf(out);
    }

    /** The newest issued version of a plan. */
    public Optional<Integer> newest(String id) {
        List<Integer> all = versions(id);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Whether this version was issued. */
    public boolean has(String id, int version) {
        return versions(id).contains(version);
    }

    /** A folder that holds files of an issue, be they all there or not. */
    private static boolean isVersion(Path entry) {
        return Stream.concat(Stream.of(RecordText.FILE), Stream.of(Part.values()).map(Part::file))
                .anyMatch(f -> Files.exists(entry.resolve(f)));
    }

    /** The record of an issued version, or why it cannot be trusted. */
    public Outcome<IssueRecord> record(String id, int version) {
        String name = shown(id, version) + '/' + RecordText.FILE;
        if (!Files.exists(file(id, version, RecordText.FILE))) {
            return tampered(name, Fault.TAMPERED_MISSING, id, version);
        }
        return reader.apply(name).then(bytes -> {
            Optional<IssueRecord> record = RecordText.read(bytes);
            if (record.isEmpty()) {
                return tampered(name, Fault.TAMPERED_UNREADABLE, id, version);
            }
            if (!RecordText.isSealed(bytes)) {
                return tampered(name, Fault.TAMPERED_CHANGED, id, version);
            }
            boolean here = record.get().id().equals(id) && record.get().version() == version;
            return here ? Outcome.of(record.get()) : tampered(name, Fault.TAMPERED_MOVED, id, version);
        });
    }

    /** The record by the version's name; a finding where there is no such version. */
    public Outcome<IssueRecord> record(Address address) {
        List<Integer> versions = versions(address.id());
        if (versions.contains(address.version())) {
            return record(address.id(), address.version());
        }
        Optional<String> near = versions.isEmpty()
                ? NearNames.nearest(address.id(), ids().keySet())
                : Optional.empty();
        return Outcome.failed(new Diagnostic(new StoreProblem.NoSuchVersion(address.id(),
                Integer.toString(address.version()), versions.stream().map(v -> address.id() + '@' + v).toList(),
                near.flatMap(id -> newest(id).map(v -> id + '@' + v)).orElse("")), Location.of(shown)));
    }

    /** A frozen file, as it was issued. */
    public Outcome<byte[]> read(IssueRecord record, Part part) {
        String name = shown(record, part);
        if (!Files.exists(file(record.id(), record.version(), part.file()))) {
            return tampered(name, Fault.TAMPERED_MISSING, record.id(), record.version());
        }
        return reader.apply(name).then(bytes -> record.digest(part).equals(Optional.of(Digests.of(bytes)))
                ? Outcome.of(bytes)
                : tampered(name, Fault.TAMPERED_CHANGED, record.id(), record.version()));
    }

    /** What is not as it was issued, of all files of a version; nothing where it is whole. */
    public List<Diagnostic> verify(IssueRecord record) {
        return Stream.of(Part.values()).flatMap(p -> read(record, p).diagnostics().stream()).toList();
    }

    /** The records of all that was issued, by id and version; none where one of them cannot be trusted. */
    public Outcome<List<IssueRecord>> records() {
        List<IssueRecord> out = new ArrayList<>();
        List<Diagnostic> found = new ArrayList<>();
        ids().forEach((id, versions) -> versions.forEach(v -> {
            Outcome<IssueRecord> record = record(id, v);
            record.value().ifPresent(out::add);
            found.addAll(record.diagnostics());
        }));
        return Outcome.unlessErrors(List.copyOf(out), found);
    }

    /** Every plan that was issued, with its versions. */
    private Map<String, SortedSet<Integer>> ids() {
        Map<String, SortedSet<Integer>> out = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return out;
        }
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
                    String name = at.getFileName().toString();
                    if (!at.equals(folder) && name.startsWith(".")) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    Path parent = at.getParent();
                    if (!at.equals(folder) && parent != null && !parent.equals(folder)
                            && NUMBER.matcher(name).matches() && isVersion(at)) {
                        String id = folder.relativize(parent).toString().replace('\\', '/');
                        out.computeIfAbsent(id, _ -> new TreeSet<>()).add(Integer.valueOf(name));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE; // the lock of another, or what the user may not read
                }
            });
        } catch (IOException _) {
            return out; // what is not to be seen was not issued for this user
        }
        return out;
    }

    private Path file(String id, int version, String name) {
        return folder.resolve(id).resolve(Integer.toString(version)).resolve(name);
    }

    private static <T> Outcome<T> tampered(String file, Fault fault, String id, int version) {
        return Outcome.failed(new Diagnostic(new Tampered(fault, id, Integer.toString(version)), Location.of(file)));
    }
}
