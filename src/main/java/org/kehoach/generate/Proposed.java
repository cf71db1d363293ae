package org.kehoach.generate;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kehoach.diagnostic.Outcome;

/**
 * The world as it would be with a directory that is not written yet (danh bạ dự kiến).
 *
 * @param name of the directory's file
 * @param yaml its content
 */
public record Proposed(World world, String name, String yaml) implements ForwardingWorld {

    @Override
    public Outcome<byte[]> read(String file) {
        return file.equals(name) ? Outcome.of(yaml.getBytes(StandardCharsets.UTF_8)) : world.read(file);
    }

    @Override
    public Optional<String> directoryOf(String planFile) {
        return Optional.of(name);
    }
}
