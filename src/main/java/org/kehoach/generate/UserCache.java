package org.kehoach.generate;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The user's own cache folder (thư mục đệm), by the custom of the system. */
final class UserCache {

    private UserCache() {}

    /**
     * {@code XDG_CACHE_HOME}, {@code LOCALAPPDATA} or {@code ~/.cache}, and below it Kehoach's own folder.
     *
     * @param environment the process's variables
     * @param home        the user's home folder; empty where there is none
     */
    static Optional<Path> folder(Map<String, String> environment, String home) {
        return named(environment, "XDG_CACHE_HOME").or(() -> named(environment, "LOCALAPPDATA"))
                .or(() -> home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home, ".cache")))
                .map(f -> f.resolve("kehoach").resolve("templates"));
    }

    private static Optional<Path> named(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(v -> !v.isEmpty()).map(Path::of)
                .filter(Path::isAbsolute);
    }
}
