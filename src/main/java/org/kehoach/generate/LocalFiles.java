package org.kehoach.generate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.source.SourceProblem;
import org.kehoach.source.SourceProblem.Unreadable.Reason;
import org.kehoach.store.Store;

/** The world of a machine's own files (tệp trên máy), names taken from one folder. */
public final class LocalFiles implements World {

    /** No file that Kehoach reads has need of more; larger ones are refused. */
    private static final int MAX_SIZE = 64 << 20;
    private static final String PLANS = "plans";
    private static final String TEMPLATES = "templates";
    private static final String DIRECTORY = "agencies.yaml";
    private static final String SETTINGS = "kehoach.yaml";

    private final Path folder;
    private final InputStream input;
    private final List<Path> fonts;
    private Optional<Outcome<byte[]>> piped = Optional.empty();

    /**
     * @param folder the folder that the user is in
     * @param input  standard input
     * @param fonts  folders of the machine's own fonts
     */
    public LocalFiles(Path folder, InputStream input, List<Path> fonts) {
        this.folder = folder;
        this.input = input;
        this.fonts = List.copyOf(fonts);
    }

    /** Files on a machine whose fonts are not used. */
    public LocalFiles(Path folder, InputStream input) {
        this(folder, input, List.of());
    }

    @Override
    public Outcome<byte[]> read(String file) {
        try {
            if (file.equals("-")) {
                return input();
            }
            Path path = folder.resolve(file);
            if (Files.isDirectory(path)) {
                return failed(file, new SourceProblem.IsFolder());
            }
            if (!Files.exists(path)) {
                return failed(file, new SourceProblem.FileMissing(nearest(file, path)));
            }
            if (!Files.isRegularFile(path)) {
                return failed(file, new SourceProblem.Unreadable(Reason.DEVICE));
            }
            try (InputStream in = Files.newInputStream(path)) {
                return read(file, in);
            }
        } catch (InvalidPathException _) {
            return failed(file, new SourceProblem.FileMissing(""));
        } catch (AccessDeniedException _) {
            return failed(file, new SourceProblem.Unreadable(Reason.NO_PERMISSION));
        } catch (IOException _) {
            return failed(file, new SourceProblem.Unreadable(Reason.REFUSED));
        }
    }

    /** Read once: a stream gives its bytes only once, and a plan is opened more often than that. */
    private synchronized Outcome<byte[]> input() throws IOException {
        if (piped.isEmpty()) {
            piped = Optional.of(read("-", input));
        }
        return piped.get();
    }

    /** Reads one byte more than is allowed and no further: a stream need not end. */
    private static Outcome<byte[]> read(String file, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_SIZE + 1);
        return bytes.length > MAX_SIZE
                ? failed(file, new SourceProblem.TooLarge((MAX_SIZE >> 20) + " MiB"))
                : Outcome.of(bytes);
    }

    private static <T> Outcome<T> failed(String file, SourceProblem problem) {
        return Outcome.failed(new Diagnostic(problem, Location.of(file)));
    }

    /** A file beside the missing one whose name is near, written as the user wrote it. */
    private static String nearest(String file, Path path) throws IOException {
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return "";
        }
        try (Stream<Path> files = Files.list(parent)) {
            List<String> names = files.map(f -> f.getFileName().toString()).toList();
            String name = path.getFileName().toString();
            return NearNames.nearest(name, names)
                    .map(n -> file.substring(0, file.length() - name.length()) + n).orElse("");
        }
    }

    @Override
    public Optional<String> directoryOf(String planFile) {
        Path start = planFile.equals("-") ? folder : folder.resolve(planFile);
        for (Path at = start.toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve(DIRECTORY);
            if (Files.isRegularFile(candidate)) {
                return Optional.of(shown(candidate));
            }
            Path beside = at.resolveSibling(PLANS).resolve(DIRECTORY);
            if (at.endsWith(Store.FOLDER) && Files.isRegularFile(beside)) {
                return Optional.of(shown(beside)); // what was issued is read as the plans beside it are
            }
        }
        Path usual = folder.resolve(PLANS).resolve(DIRECTORY).toAbsolutePath();
        return Files.isRegularFile(usual) ? Optional.of(shown(usual)) : Optional.empty();
    }

    @Override
    public Optional<String> plan(String id, String planFile) {
        Path start = planFile.equals("-") ? folder : folder.resolve(planFile);
        Optional<String> itself = Optional.empty();
        for (Path at = start.toAbsolutePath().normalize().getParent(); at != null; at = at.getParent()) {
            Path candidate = at.resolve(id + ".yaml");
            if (Files.isRegularFile(candidate)) {
                if (!isSame(shown(candidate), planFile)) {
                    return Optional.of(shown(candidate));
                }
                // a short id is the end of this file's name too
                itself = Optional.of(shown(candidate));
            }
        }
        Path usual = folder.resolve("plans").resolve(id + ".yaml").toAbsolutePath();
        return Files.isRegularFile(usual) ? Optional.of(shown(usual)) : itself;
    }

    @Override
    public List<String> beside(String planFile) {
        try (Stream<Path> files = Files.list(folder.resolve(planFile).toAbsolutePath().normalize().getParent())) {
            return files.filter(f -> f.getFileName().toString().matches(".+\\.ya?ml") && Files.isRegularFile(f))
                    .map(this::shown).filter(f -> !isSame(f, planFile)).sorted().toList();
        } catch (IOException | InvalidPathException _) {
            return List.of(); // reading the file itself says what is wrong
        }
    }

    @Override
    public boolean isSame(String file, String other) {
        try {
            return Files.isSameFile(folder.resolve(file), folder.resolve(other));
        } catch (IOException | InvalidPathException _) {
            return file.equals(other);
        }
    }

    @Override
    public Store store(String planFile) {
        Path workspace = workspace(planFile).resolve(Store.FOLDER);
        return new Store(workspace, shown(workspace), this::read);
    }

    private Path workspace(String planFile) {
        Path base = folder.toAbsolutePath().normalize();
        try {
            Path file = base.resolve(planFile).normalize();
            for (Path at = planFile.equals("-") ? base : file.getParent(); at != null; at = at.getParent()) {
                if (Files.isDirectory(at.resolve(PLANS)) || Files.isRegularFile(at.resolve(SETTINGS))) {
                    return at;
                }
            }
        } catch (InvalidPathException _) {
            return base; // reading the file says what is wrong
        }
        return base;
    }

    /** Relative to the user's folder where the file stands below it. */
    private String shown(Path path) {
        Path base = folder.toAbsolutePath().normalize();
        Path normal = path.normalize();
        return normal.startsWith(base) ? base.relativize(normal).toString().replace('\\', '/') : normal.toString();
    }

    /** What stands there and is no file is a template too: reading it says what is wrong. */
    @Override
    public Optional<String> template(String name, String planFile) {
        return ofTemplates(name + ".docx", planFile);
    }

    @Override
    public Optional<String> kind(String word, String planFile) {
        return ofTemplates(word + ".yaml", planFile);
    }

    private Optional<String> ofTemplates(String name, String planFile) {
        return templates(planFile).map(f -> f.resolve(name)).filter(Files::exists).findFirst().map(this::shown);
    }

    /** The folders of templates that count for a plan, the nearest first, that of the user's folder last. */
    private Stream<Path> templates(String planFile) {
        Path start = planFile.equals("-") ? folder : folder.resolve(planFile);
        return Stream.concat(Stream.iterate(start.toAbsolutePath().normalize(), Objects::nonNull, Path::getParent),
                Stream.of(folder.toAbsolutePath())).map(at -> at.resolve(TEMPLATES));
    }

    @Override
    public List<String> kinds(String planFile) {
        return templates(planFile).flatMap(folder -> yamlFiles(folder).stream())
                .map(f -> f.getFileName().toString().replaceFirst("\\.yaml$", "")).distinct().sorted().toList();
    }

    private static List<Path> yamlFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".yaml")).toList();
        } catch (IOException _) {
            return List.of(); // who names a kind of it is told that there is none
        }
    }

    @Override
    public Optional<SettingsFile> settings(String file) {
        Path start = folder.resolve(file);
        for (Path at = start.toAbsolutePath().normalize().getParent(); at != null; at = at.getParent()) {
            Path candidate = at.resolve(SETTINGS);
            if (Files.exists(candidate)) {
                String name = shown(candidate);
                return Optional.of(new SettingsFile(name, at, read(name)));
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Path> fontFolders() {
        return fonts;
    }

    @Override
    public Optional<Path> cache() {
        return UserCache.folder(System.getenv(), System.getProperty("user.home", ""));
    }
}
