package org.kehoach.pdf;

import java.time.Duration;
import java.util.Optional;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.font.Faces;
import org.kehoach.font.FontSource;
import org.kehoach.opc.OpcException;
import org.kehoach.opc.WordPackage;
import org.kehoach.pdf.layout.PageLayout;
import org.kehoach.pdf.read.StyledDocument;
import org.kehoach.pdf.read.WordReader;
import org.kehoach.pdf.write.PdfWriter;

/**
 * The page engine (bộ dàn trang): a Word file to the pages that LibreOffice would make of it, and these to a PDF.
 *
 * <p>Start reading here: read, lay out, write. An engine holds no state and may serve many threads.
 *
 * @param fonts   where faces are asked for
 * @param longest how long one file may take; without it, what it holds is the only bound, and the same everywhere
 */
public record PageEngine(FontSource fonts, Optional<Duration> longest) {

    public PageEngine(FontSource fonts) {
        this(fonts, Optional.empty());
    }

    /** The same engine, for those who cannot wait longer. */
    public PageEngine within(Duration time) {
        return new PageEngine(fonts, Optional.of(time));
    }

    /** An engine with the faces that come with Kehoach. */
    public PageEngine() {
        this(Faces.bundled());
    }

    /**
     * The PDF of a Word file, or all that stands in its way: never a PDF that lacks something.
     *
     * @param name as the user named the file, for what is found
     */
    public Outcome<byte[]> convert(byte[] docx, String name) {
        return layOut(docx, name).then(pages -> Outcome.of(write(pages)));
    }

    /** The pages of a Word file; one that has no title bears the file's name, for a PDF must have one. */
    public Outcome<LaidOutDocument> layOut(byte[] docx, String name) {
        return Budget.of(longest).spendOn(name, () -> read(docx, name)
                .then(document -> laidOut(PageLayout.layOut(document).titled(baseName(name)), name)));
    }

    private static Outcome<LaidOutDocument> laidOut(LaidOutDocument pages, String name) {
        return Outcome.of(pages, PageEdges.look(pages, name).stream().toList());
    }

    private static String baseName(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** A Word file as it is, where it is a sound one that fetches and runs nothing: for engines that would. */
    public static Outcome<byte[]> safe(byte[] docx, String name) {
        try {
            WordPackage.read(docx);
            return Outcome.of(docx);
        } catch (OpcException e) {
            return Outcome.failed(new Diagnostic(e.problem(), Location.of(name)));
        }
    }

    /** A Word file with its styles resolved. */
    public Outcome<StyledDocument> read(byte[] docx, String name) {
        try {
            return WordReader.read(WordPackage.read(docx), name, fonts);
        } catch (OpcException e) {
            return Outcome.failed(new Diagnostic(e.problem(), Location.of(name)));
        }
    }

    /** The PDF of laid-out pages; the same bytes for the same pages. */
    public byte[] write(LaidOutDocument pages) {
        return PdfWriter.write(pages);
    }
}
