package org.kehoach.intake.pdf;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.intake.Block;
import org.kehoach.intake.Dropped;
import org.kehoach.intake.Reader;
import org.kehoach.intake.Source;

/**
 * Reads PDF files (bộ đọc tệp PDF).
 *
 * <p>Start reading here: {@link GuardedPdf} opens, {@link PageReader} reads characters, {@link PageLines} makes lines,
 * {@link Furniture} takes off what is no text, {@link Assembly} makes paragraphs and tables.
 *
 * @param longest how long one file may take; without it, what it holds is the only bound
 */
public record PdfFileReader(Optional<Duration> longest) implements Reader {

    /** Where the log is told to say nothing: what the library remarks on would stand amid the output of a command. */
    private static final String QUIET = "org/kehoach/intake/pdf/quiet.xml";

    /** What the library needs before its first file; it takes long, and few commands read a PDF. */
    private static final class Library {

        static {
            // a service has set up its log before, and goes by its own settings
            if (System.getProperty("logback.configurationFile") == null) {
                System.setProperty("logback.configurationFile", QUIET);
            }
            OwnFonts.install();
        }

        private Library() {}

        static void prepare() {
            // done with the class
        }
    }

    /** A reader that takes the time it needs. */
    public PdfFileReader() {
        this(Optional.empty());
    }

    @Override
    public List<String> endings() {
        return List.of(".pdf");
    }

    @Override
    public Outcome<Source> read(String file, byte[] content) {
        return guarded(file, () -> {
            List<Diagnostic> found = new ArrayList<>();
            Source source = read(file, content, found);
            return Outcome.unlessErrors(source, found);
        });
    }

    /** Something that reads a file. */
    interface Reading<T> {
        Outcome<T> read() throws IOException;
    }

    /** What a reading gives, or what stood in its way. */
    static <T> Outcome<T> guarded(String file, Reading<T> reading) {
        try {
            Library.prepare();
            return reading.read();
        } catch (Limits.Reached e) {
            return failed(file, e.problem());
        } catch (InvalidPasswordException _) {
            return failed(file, new PdfFileProblem.Encrypted());
        } catch (IOException | RuntimeException e) {
            return failed(file, new PdfFileProblem.Damaged(reason(e)));
        } catch (StackOverflowError | OutOfMemoryError _) {
            return failed(file, new PdfFileProblem.TooIntricate());
        }
    }

    private static <T> Outcome<T> failed(String file, PdfFileProblem problem) {
        return Outcome.failed(new Diagnostic(problem, Location.of(file)));
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message.strip();
    }

    private Source read(String file, byte[] content, List<Diagnostic> found) throws IOException {
        Limits limits = new Limits(longest);
        List<PageLines> pages = new ArrayList<>();
        List<FontFacts> fonts = new ArrayList<>();
        try (PDDocument pdf = GuardedPdf.open(content, limits)) {
            refuseForms(pdf);
            PageReader reader = new PageReader(limits);
            for (PDPage page : pdf.getPages()) {
                if (pages.size() == Limits.PAGES) {
                    throw new Limits.Reached(new PdfFileProblem.TooManyPages(Limits.PAGES));
                }
                pages.add(PageLines.of(reader.read(page, pages.size() + 1)));
            }
            reader.fonts().forEach(fonts::add);
        }
        new Remarks(file, pages, fonts).into(found);
        Furniture furniture = new Furniture(pages);
        Assembly assembly = new Assembly(furniture.taken());
        List<Block> blocks = assembly.blocks();
        List<Dropped> dropped = new ArrayList<>(furniture.dropped());
        dropped.addAll(assembly.dropped());
        return new Source(file, Source.Form.PDF, blocks, dropped);
    }

    /** A form that a program draws when it is opened has only a remark on its pages. */
    private static void refuseForms(PDDocument pdf) {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form != null && form.hasXFA() && pdf.getDocumentCatalog().getCOSObject()
                .getBoolean(COSName.getPDFName("NeedsRendering"), false)) {
            throw new Limits.Reached(new PdfFileProblem.DynamicForm());
        }
    }
}
