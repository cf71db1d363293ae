package org.kehoach.font;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fonts by family and style (họ phông chữ). */
final class FontFamilies {

    private final FontShelf shelf;
    private final List<FontFile> all;
    private final Map<String, List<FontFile>> byName = new HashMap<>();

    FontFamilies(FontShelf shelf, List<FontFile> fonts) {
        this.shelf = shelf;
        all = fonts.stream().filter(f -> f.fault().isEmpty()).toList();
        for (FontFile font : all) {
            font.families().forEach(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>(4)).add(font));
        }
    }

    /** The face of a family whose style is nearest; faithful where it is the very style. */
    Optional<FontSource.Choice> find(String family, boolean bold, boolean italic) {
        return byName.getOrDefault(family, List.of()).stream()
                .sorted(Comparator.comparingInt(f -> f.distance(bold, italic)))
                .flatMap(f -> shelf.face(f).stream()
                        .map(face -> new FontSource.Choice(face, f.distance(bold, italic) == 0)))
                .findFirst();
    }

    /** The first of all faces that has a character, those in the wanted style first. */
    Optional<Face> having(int codePoint, boolean bold, boolean italic) {
        return all.stream().sorted(Comparator.comparingInt(f -> f.distance(bold, italic)))
                .flatMap(f -> shelf.face(f).stream()).filter(f -> f.has(codePoint)).findFirst();
    }
}
