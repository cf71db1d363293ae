package org.kehoach.pdf.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.opc.XmlElement;

/** Reads the fonts of the theme (phông chữ của chủ đề): names by {@code major} and {@code minor}. */
final class Theme {

    private Theme() {}

    static Map<String, String> fonts(WordPackage parts) throws OpcException {
        Map<String, String> out = new HashMap<>();
        Optional<XmlElement> scheme = parts.xml("word/theme/theme1.xml").flatMap(t -> t.child("a:themeElements"))
                .flatMap(t -> t.child("a:fontScheme"));
        for (String which : new String[]{"major", "minor"}) {
            scheme.flatMap(s -> s.child("a:" + which + "Font")).flatMap(f -> f.child("a:latin"))
                    .map(l -> l.get("typeface")).filter(t -> !t.isEmpty()).ifPresent(t -> out.put(which, t));
        }
        return out;
    }
}
