package org.kehoach.intake.pdf;

import java.util.List;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.intake.Reader;
import org.kehoach.intake.Source;

/** Reads PDF files (bộ đọc tệp PDF). */
public final class PdfFileReader implements Reader {

    @Override
    public List<String> endings() {
        return List.of(".pdf");
    }

    @Override
    public Outcome<Source> read(String file, byte[] content) {
        return Outcome.of(new Source(file, Source.Form.PDF, List.of(), List.of()));
    }
}
