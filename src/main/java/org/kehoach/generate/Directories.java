package org.kehoach.generate;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kehoach.agency.Directory;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.source.DirectoryReader;

/** Directories read once for as long as their file does not change (bộ nhớ danh bạ). */
final class Directories {

    private final World world;
    private final Map<String, Entry> read = new ConcurrentHashMap<>();

    Directories(World world) {
        this.world = world;
    }

    /** The directory that a plan's file belongs to; nobody's where there is none. */
    Outcome<Directory> of(String planFile) {
        return world.directoryOf(planFile).map(this::read).orElseGet(() -> Outcome.of(Directory.empty()));
    }

    private Outcome<Directory> read(String file) {
        return world.read(file).then(bytes -> {
            Entry known = read.get(file);
            if (known != null && Arrays.equals(known.bytes, bytes)) {
                return known.directory;
            }
            Outcome<Directory> directory = DirectoryReader.read(file, bytes);
            read.put(file, new Entry(bytes, directory));
            return directory;
        });
    }

    private record Entry(byte[] bytes, Outcome<Directory> directory) {}
}
