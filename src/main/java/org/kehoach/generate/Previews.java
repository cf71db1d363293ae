package org.kehoach.generate;

import java.util.Locale;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.pdf.PagePictures;

/** The pages of a plan or of a Word file, to be looked at as pictures (xem trước trang). */
public final class Previews {

    private final Generator generator;

    public Previews(Generator generator) {
        this.generator = generator;
    }

    /** The pages that the file's PDF has, for the caller to close. */
    public Outcome<PagePictures> open(String file) {
        return pdf(file).then(pdf -> Outcome.of(PagePictures.open(pdf, file)));
    }

    /** Whether a file is a Word file, by its name. */
    public static boolean isWord(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".docx");
    }

    private Outcome<byte[]> pdf(String file) {
        return isWord(file)
                ? generator.pdf(file)
                : generator.generate(file, Issue.NONE, true).then(made -> Outcome.of(made.pdf().orElseThrow()));
    }
}
