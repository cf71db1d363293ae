package org.kehoach.intake.write;

import java.util.List;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.intake.recognise.Characters;

/**
 * A doubt at its two places (chỗ nghi ngờ ở hai bên).
 *
 * @param found    with its place in the source
 * @param source   the words that it is about
 * @param yamlLine the line of the YAML that it is about, from 1
 */
public record Spot(Diagnostic found, List<Characters.Part> source, int yamlLine) {
    public Spot {
        source = List.copyOf(source);
    }
}
