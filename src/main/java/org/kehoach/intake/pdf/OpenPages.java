package org.kehoach.intake.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.kehoach.diagnostic.Outcome;

/** The pages of a PDF, opened with the limits of a reader (mở trang PDF), for those who go on with the pages themselves. */
public final class OpenPages {

    /** Of the page's height: what begins further down is a footer, in points. */
    private static final float FOOT = 100;
    /** The lower margin that text keeps, in points. */
    private static final float MARGIN = 57;

    private final PDDocument pdf;
    private final Limits limits;

    private OpenPages(PDDocument pdf, Limits limits) {
        this.pdf = pdf;
        this.limits = limits;
    }

    /** What is made of an open file. */
    public interface Use<T> {
        T of(OpenPages pages) throws IOException;
    }

    /**
     * Where a page has words and lines, in points from its upper left corner.
     *
     * @param top    of the first of them
     * @param bottom of the last of them that is no footer
     * @param free   how far down more text may go
     */
    public record Ink(float top, float bottom, float free) {}

    /** Opens a file, which closes when its use is over; what is wrong with it is told as of a file to import. */
    public static <T> Outcome<T> open(String file, byte[] content, Use<T> use) {
        return PdfFileReader.guarded(file, () -> {
            Limits limits = new Limits(Optional.empty());
            try (PDDocument pdf = GuardedPdf.open(content, limits)) {
                if (pdf.getNumberOfPages() == 0) {
                    throw new IOException("no pages");
                }
                return Outcome.of(use.of(new OpenPages(pdf, limits)));
            }
        });
    }

    public PDDocument pdf() {
        return pdf;
    }

    /** Empty where a picture covers the page, or something lies over it or on its side, so that nobody can say. */
    public Optional<Ink> ink(PDPage page) throws IOException {
        PageContent content = new PageReader(limits).read(page, 1);
        if (content.covered() || page.getRotation() != 0 || !content.stamps().isEmpty()
                || !content.turned().isEmpty()) {
            return Optional.empty();
        }
        float foot = content.height() - FOOT;
        float top = content.height();
        float bottom = 0;
        float free = content.height() - MARGIN;
        for (Glyph g : content.glyphs()) {
            if (!g.isSpace() && !g.unseen()) {
                float above = g.baseline() - g.size();
                float below = g.baseline() + g.size() * 0.25f;
                top = Math.min(top, above);
                bottom = above < foot ? Math.max(bottom, below) : bottom;
                free = above < foot ? free : Math.min(free, above);
            }
        }
        for (Ruled r : content.rules()) {
            top = Math.min(top, r.top());
            bottom = r.top() < foot ? Math.max(bottom, r.bottom()) : bottom;
            free = r.top() < foot ? free : Math.min(free, r.top());
        }
        return Optional.of(new Ink(Math.min(top, bottom), bottom, free));
    }
}
