package org.kehoach.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kehoach.intake.pdf.PdfFileReader;
import org.kehoach.intake.text.TextReader;
import org.kehoach.intake.word.WordFileReader;

/** The readers that there are (các bộ đọc); a new one gets a line here. */
public final class Readers {

    private static final List<Reader> ALL = List.of(new TextReader(), new WordFileReader(), new PdfFileReader());

    /** Documents of other programs, by their endings. */
    private static final Map<String, String> OTHERS = new TreeMap<>(Map.of(".doc", "Word 97 - 2003 (.doc)", ".dot",
            "Word 97 - 2003 (.dot)", ".docm", "Word macro (.docm)", ".rtf", "RTF", ".odt", "OpenDocument (.odt)",
            ".wps", "WPS (.wps)", ".pages", "Pages", ".html", "HTML", ".htm", "HTML"));

    private Readers() {}

    /** The reader of a file, by its name's ending. */
    public static Optional<Reader> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(r -> r.endings().stream().anyMatch(name::endsWith)).findFirst();
    }

    /** What a file that is a text document and cannot be read is called; empty for what can be, and for other files. */
    public static Optional<String> refused(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return OTHERS.entrySet().stream().filter(e -> name.endsWith(e.getKey())).map(Map.Entry::getValue).findFirst();
    }

    /** All endings that can be read. */
    public static Stream<String> endings() {
        return ALL.stream().flatMap(r -> r.endings().stream());
    }
}
