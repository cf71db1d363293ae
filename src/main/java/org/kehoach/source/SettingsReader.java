package org.kehoach.source;

import java.util.List;
import java.util.Set;
import org.kehoach.diagnostic.Outcome;

/** Reads {@code kehoach.yaml} (đọc thiết lập). */
public final class SettingsReader {

    private static final String FONTS = "fonts";
    private static final String RULES = "rules";
    private static final String INSTALLED = "installed-fonts";

    private SettingsReader() {}

    /** Reads settings; a file of comments sets nothing. */
    public static Outcome<Settings> read(String file, byte[] bytes) {
        return Characters.decode(file, bytes).then(source -> source.text().lines().allMatch(SettingsReader::isEmpty)
                ? Outcome.of(Settings.USUAL)
                : YamlParser.parse(source).then(map -> {
                    Reading reading = new Reading(source);
                    Settings settings = settings(new Fields(reading, map, ""));
                    return Outcome.unlessErrors(settings, reading.found());
                }));
    }

    private static boolean isEmpty(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    private static Settings settings(Fields root) {
        root.allow(Set.of(FONTS, INSTALLED, RULES));
        boolean installed = !root.has(INSTALLED)
                || root.choice(INSTALLED, List.of("yes", "no"), w -> w).filter("no"::equals).isEmpty();
        return new Settings(root.words(FONTS), installed, RuleSettingReader.read(root, RULES));
    }
}
