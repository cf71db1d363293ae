package org.kehoach.intake.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Reads what is drawn on a page (đọc nội dung trang): characters and straight lines; pictures are looked at, not unpacked. */
final class PageReader extends PDFStreamEngine {

    private final Limits limits;
    private final Map<PDFont, FontFacts> fonts = new HashMap<>();
    private PageGeometry page = PageGeometry.NONE;
    private Strokes strokes = new Strokes(PageGeometry.NONE);
    private List<Drawn> drawn = new ArrayList<>();
    private final List<@Nullable String> spans = new ArrayList<>();
    private boolean covered;

    /** A character as it is drawn, and in which direction its line runs. */
    record Drawn(Glyph glyph, PageGeometry.Direction direction) {}

    PageReader(Limits limits) {
        this.limits = limits;
        List.of(new BeginText(this), new EndText(this), new MoveText(this), new MoveTextSetLeading(this),
                new NextLine(this), new SetCharSpacing(this), new SetFontAndSize(this),
                new SetTextHorizontalScaling(this), new SetTextLeading(this), new SetTextRenderingMode(this),
                new SetTextRise(this), new SetWordSpacing(this), new ShowText(this), new ShowTextAdjusted(this),
                new ShowTextLine(this), new ShowTextLineAndSpace(this), new Concatenate(this), new Save(this),
                new Restore(this), new SetGraphicsStateParameters(this), new SetMatrix(this), new SetLineWidth(this),
                new DrawObject(this), new BeginMarkedContentSequence(this),
                new BeginMarkedContentSequenceWithProperties(this), new EndMarkedContentSequence(this))
                .forEach(this::addOperator);
    }

    /** The fonts met so far. */
    Iterable<FontFacts> fonts() {
        return fonts.values();
    }

    /** Reads a page with what is attached to it. */
    PageContent read(PDPage pdf, int number) throws IOException {
        page = PageGeometry.of(pdf);
        strokes = new Strokes(page);
        drawn = new ArrayList<>();
        spans.clear();
        covered = false;
        GuardedPdf.count(pdf);
        processPage(pdf);
        List<Drawn> own = drawn;
        List<Attachments.Attached> attached = new Attachments(this).read(pdf);
        return new Upright(number, page, own, strokes.rules(), attached, covered).content();
    }

    /** The characters that a part of the page draws which is read for itself. */
    List<Drawn> takeDrawn(Drawing drawing) throws IOException {
        List<Drawn> outer = drawn;
        drawn = new ArrayList<>();
        try {
            drawing.draw();
            return drawn;
        } finally {
            drawn = outer;
        }
    }

    /** Something that draws. */
    interface Drawing {
        void draw() throws IOException;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        limits.operator();
        String name = operator.getName();
        if (strokes.draw(name, operands, getGraphicsState())) {
            return;
        }
        if (name.equals("Do") && !operands.isEmpty() && operands.getFirst() instanceof COSName picture
                && getResources().isImageXObject(picture)) {
            picture();
            return;
        }
        if (name.equals("BI")) {
            picture();
        }
        if (name.equals("Do")) {
            limits.form();
        }
        try {
            super.processOperator(operator, operands);
        } catch (IllegalArgumentException | ClassCastException | IllegalStateException
                | java.util.NoSuchElementException _) {
            // a wrong operand draws nothing, as in programs that show the page
        }
    }

    /** A picture fills the unit square. */
    private void picture() {
        Matrix m = getGraphicsState().getCurrentTransformationMatrix();
        float width = (float) Math.hypot(m.getScaleX(), m.getShearY());
        float height = (float) Math.hypot(m.getShearX(), m.getScaleY());
        covered |= width * height > 0.6 * page.width() * page.height();
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        spans.add(properties == null ? null : properties.getString(COSName.ACTUAL_TEXT));
    }

    @Override
    public void endMarkedContentSequence() {
        if (!spans.isEmpty()) {
            spans.removeLast();
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        limits.character();
        FontFacts facts = fonts.computeIfAbsent(font, FontFacts::new);
        float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
        float across = (float) Math.hypot(matrix.getScaleX(), matrix.getShearY());
        if (size < 0.1 || !Float.isFinite(size) || !Float.isFinite(across)) {
            return;
        }
        float[] at = page.shown(matrix.getTranslateX(), matrix.getTranslateY());
        if (Math.abs(at[0]) > 100_000 || Math.abs(at[1]) > 100_000) {
            return;
        }
        PageGeometry.Direction direction = page.direction(matrix.getScaleX(), matrix.getShearY());
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean bold = facts.isBold() || mode == RenderingMode.FILL_STROKE;
        boolean upright = Math
                .abs(matrix.getScaleX() * matrix.getShearX() + matrix.getShearY() * matrix.getScaleY()) < 0.05
                        * size * across;
        Glyph glyph = new Glyph(text(facts, code), at[0], at[1], displacement.getX() * across, size, facts, bold,
                facts.isItalic() || !upright, mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP);
        if (Math.abs(glyph.width()) > 10_000) {
            return;
        }
        join(new Drawn(glyph, direction));
    }

    /** What the file says that a span says goes before what its characters say. */
    private String text(FontFacts facts, int code) {
        for (int i = 0; i < spans.size(); i++) {
            String actual = spans.get(i);
            if (actual != null) {
                spans.set(i, "");
                return actual.replace('\u00a0', ' ').replaceAll("[\\p{Cntrl}]", "");
            }
        }
        return facts.text(code);
    }

    private void join(Drawn next) {
        if (next.glyph().text().isEmpty() && !drawn.isEmpty()) {
            Drawn last = drawn.getLast();
            boolean beside = Math.abs(last.glyph().baseline() - next.glyph().baseline()) < 1
                    && next.direction() == last.direction() && next.glyph().x() >= last.glyph().x();
            if (beside) {
                drawn.set(drawn.size() - 1,
                        new Drawn(last.glyph().saying(last.glyph().text(), next.glyph().right()), last.direction()));
            }
        } else if (!next.glyph().text().isEmpty()) {
            drawn.add(next);
        }
    }

    /** From the space of what is drawn to that of the page. */
    AffineTransform transform() {
        return getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    }
}
