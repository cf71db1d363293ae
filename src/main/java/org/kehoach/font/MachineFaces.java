package org.kehoach.font;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Faces from font files and those that come with Kehoach (phông chữ của thư mục làm việc và của máy), asked in this order:
 * the workspace's own; the bundled ones, which have the advances of the family; free ones that have them, in the
 * workspace or installed; installed ones of the very name; a stand-in. So a text in Times New Roman gives the same bytes
 * on every machine, unless the workspace brings that font.
 */
public final class MachineFaces implements FontSource {

    /** Families with their free likenesses of equal advances, which are not in the program. */
    private static final Map<String, String> TWINS = Map.of("calibri", "carlito", "cambria", "caladea");

    /** Installed families that have characters which others lack, where a text asks for such a one. */
    private static final List<String> RICH = List.of("segoe ui symbol", "arial unicode ms", "dejavu sans", "noto sans",
            "noto sans symbols", "noto sans symbols 2", "ms gothic", "simsun", "apple symbols");

    /** A letter that a likeness must have: older editions of Caladea have none of the Vietnamese ones. */
    private static final int VIETNAMESE = '\u1ec7';

    private final Faces bundled = Faces.bundled();
    private final FontFamilies own;
    private final Supplier<FontFamilies> installed;

    private MachineFaces(FontFamilies own, Supplier<FontFamilies> installed) {
        this.own = own;
        this.installed = installed;
    }

    /**
     * A source.
     *
     * @param own       the workspace's own fonts, the first that has a name standing before others
     * @param installed asked for only where a text needs them, for there may be hundreds
     */
    public static MachineFaces of(FontShelf shelf, List<FontFile> own, InstalledFonts installed) {
        return new MachineFaces(new FontFamilies(shelf, own), installed::families);
    }

    @Override
    public Choice find(String family, boolean bold, boolean italic) {
        String name = family.toLowerCase(Locale.ROOT);
        Optional<Choice> mine = own.find(name, bold, italic);
        if (mine.isPresent() || Faces.isBundled(name)) {
            return mine.orElseGet(() -> bundled.find(family, bold, italic));
        }
        Optional<Choice> twin = Optional.ofNullable(TWINS.get(name))
                .flatMap(t -> own.find(t, bold, italic).or(() -> installed.get().find(t, bold, italic)))
                .filter(c -> c.face().has(VIETNAMESE));
        return twin.or(() -> installed.get().find(name, bold, italic))
                .orElseGet(() -> bundled.find(family, bold, italic));
    }

    @Override
    public Optional<Face> fallback(int codePoint, boolean bold, boolean italic) {
        return bundled.fallback(codePoint, bold, italic).or(() -> own.having(codePoint, bold, italic))
                .or(() -> RICH.stream().flatMap(f -> installed.get().find(f, bold, italic).stream()).map(Choice::face)
                        .filter(f -> f.has(codePoint)).findFirst());
    }
}
