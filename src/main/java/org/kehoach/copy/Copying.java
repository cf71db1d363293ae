package org.kehoach.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.util.Matrix;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.intake.pdf.OpenPages;

/**
 * Puts on the pages of a document what makes a copy of them (sao văn bản); the pages themselves stay as they are, drawing by
 * drawing. The same files give the same bytes.
 */
public final class Copying {

    /** Between the copied text and the line of the copy block, in points. */
    private static final float GAP = 14;
    /** What papers of one size may differ. */
    private static final float SAME = 3;

    private final String file;
    private final byte[] content;
    private final byte[] mark;
    private final List<Diagnostic> found = new ArrayList<>();

    private Copying(String file, byte[] content, byte[] mark) {
        this.file = file;
        this.content = content;
        this.mark = mark;
    }

    /**
     * The document with a block below its last text, or on a page of its own where there is no room.
     *
     * @param block a PDF of one page whose words are the block
     */
    public static Outcome<byte[]> below(String file, byte[] content, byte[] block) {
        return new Copying(file, content, block).make(Copying::below);
    }

    /**
     * The document with words in the corner of its first page.
     *
     * @param corner a PDF of one page whose words stand there
     */
    public static Outcome<byte[]> inCorner(String file, byte[] content, byte[] corner) {
        return new Copying(file, content, corner)
                .make((pages, form, _) -> {
                    PDPage page = pages.pdf().getPage(0);
                    PDRectangle box = page.getCropBox();
                    draw(pages.pdf(), page, form, box.getUpperRightX() - form.getBBox().getWidth(),
                            box.getUpperRightY() - form.getBBox().getHeight());
                });
    }

    private interface Putting {
        void put(OpenPages pages, PDFormXObject form, OpenPages.Ink ink) throws IOException;
    }

    private Outcome<byte[]> make(Putting putting) {
        return OpenPages.open(file, mark, own -> ink(own, own.pdf().getNumberOfPages())).then(ink -> ink
                .then(words -> OpenPages.open(file, content, pages -> put(pages, putting, words))
                        .then(bytes -> new Outcome<>(Optional.of(bytes), found))));
    }

    private Outcome<OpenPages.Ink> ink(OpenPages own, int count) throws IOException {
        Optional<OpenPages.Ink> ink = own.ink(own.pdf().getPage(0));
        return count == 1 && ink.isPresent()
                ? Outcome.of(ink.get())
                : Outcome.failed(new Diagnostic(new CopyProblem.TooLong(count), Location.of(file)));
    }

    private byte[] put(OpenPages pages, Putting putting, OpenPages.Ink ink) throws IOException {
        PDDocument pdf = pages.pdf();
        unsign(pdf);
        try (PDDocument own = Loader.loadPDF(mark)) {
            Untagged.make(own, own.getPage(0));
            PDFormXObject form = new LayerUtility(pdf).importPageAsForm(own, own.getPage(0));
            putting.put(pages, form, ink);
        }
        COSArray id = pdf.getDocument().getDocumentID();
        COSString made = new COSString(digest());
        COSArray ids = new COSArray(List.of(id != null && id.size() > 0 ? id.getObject(0) : made, made));
        pdf.getDocument().getTrailer().setItem(COSName.ID, ids);
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length + mark.length);
        pdf.save(out);
        return out.toByteArray();
    }

    private static void below(OpenPages pages, PDFormXObject form, OpenPages.Ink words) throws IOException {
        PDDocument pdf = pages.pdf();
        PDPage last = pdf.getPage(pdf.getNumberOfPages() - 1);
        PDRectangle box = last.getCropBox();
        PDRectangle own = form.getBBox();
        Optional<OpenPages.Ink> ink = Math.abs(box.getWidth() - own.getWidth()) < SAME
                && Math.abs(box.getHeight() - own.getHeight()) < SAME ? pages.ink(last) : Optional.empty();
        float length = words.bottom() - words.top();
        if (ink.isPresent() && ink.get().bottom() > 0 && ink.get().bottom() + GAP + length <= ink.get().free()) {
            float down = ink.get().bottom() + GAP - words.top();
            draw(pdf, last, form, box.getLowerLeftX(), box.getUpperRightY() - own.getHeight() - down);
        } else {
            PDPage page = new PDPage(own);
            pdf.addPage(page);
            draw(pdf, page, form, 0, 0);
        }
    }

    private static void draw(PDDocument pdf, PDPage page, PDFormXObject form, float x, float y) throws IOException {
        int number = Tagging.next(pdf, page);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            if (number >= 0) {
                Tagging.begin(out, number);
            }
            out.saveGraphicsState();
            out.transform(Matrix.getTranslateInstance(x, y));
            out.drawForm(form);
            out.restoreGraphicsState();
            if (number >= 0) {
                out.endMarkedContent();
            }
        }
    }

    /** What was signed is seen on, and no longer says that the file is what was signed. */
    private void unsign(PDDocument pdf) throws IOException {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        int signed = pdf.getSignatureDictionaries().size();
        if (form != null && signed > 0) {
            form.flatten();
            pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.PERMS);
            found.add(new Diagnostic(new CopyProblem.SignaturesDropped(signed), Location.of(file)));
        }
    }

    private byte[] digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(content);
            return Arrays.copyOf(sha.digest(mark), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
