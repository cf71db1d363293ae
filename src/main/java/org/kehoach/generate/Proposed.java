package org.kehoach.generate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.store.Store;

/**
 * The world as it would be with a directory that is not written yet (danh bạ dự kiến).
 *
 * @param name of the directory's file
 * @param yaml its content
 */
public record Proposed(World world, String name, String yaml) implements World {

    @Override
    public Outcome<byte[]> read(String file) {
        return file.equals(name) ? Outcome.of(yaml.getBytes(StandardCharsets.UTF_8)) : world.read(file);
    }

    @Override
    public Optional<String> directoryOf(String planFile) {
        return Optional.of(name);
    }

    @Override
    public Optional<String> plan(String id, String planFile) {
        return world.plan(id, planFile);
    }

    @Override
    public List<String> beside(String planFile) {
        return world.beside(planFile);
    }

    @Override
    public boolean isSame(String file, String other) {
        return world.isSame(file, other);
    }

    @Override
    public Store store(String planFile) {
        return world.store(planFile);
    }

    @Override
    public Optional<String> template(String template, String planFile) {
        return world.template(template, planFile);
    }

    @Override
    public Optional<String> kind(String word, String planFile) {
        return world.kind(word, planFile);
    }

    @Override
    public List<String> kinds(String planFile) {
        return world.kinds(planFile);
    }

    @Override
    public Optional<SettingsFile> settings(String file) {
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
