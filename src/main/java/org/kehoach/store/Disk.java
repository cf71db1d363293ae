package org.kehoach.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The steps by which the store changes (thao tác đĩa): few, so that tests can stop at each. */
interface Disk {

    void createFolders(Path folder) throws IOException;

    /** Writes a new file, and returns when the disk has it. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Renames a folder to a name that is free. */
    void move(Path from, Path to) throws IOException;

    /** Renames a file, in place of what has the name. */
    void replace(Path from, Path to) throws IOException;

    /** Deletes a file or a folder with all in it, where it is there. */
    void delete(Path path) throws IOException;

    /** The machine's own. */
    Disk REAL = new Disk() {

        @Override
        public void createFolders(Path folder) throws IOException {
            Files.createDirectories(folder);
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                out.force(true);
            }
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            force(from);
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            force(parent(to));
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
            force(parent(to));
        }

        @Override
        public void delete(Path path) throws IOException {
            if (Files.notExists(path)) {
                return;
            }
            List<Path> all;
            try (Stream<Path> files = Files.walk(path)) {
                all = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : all) {
                Files.delete(file);
            }
        }

        // so that a name, too, outlives a power cut
        private static void force(Path folder) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            } catch (IOException _) {
                // Windows opens no folders; it writes names through by itself
            }
        }

        private static Path parent(Path path) {
            Path parent = path.toAbsolutePath().getParent();
            return parent == null ? path : parent;
        }
    };
}
