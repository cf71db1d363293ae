package org.kehoach.generate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.store.Store;

/** A world that is like another (thế giới dựa trên thế giới khác) but for the questions that it answers itself. */
interface ForwardingWorld extends World {

    /** Who answers the other questions. */
    World world();

    @Override
    default Outcome<byte[]> read(String file) {
        return world().read(file);
    }

    @Override
    default Optional<String> directoryOf(String planFile) {
        return world().directoryOf(planFile);
    }

    @Override
    default Optional<String> plan(String id, String planFile) {
        return world().plan(id, planFile);
    }

    @Override
    default List<String> beside(String planFile) {
        return world().beside(planFile);
    }

    @Override
    default boolean isSame(String file, String other) {
        return world().isSame(file, other);
    }

    @Override
    default Store store(String planFile) {
        return world().store(planFile);
    }

    @Override
    default Optional<String> template(String name, String planFile) {
        return world().template(name, planFile);
    }

    @Override
    default Optional<String> kind(String word, String planFile) {
        return world().kind(word, planFile);
    }

    @Override
    default List<String> kinds(String planFile) {
        return world().kinds(planFile);
    }

    @Override
    default Optional<SettingsFile> settings(String file) {
        return world().settings(file);
    }

    @Override
    default List<Path> fontFolders() {
        return world().fontFolders();
    }

    @Override
    default Optional<Path> cache() {
        return world().cache();
    }
}
