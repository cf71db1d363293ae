package org.kehoach.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kehoach.intake.pdf.PdfFileReader;
import org.kehoach.intake.text.TextReader;
import org.kehoach.intake.word.WordFileReader;

/** The readers that there are (các bộ đọc); a new one gets a line here. */
public final class Readers {

    private static final List<Reader> ALL = List.of(new TextReader(), new WordFileReader(), new PdfFileReader());

    private Readers() {}

    /** The reader of a file, by its name's ending. */
    public static Optional<Reader> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(r -> r.endings().stream().anyMatch(name::endsWith)).findFirst();
    }

    /** All endings that can be read. */
    public static Stream<String> endings() {
        return ALL.stream().flatMap(r -> r.endings().stream());
    }
}
