package org.kehoach.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Font files, each looked at once for as long as it does not change (kệ phông chữ). One serves any number of threads and
 * documents.
 */
public final class FontShelf {

    private static final int DEEPEST = 8;
    private static final int LARGEST = 128 << 20;

    private final Map<Version, List<FontFile>> scanned = new ConcurrentHashMap<>();
    private final Map<Place, Optional<Face>> faces = new ConcurrentHashMap<>();

    /** A file as it was at a time. */
    private record Version(Path path, FileTime modified, long size) {

        static Version of(Path path) throws IOException {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return new Version(path, now.lastModifiedTime(), now.size());
        }
    }

    private record Place(Version file, int start) {}

    /** The fonts of a file, or of all font files in a folder and those below it, in the order of their names. */
    public List<FontFile> fonts(Path path) {
        if (!Files.isDirectory(path)) {
            return scan(path);
        }
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && isFont(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE; // one folder that may not be read hides no other
                }
            });
        } catch (IOException _) {
            return List.of();
        }
        return files.stream().sorted().flatMap(f -> scan(f).stream()).toList();
    }

    private static boolean isFont(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf") || name.endsWith(".otc");
    }

    private List<FontFile> scan(Path file) {
        try {
            return scanned.computeIfAbsent(Version.of(file), v -> FontScanner.scan(v.path));
        } catch (IOException _) {
            return List.of(FontFile.unusable(file, FontProblem.Unusable.Reason.FONT_BROKEN));
        }
    }

    /** The face of a font; empty where its file turns out to be broken. */
    public Optional<Face> face(FontFile font) {
        try {
            return faces.computeIfAbsent(new Place(Version.of(font.path()), font.start()), FontShelf::read);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /**
     * Why a font cannot be used, if it cannot: its outlines are looked at too, which those of a whole machine are not until
     * a text needs them.
     */
    public Optional<FontProblem.Unusable.Reason> fault(FontFile font) {
        return font.fault().isPresent() || face(font).isPresent()
                ? font.fault()
                : Optional.of(FontProblem.Unusable.Reason.FONT_BROKEN);
    }

    private static Optional<Face> read(Place place) {
        try {
            if (place.file.size > LARGEST) {
                return Optional.empty();
            }
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(place.file.path));
            return Optional.of(FaceReader.read(Sfnt.of(bytes, place.start)));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
