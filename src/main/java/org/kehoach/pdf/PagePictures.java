package org.kehoach.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.Outcome;

/**
 * The pages of a PDF that Kehoach made as pictures (ảnh trang), PNG: the same bytes for the same page, grey where nothing on it
 * is coloured. Not for PDF files of others, which ask for more than they show.
 */
public final class PagePictures implements AutoCloseable {

    /** Points of one picture: an A3 sheet at 400 dots per inch. */
    private static final long MOST = 32_000_000;
    private static final double POINTS_PER_INCH = 72;
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final String PNG = "javax_imageio_png_1.0";

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final String name;

    private PagePictures(PDDocument document, String name) {
        this.document = document;
        this.name = name;
        this.renderer = new PDFRenderer(document);
    }

    /**
     * Opens a PDF of our own making.
     *
     * @param name of the file that it was made of, for what is found
     */
    public static PagePictures open(byte[] pdf, String name) {
        try {
            return new PagePictures(Loader.loadPDF(pdf), name);
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF that was just made", e);
        }
    }

    /** How many pages there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * A page as PNG.
     *
     * @param page from 1
     * @param dpi  dots per inch
     */
    public Outcome<byte[]> png(int page, int dpi) {
        if (page < 1 || page > count()) {
            return refused(new PagePictureProblem.NoSuchPage(page, count()));
        }
        PDRectangle paper = document.getPage(page - 1).getCropBox();
        double square = POINTS_PER_INCH * POINTS_PER_INCH;
        double points = paper.getWidth() * paper.getHeight() / square * dpi * dpi;
        if (points > MOST) {
            int largest = (int) (dpi * Math.sqrt(MOST / points));
            return refused(new PagePictureProblem.TooManyPoints(page, dpi, largest));
        }
        try {
            return Outcome.of(png(grey(renderer.renderImageWithDPI(page - 1, dpi, ImageType.RGB)), dpi));
        } catch (IOException e) {
            throw new UncheckedIOException("a page of a PDF that was just made", e);
        }
    }

    private Outcome<byte[]> refused(PagePictureProblem problem) {
        return Outcome.failed(new Diagnostic(problem, Location.of(name)));
    }

    /** The same picture in one channel, where nothing on it is coloured: half the bytes. */
    private static BufferedImage grey(BufferedImage picture) {
        if (!(picture.getRaster().getDataBuffer() instanceof DataBufferInt points)) {
            return picture;
        }
        int[] colours = points.getData();
        for (int colour : colours) {
            int red = colour >> 16 & 0xff;
            if (red != (colour >> 8 & 0xff) || red != (colour & 0xff)) {
                return picture;
            }
        }
        BufferedImage out = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] greys = ((DataBufferByte) out.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < greys.length; i++) {
            greys[i] = (byte) colours[i];
        }
        return out;
    }

    /** With its measure, so that Word and printers show the page at its size. */
    private static byte[] png(BufferedImage picture, int dpi) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            IIOMetadata facts = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), null);
            IIOMetadataNode measure = new IIOMetadataNode("pHYs");
            String perMetre = Long.toString(Math.round(dpi * INCHES_PER_METRE));
            measure.setAttribute("pixelsPerUnitXAxis", perMetre);
            measure.setAttribute("pixelsPerUnitYAxis", perMetre);
            measure.setAttribute("unitSpecifier", "meter");
            IIOMetadataNode root = new IIOMetadataNode(PNG);
            root.appendChild(measure);
            facts.mergeTree(PNG, root);
            writer.setOutput(to);
            writer.write(new IIOImage(picture, null, facts));
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
