package org.kehoach.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.store.Register;
import org.kehoach.store.Store;

/**
 * A world that remembers what it was asked for (thế giới được theo dõi), so that it can tell when an answer would be
 * another one: a plan or directory was saved, an own template came nearer, a file was taken away.
 */
public final class Watched implements World {

    /** A file as it stands: empty and missing ones are told apart from those with content. */
    private record Stamp(long size, Object time, Object identity) {

        static final Stamp MISSING = new Stamp(-1, "", "");

        static Stamp of(Path file) {
            try {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(now.size(), now.lastModifiedTime(), Objects.requireNonNullElse(now.fileKey(), ""));
            } catch (IOException _) {
                return MISSING;
            }
        }

        boolean hasContent() {
            return size > 0;
        }
    }

    /** The answers at one moment (ảnh chụp), by what was asked. */
    public record Snapshot(Map<String, Object> answers) {

        public Snapshot {
            answers = Map.copyOf(answers);
        }

        /** The files whose content is another one than before, or that are answered for by another file. */
        public List<String> changedSince(Snapshot before) {
            return answers.keySet().stream().filter(a -> !Objects.equals(answers.get(a), before.answers.get(a)))
                    .map(a -> a.substring(a.indexOf(' ') + 1)).sorted().distinct().toList();
        }

        /** Whether a file that had content has none: an editor is about to write it, or somebody took it away. */
        public boolean isHalfSaved(Snapshot before) {
            return before.answers.entrySet().stream()
                    .anyMatch(e -> e.getValue() instanceof Stamp was && was.hasContent()
                            && answers.get(e.getKey()) instanceof Stamp is && !is.hasContent());
        }
    }

    private final World world;
    private final Path folder;
    private final Map<String, Supplier<Object>> asked = new ConcurrentHashMap<>();
    private final Map<String, Object> given = new ConcurrentHashMap<>();

    /** @param folder that names of files start from */
    public Watched(World world, Path folder) {
        this.world = world;
        this.folder = folder;
    }

    /** Asks everything again; what is asked of a file is only how it stands. */
    public Snapshot look() {
        Map<String, Object> out = new LinkedHashMap<>();
        asked.forEach((what, answer) -> out.put(what, answer.get()));
        return new Snapshot(out);
    }

    /** The answers that a run was given: what was saved after it had been read counts as a change already. */
    public Snapshot during(Runnable run) {
        Map<String, Object> out = new LinkedHashMap<>(look().answers());
        given.clear();
        run.run();
        out.putAll(given);
        return new Snapshot(out);
    }

    private void ask(String what, Supplier<Object> answer) {
        asked.put(what, answer);
        given.putIfAbsent(what, answer.get());
    }

    private Stamp stamp(String file) {
        try {
            return Stamp.of(folder.resolve(file));
        } catch (InvalidPathException _) {
            return Stamp.MISSING;
        }
    }

    @Override
    public Outcome<byte[]> read(String file) {
        ask("file " + file, () -> stamp(file));
        return world.read(file);
    }

    @Override
    public Optional<String> directoryOf(String planFile) {
        ask("directory " + planFile, () -> world.directoryOf(planFile));
        return world.directoryOf(planFile);
    }

    @Override
    public Optional<String> plan(String id, String planFile) {
        ask("plan " + id + " of " + planFile, () -> world.plan(id, planFile));
        return world.plan(id, planFile);
    }

    @Override
    public List<String> beside(String planFile) {
        ask("folder of " + planFile, () -> world.beside(planFile));
        return world.beside(planFile);
    }

    @Override
    public boolean isSame(String file, String other) {
        return world.isSame(file, other);
    }

    /** Each issue writes the register, so that its file tells of new versions. */
    @Override
    public Store store(String planFile) {
        Store store = world.store(planFile);
        String register = store.shown() + "/" + Register.FILE;
        ask("file " + register, () -> stamp(register));
        return store.reading(this::read);
    }

    @Override
    public Optional<String> template(String name, String planFile) {
        ask("template " + name + " " + planFile, () -> world.template(name, planFile));
        return world.template(name, planFile);
    }

    @Override
    public Optional<String> kind(String word, String planFile) {
        ask("kind " + word + " " + planFile, () -> world.kind(word, planFile));
        return world.kind(word, planFile);
    }

    @Override
    public List<String> kinds(String planFile) {
        ask("kinds " + planFile, () -> world.kinds(planFile));
        return world.kinds(planFile);
    }

    @Override
    public Optional<SettingsFile> settings(String file) {
        ask("settings " + file, () -> world.settings(file).map(SettingsFile::name));
        world.settings(file).ifPresent(s -> ask("file " + s.name(), () -> stamp(s.name())));
        return world.settings(file);
    }

    @Override
    public List<Path> fontFolders() {
        return world.fontFolders();
    }

    @Override
    public Optional<Path> cache() {
        return world.cache();
    }
}
