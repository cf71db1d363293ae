package org.kehoach.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/** Draws small PDFs for tests, character by character where it is the point; places count from the upper left. */
final class PdfPages {

    static final float HEIGHT = 842;

    private final PDDocument document = new PDDocument();
    private final Map<String, PDFont> fonts = new HashMap<>();
    private PDPage page = new PDPage();
    private PDPageContentStream out;

    PdfPages() {
        out = page(0);
    }

    PDDocument document() {
        return document;
    }

    PDPage current() {
        return page;
    }

    /** Begins a page that is turned by so many degrees when it is shown. */
    PDPageContentStream page(int turned) {
        return run(() -> {
            if (document.getNumberOfPages() > 0) {
                out.close();
            }
            page = new PDPage(new PDRectangle(595, HEIGHT));
            page.setRotation(turned);
            document.addPage(page);
            out = new PDPageContentStream(document, page);
            return out;
        });
    }

    PdfPages next() {
        page(0);
        return this;
    }

    PDFont font(String style) {
        return fonts.computeIfAbsent(style, s -> run(() -> {
            try (InputStream in = PdfPages.class.getResourceAsStream("/liberation/LiberationSerif-" + s + ".ttf")) {
                return PDType0Font.load(document, java.util.Objects.requireNonNull(in), true);
            }
        }));
    }

    /** A text whose base line begins at a place. */
    PdfPages at(float x, float y, float size, String text) {
        return at("Regular", x, y, size, text);
    }

    PdfPages at(String style, float x, float y, float size, String text) {
        return text(style, Matrix.getTranslateInstance(x, HEIGHT - y), size, text, RenderingMode.FILL);
    }

    PdfPages text(String style, Matrix matrix, float size, String text, RenderingMode mode) {
        return run(() -> {
            out.beginText();
            out.setRenderingMode(mode);
            out.setFont(font(style), size);
            out.setTextMatrix(matrix);
            out.showText(text);
            out.endText();
            return this;
        });
    }

    /** A text that ends at a place, as right-aligned and centred ones are set. */
    PdfPages centred(String style, float middle, float y, float size, String text) {
        float width = run(() -> font(style).getStringWidth(text) / 1000 * size);
        return at(style, middle - width / 2, y, size, text);
    }

    /** A line set to a width. */
    PdfPages justified(float left, float right, float y, float size, String text) {
        return run(() -> {
            String[] words = text.split(" ", -1);
            float width = 0;
            for (String w : words) {
                width += font("Regular").getStringWidth(w) / 1000 * size;
            }
            float space = words.length == 1 ? 0 : (right - left - width) / (words.length - 1);
            float x = left;
            for (String w : words) {
                at(x, y, size, w);
                x += font("Regular").getStringWidth(w) / 1000 * size + space;
            }
            return this;
        });
    }

    /** A line from place to place. */
    PdfPages rule(float x0, float y0, float x1, float y1) {
        return run(() -> {
            out.moveTo(x0, HEIGHT - y0);
            out.lineTo(x1, HEIGHT - y1);
            out.stroke();
            return this;
        });
    }

    /** A field of a form whose look says something: what signing programs leave. */
    PdfPages field(float x, float y, float width, float height, float size, String... lines) {
        return run(() -> {
            PDAppearanceStream look = new PDAppearanceStream(document);
            look.setBBox(new PDRectangle(width, height));
            look.setResources(new PDResources());
            try (PDPageContentStream in = new PDPageContentStream(document, look)) {
                for (int i = 0; i < lines.length; i++) {
                    in.beginText();
                    in.setFont(font("Regular"), size);
                    in.newLineAtOffset(0, height - (i + 1) * size);
                    in.showText(lines[i]);
                    in.endText();
                }
            }
            PDAnnotation widget = new PDAnnotationWidget();
            widget.setRectangle(new PDRectangle(x, HEIGHT - y - height, width, height));
            PDAppearanceDictionary looks = new PDAppearanceDictionary();
            looks.setNormalAppearance(look);
            widget.setAppearance(looks);
            widget.getCOSObject().setItem(COSName.T, new COSString("Signature1"));
            page.getAnnotations().add(widget);
            return this;
        });
    }

    byte[] bytes() {
        return run(() -> {
            out.close();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            document.close();
            return bytes.toByteArray();
        });
    }

    /** Something that writes. */
    interface Work<T> {
        T run() throws IOException;
    }

    static <T> T run(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
