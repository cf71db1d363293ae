package org.kehoach.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.generate.LocalFiles;
import org.kehoach.generate.World;
import org.kehoach.source.SourceProblem;
import org.kehoach.store.Store;

/**
 * The workspace that is served (thư mục làm việc): the plans, the directories beside them and the Word templates, and
 * nothing else of the machine. Names are followed to the real files, so that no link leads out.
 */
final class Workspace implements World {

    private static final String PLANS = "plans";
    private static final String DIRECTORY = "agencies.yaml";
    private static final int DEEPEST = 12;
    private static final int MOST = 2000;

    private final Path root;
    private final LocalFiles files;

    /**
     * @param fonts folders of the machine's own fonts
     * @throws IOException if there is no such folder
     */
    Workspace(Path folder, List<Path> fonts) throws IOException {
        this.root = folder.toRealPath();
        this.files = new LocalFiles(root, InputStream.nullInputStream(), fonts);
    }

    /** A workspace on a machine whose fonts are not used. */
    Workspace(Path folder) throws IOException {
        this(folder, List.of());
    }

    /** The folder, as people see it. */
    @Override
    public String toString() {
        return root.toString();
    }

    /** What stands below {@code plans}. {@code unnamed} are files whose names cannot be part of an address. */
    record Listing(List<PlanId> plans, List<String> unnamed) {}

    /** All plans by name; of very many, the first that are met. */
    Listing list() throws IOException {
        TreeSet<String> ids = new TreeSet<>();
        TreeSet<String> unnamed = new TreeSet<>();
        for (String file : yamlFiles()) {
            String name = file.substring(PLANS.length() + 1, file.length() - ".yaml".length());
            if (find(name).isPresent()) {
                ids.add(name);
            } else if (!file.endsWith("/" + DIRECTORY) && isInside(file)) {
                unnamed.add(file);
            }
        }
        return new Listing(ids.stream().map(PlanId::new).toList(), List.copyOf(unnamed));
    }

    private List<String> yamlFiles() throws IOException {
        List<String> found = new ArrayList<>();
        Path plans = root.resolve(PLANS);
        if (!Files.isDirectory(plans) || !isServed(plans.toRealPath())) {
            return found;
        }
        Files.walkFileTree(plans, EnumSet.noneOf(FileVisitOption.class), DEEPEST,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (file.toString().endsWith(".yaml")) {
                            found.add(root.relativize(file).toString().replace('\\', '/'));
                        }
                        return found.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE; // what the user may not read is not the user's plan
                    }
                });
        return found;
    }

    /** The plan of a name, if there is one. */
    Optional<PlanId> find(String name) {
        return PlanId.of(name).filter(id -> isInside(id.file()));
    }

    @Override
    public Optional<String> plan(String id, String planFile) {
        return files.plan(id, planFile).filter(this::isInside);
    }

    @Override
    public List<String> beside(String planFile) {
        return files.beside(planFile).stream().filter(this::isInside).toList();
    }

    @Override
    public boolean isSame(String file, String other) {
        return files.isSame(file, other);
    }

    /** Frozen plans are read for the plans that derive from them; nothing is issued from here. */
    @Override
    public Store store(String planFile) {
        return files.store(planFile).reading(this::read);
    }

    /** The plan's real file, if it is inside. */
    Optional<Path> path(PlanId id) {
        try {
            return isInside(id.file()) ? Optional.of(root.resolve(id.file()).toRealPath()) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Where a new plan's file would stand, if that is below the plans' own folder, whatever links lead there. */
    Optional<Path> place(PlanId id) {
        Path above = root;
        Path file = root.resolve(id.file());
        for (Path step : root.relativize(file)) {
            if (!Files.isDirectory(above.resolve(step))) {
                break;
            }
            above = above.resolve(step);
        }
        try {
            Path real = above.toRealPath();
            boolean inside = above.equals(root) || real.startsWith(root.resolve(PLANS));
            return inside ? Optional.of(real.resolve(above.relativize(file))) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Up to three plans whose names are near, nearest first. */
    List<String> near(String name) throws IOException {
        List<String> left = new ArrayList<>(list().plans().stream().map(PlanId::value).toList());
        List<String> near = new ArrayList<>();
        String shortened = name.substring(0, Math.min(name.length(), 200));
        while (near.size() < 3) {
            Optional<String> nearest = NearNames.nearest(shortened, left);
            if (nearest.isEmpty()) {
                break;
            }
            near.add(nearest.get());
            left.remove(nearest.get());
        }
        return near;
    }

    @Override
    public Outcome<byte[]> read(String file) {
        return isInside(file)
                ? files.read(file)
                : Outcome.failed(new Diagnostic(new SourceProblem.FileMissing(""), Location.of(file)));
    }

    @Override
    public Optional<String> directoryOf(String planFile) {
        return files.directoryOf(planFile).filter(this::isInside);
    }

    /** Only those of the workspace itself, which its owner wrote; what they name may stand elsewhere. */
    @Override
    public Optional<SettingsFile> settings(String file) {
        return files.settings(file).filter(found -> found.folder().startsWith(root) && isOurs(found.name()));
    }

    private boolean isOurs(String file) {
        try {
            return root.resolve(file).toRealPath().startsWith(root);
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public List<Path> fontFolders() {
        return files.fontFolders();
    }

    @Override
    public Optional<Path> cache() {
        return files.cache();
    }

    @Override
    public Optional<String> template(String name, String planFile) {
        return files.template(name, planFile).filter(this::isInside);
    }

    @Override
    public Optional<String> kind(String word, String planFile) {
        return files.kind(word, planFile).filter(this::isInside);
    }

    @Override
    public List<String> kinds(String planFile) {
        return files.kinds(planFile).stream().filter(w -> kind(w, planFile).isPresent()).toList();
    }

    /** Whether the name is that of a file which the service may read: by its name, and by where it really is. */
    private boolean isInside(String file) {
        try {
            Path path = root.resolve(file).normalize();
            return isServed(path) && Files.isRegularFile(path) && isServed(path.toRealPath());
        } catch (InvalidPathException | IOException _) {
            return false;
        }
    }

    private boolean isServed(Path path) {
        return path.startsWith(root.resolve(PLANS)) || path.startsWith(root.resolve("templates"))
                || path.startsWith(root.resolve(Store.FOLDER))
                || path.equals(root.resolve(DIRECTORY));
    }
}
