package org.kehoach.font;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fonts of a machine (phông chữ cài trên máy), looked through once, when a text first needs one. */
public final class InstalledFonts {

    private final FontShelf shelf;
    private final List<Path> folders;
    private volatile @Nullable FontFamilies families;

    /** @param folders where they are; none where a text may use no installed font */
    public InstalledFonts(FontShelf shelf, List<Path> folders) {
        this.shelf = shelf;
        this.folders = List.copyOf(folders);
    }

    FontFamilies families() {
        FontFamilies known = families;
        if (known == null) {
            known = new FontFamilies(shelf, folders.stream().flatMap(f -> shelf.fonts(f).stream()).toList());
            families = known;
        }
        return known;
    }

    /**
     * Where a system keeps its fonts and its users theirs.
     *
     * @param system      as {@code os.name} has it
     * @param environment the process's variables
     * @param home        the user's folder
     */
    public static List<Path> folders(String system, Map<String, String> environment, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        Stream<String> all;
        if (name.startsWith("windows")) {
            all = Stream.of(environment.getOrDefault("WINDIR", "C:\\Windows") + "\\Fonts",
                    environment.getOrDefault("LOCALAPPDATA", home + "\\AppData\\Local")
                            + "\\Microsoft\\Windows\\Fonts");
        } else if (name.startsWith("mac")) {
            all = Stream.of("/System/Library/Fonts", "/Library/Fonts", home + "/Library/Fonts");
        } else {
            all = Stream.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.local/share/fonts",
                    home + "/.fonts");
        }
        try {
            return all.map(Path::of).toList();
        } catch (InvalidPathException _) {
            return List.of();
        }
    }
}
