package org.kehoach.pdf.write;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kehoach.font.Face;
import org.kehoach.font.TextWidth;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.LaidOutDocument.Area;
import org.kehoach.pdf.LaidOutDocument.GlyphRun;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Page;
import org.kehoach.pdf.Rule;
import org.kehoach.pdf.LaidOutDocument.Source;
import org.kehoach.pdf.Picture;

/**
 * Writes what is drawn on a page (nội dung trang), each piece marked as a part of an element of the structure, or as an
 * artifact: what belongs to the page and not to the text.
 */
final class ContentWriter {

    private static final String RULES = "/Artifact<</Type/Layout>>";
    private static final String HEADER = "/Artifact<</Type/Pagination/Subtype/Header>>";
    private static final String FOOTER = "/Artifact<</Type/Pagination/Subtype/Footer>>";
    private static final String REPEATED = "/Artifact<</Type/Pagination>>";
    private static final String BEGIN = " BDC\n";
    private static final String END = "EMC\n";
    private static final String SHOW = ")]TJ\n";
    private static final String SOFT_HYPHEN = String.valueOf(LaidOutDocument.SOFT_HYPHEN);
    private static final String PARTED_WORD = "/Span<</ActualText<FEFF00AD>>>";

    private final PdfFonts fonts;
    private final PdfImages images;
    private final PdfBytes out;
    private final IdentityHashMap<Picture, Element> figures = new IdentityHashMap<>();
    private final List<Element> pieces = new ArrayList<>();
    private String artifact = "";
    private @Nullable Element element;
    private int color;
    private int font = -1;
    private int size;
    private int scale = 100;
    private final PageLinks links;

    ContentWriter(PdfFonts fonts, PdfImages images, PageLinks links, PdfBytes out) {
        this.links = links;
        this.fonts = fonts;
        this.images = images;
        this.out = out;
    }

    /**
     * The operators of a page, from what lies behind to what lies in front.
     *
     * @param index    of the page, from 0
     * @param elements for each line the element that it belongs to
     * @return the elements of the page's pieces, by the pieces' numbers
     */
    List<Element> write(Page page, int index, List<Optional<Element>> elements) {
        for (Layer layer : Layer.of(page)) {
            write(layer, page, index, elements);
        }
        return pieces;
    }

    private void write(Layer layer, Page page, int index, List<Optional<Element>> elements) {
        if (!layer.rules().isEmpty()) {
            out.put(RULES).put(BEGIN);
            layer.rules().forEach(rule -> rule(rule, page.height()));
            out.put(END);
        }
        if (layer.hasPictures()) {
            PictureWriter writer = new PictureWriter(images, out, page.height());
            for (Layer.Numbered n : layer.lines()) {
                for (Picture p : n.line().pictures()) {
                    picture(p, n.line(), elements.get(n.number()).isPresent(), index, writer);
                }
            }
        }
        if (layer.lines().isEmpty()) {
            return;
        }
        out.put("BT\n");
        for (Layer.Numbered n : layer.lines()) {
            if (!n.line().isBlank()) {
                line(n.line(), elements.get(n.number()).orElse(null), index, page.height());
            }
        }
        close();
        out.put("ET\n");
    }

    private void rule(Rule rule, int pageHeight) {
        switch (rule.form()) {
            case Rule.Form.Whole _ -> filled(rule, pageHeight);
            case Rule.Form.Waving _ -> new Wave(rule, pageHeight).write(out);
            case Rule.Form.Slanted s -> slanted(rule, s, pageHeight);
            case Rule.Form.Lettered l -> new Lettering(rule, l, pageHeight).write(fonts, out);
        }
    }

    private void slanted(Rule rule, Rule.Form.Slanted slanted, int pageHeight) {
        int from = pageHeight - rule.y() - (slanted.rising() ? rule.height() : 0);
        int to = pageHeight - rule.y() - (slanted.rising() ? 0 : rule.height());
        out.put("q ").color(rule.color()).put("RG ")
                .points(slanted.stroke()).put(" w ").points(rule.x()).put(' ').points(from).put(" m ")
                .points(rule.x() + rule.width()).put(' ').points(to).put(" l S Q\n");
    }

    private void filled(Rule rule, int pageHeight) {
        color(rule.color());
        out.points(rule.x()).put(' ').points(pageHeight - rule.y() - rule.height()).put(' ').points(rule.width())
                .put(' ').points(rule.height()).put(" re f\n");
    }

    /** The runs of a line; its figures go into its element between them. */
    private void line(Line line, @Nullable Element of, int page, int pageHeight) {
        int figure = 0;
        boolean begun = false;
        boolean text = line.hasText();
        for (GlyphRun run : line.runs()) {
            while (figure < line.pictures().size() && line.pictures().get(figure).shown().x() <= run.dx()) {
                begun = ended(begun);
                figure(line.pictures().get(figure++), of);
            }
            if (!text) {
                continue;
            }
            if (begun && goesOn(run)) {
                glyphs(run, font);
                continue;
            }
            ended(begun);
            mark(line, of == null ? null : links.element(of, line, run), page);
            color(run.color());
            begin(run, line.x() + run.dx(), pageHeight - line.y() - line.baseline() + run.raise());
            begun = true;
        }
        ended(begun);
        if (begun && line.runs().getLast().text().endsWith(SOFT_HYPHEN)) {
            partedWord(line.runs().getLast());
        }
        while (figure < line.pictures().size()) {
            figure(line.pictures().get(figure++), of);
        }
    }

    /** Ends the showing of glyphs, where it has begun. */
    private boolean ended(boolean begun) {
        out.put(begun ? SHOW : "");
        return false;
    }

    /** Whether a run may follow right upon what was drawn: of a space nothing is seen, wherever it stands. */
    private boolean goesOn(GlyphRun run) {
        return run.text().isBlank() && fonts.index(run.face()) == font && run.size() == size && run.scale() == scale
                && run.link().isEmpty();
    }

    private void figure(Picture picture, @Nullable Element of) {
        if (of != null && !picture.decorative()) {
            close();
            of.add(element(picture));
        }
    }

    private Element element(Picture picture) {
        return figures.computeIfAbsent(picture, p -> Element.figure(p.alternative().isEmpty() ? "–" : p.alternative()));
    }

    private static boolean isText(Area area) {
        return area == Area.BODY || area == Area.FOOTNOTE;
    }

    private void picture(Picture picture, Line line, boolean read, int page, PictureWriter writer) {
        Picture placed = picture.moved(line.x(), line.y());
        if (read && !picture.decorative()) {
            Element figure = element(picture);
            figure.stands(writer.box(placed));
            figure.mark(page, pieces.size());
            out.put("/Figure<</MCID ").put(pieces.size()).put(">>").put(BEGIN);
            pieces.add(figure);
        } else {
            out.put(isText(line.source().area()) && !line.source().repeated() ? RULES : artifact(line.source()))
                    .put(BEGIN);
        }
        writer.write(placed);
        out.put(END);
    }

    /** Begins a new piece where a line belongs to something else than the line before it. */
    private void mark(Line line, @Nullable Element of, int page) {
        String kind = of != null ? "" : artifact(line.source());
        if (of == element && kind.equals(artifact)) {
            return;
        }
        close();
        element = of;
        artifact = kind;
        if (of == null) {
            out.put(kind).put(BEGIN);
        } else {
            of.mark(page, pieces.size());
            out.put("/P<</MCID ").put(pieces.size()).put(">>").put(BEGIN);
            pieces.add(of);
        }
    }

    private void close() {
        if (element != null || !artifact.isEmpty()) {
            out.put(END);
        }
        element = null;
        artifact = "";
    }

    private static String artifact(Source source) {
        return switch (source.area()) {
            case HEADER -> HEADER;
            case BODY, FOOTNOTE -> REPEATED;
            case FOOTER -> FOOTER;
        };
    }

    private void color(int rgb) {
        if (rgb == color) {
            return;
        }
        color = rgb;
        out.color(rgb).put("rg\n");
    }

    private void begin(GlyphRun run, int x, int y) {
        int index = fonts.index(run.face());
        if (index != font || run.size() != size) {
            font = index;
            size = run.size();
            out.put("/F").put(index).put(' ').points(size).put(" Tf\n");
        }
        if (run.scale() != scale) {
            scale = run.scale();
            out.put(scale).put(" Tz\n");
        }
        out.put("1 0 0 1 ").points(x).put(' ').points(y).put(" Tm[(");
        glyphs(run, index);
    }

    private static boolean isKerned(GlyphRun run, int i) {
        return run.kerned() && run.face().kerning(run.text().charAt(i), run.text().charAt(i + 1)) != 0;
    }

    /** The hyphen at the end of a line, which is no part of the word. */
    private void partedWord(GlyphRun run) {
        int hyphen = run.face().glyph('-');
        fonts.use(font, hyphen);
        out.put(PARTED_WORD).put(BEGIN).put("(").escaped(hyphen >> 8).escaped(hyphen & 0xff).put(")Tj\n").put(END);
    }

    /**
     * The glyphs with the corrections that bring each word to its place: the face's advances are not whole sixths of a
     * twip, as those of the layout are.
     */
    private void glyphs(GlyphRun run, int index) {
        Face face = run.face();
        String text = run.text();
        double perEm = run.size() * TextWidth.SIXTHS * run.scale() / 100.0;
        int em = face.metrics().em();
        long drawn = 0;
        long wanted = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int glyph = face.glyph(c);
            if (glyph == 0 || c == LaidOutDocument.SOFT_HYPHEN) {
                continue;
            }
            fonts.use(index, glyph);
            out.escaped(glyph >> 8).escaped(glyph & 0xff);
            drawn += face.advance(c);
            wanted += run.advance(i);
            if (i + 1 < text.length() && (c == ' ' || run.spacing() != 0 || isKerned(run, i))) {
                long adjust = Math.round(drawn * 1000.0 / em - wanted * 1000.0 / perEm);
                if (adjust != 0) {
                    out.put(")").put(adjust).put("(");
                    drawn -= adjust * em / 1000;
                }
            }
        }
    }
}
