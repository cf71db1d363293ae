package org.kehoach.generate;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.diagnostic.Severity;
import org.kehoach.font.FontFile;
import org.kehoach.font.FontProblem;
import org.kehoach.font.FontShelf;
import org.kehoach.font.InstalledFonts;
import org.kehoach.font.MachineFaces;
import org.kehoach.pdf.PageEngine;
import org.kehoach.plan.Located;
import org.kehoach.source.Settings;
import org.kehoach.source.SettingsProblem;
import org.kehoach.source.SettingsReader;

/** Page engines with the fonts of a file's workspace (bộ dàn trang theo phông chữ); fonts are read once for all. */
final class Engines {

    private final World world;
    private final Optional<Duration> longest;
    private final FontShelf shelf = new FontShelf();
    private final InstalledFonts installed;
    private final InstalledFonts none = new InstalledFonts(shelf, List.of());

    /** @param longest how long a file may take */
    Engines(World world, Optional<Duration> longest) {
        this.world = world;
        this.longest = longest;
        installed = new InstalledFonts(shelf, world.fontFolders());
    }

    /** The engine for a file, or what is wrong with the settings of its workspace. */
    Outcome<PageEngine> of(String file) {
        Optional<World.SettingsFile> found = world.settings(file);
        return found.map(this::of).orElseGet(() -> Outcome.of(engine(List.of(), true)));
    }

    private Outcome<PageEngine> of(World.SettingsFile file) {
        return file.content().then(bytes -> {
            Outcome<Settings> read = SettingsReader.read(file.name(), bytes);
            // What it says of rules is told where rules are run.
            Outcome<PageEngine> made = new Outcome<>(read.value(), read.diagnostics().stream()
                    .filter(d -> !(d.problem() instanceof SettingsProblem)).toList()).then(s -> engine(file, s));
            return new Outcome<>(made.value(), Snippets.fill(made.diagnostics(), file.name(), bytes));
        });
    }

    private Outcome<PageEngine> engine(World.SettingsFile file, Settings settings) {
        List<FontFile> own = new ArrayList<>();
        List<Diagnostic> found = new ArrayList<>();
        for (Located<String> entry : settings.fonts()) {
            Location at = Location.of(entry.origin(), file.name());
            Optional<Path> path = path(file, entry.value());
            if (path.isEmpty()) {
                found.add(new Diagnostic(new FontProblem.Missing(entry.value()), at));
            } else {
                List<FontFile> fonts = shelf.fonts(path.get());
                own.addAll(fonts);
                found.addAll(faults(entry.value(), path.get(), fonts, at));
            }
        }
        return Outcome.unlessErrors(engine(own, settings.installedFonts()), found);
    }

    private static Optional<Path> path(World.SettingsFile file, String entry) {
        try {
            return Optional.of(file.folder().resolve(entry)).filter(Files::exists);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private List<Diagnostic> faults(String entry, Path path, List<FontFile> fonts, Location at) {
        if (fonts.isEmpty()) {
            return List.of(new Diagnostic(new FontProblem.NoFonts(entry), at));
        }
        Severity severity = Files.isDirectory(path) ? Severity.WARNING : Severity.ERROR;
        List<Diagnostic> out = new ArrayList<>();
        for (FontFile font : fonts) {
            shelf.fault(font).ifPresent(reason -> out.add(new Diagnostic(
                    new FontProblem.Unusable(font.path().getFileName().toString(), reason, severity), at)));
        }
        return out.stream().distinct().toList();
    }

    private PageEngine engine(List<FontFile> own, boolean withInstalled) {
        return new PageEngine(MachineFaces.of(shelf, own, withInstalled ? installed : none), longest);
    }
}
