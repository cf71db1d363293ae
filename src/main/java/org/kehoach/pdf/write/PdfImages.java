package org.kehoach.pdf.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.pdf.image.Image;

/** The images of a PDF (ảnh trong PDF), each written once however often it is drawn. */
final class PdfImages {

    private final Map<Image, Integer> indexes = new HashMap<>();
    private final List<Image> images = new ArrayList<>();

    /** The number that pages call an image by. */
    int index(Image image) {
        return indexes.computeIfAbsent(image, i -> {
            images.add(i);
            return images.size() - 1;
        });
    }

    /** Writes all images and gives the entries by which pages find them, or nothing. */
    String write(PdfObjects objects) {
        if (images.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("/XObject<<");
        for (int i = 0; i < images.size(); i++) {
            out.append("/I").append(i).append(' ').append(write(images.get(i), objects)).append(" 0 R");
        }
        return out.append(">>").toString();
    }

    private static int write(Image image, PdfObjects objects) {
        StringBuilder entries = new StringBuilder("/Type/XObject/Subtype/Image/Width ").append(image.width())
                .append("/Height ").append(image.height()).append("/BitsPerComponent ").append(image.bits())
                .append("/ColorSpace").append(colors(image)).append(packing(image));
        if (!image.key().isEmpty()) {
            entries.append("/Mask[");
            image.key().forEach(k -> entries.append(k).append(' ').append(k).append(' '));
            entries.append(']');
        }
        image.mask().ifPresent(m -> entries.append("/SMask ").append(write(m, objects)).append(" 0 R"));
        return objects.plain(image.data(), entries.toString());
    }

    private static String colors(Image image) {
        return switch (image.colors()) {
            case GRAY -> "/DeviceGray";
            case RGB -> "/DeviceRGB";
            case INDEXED -> indexed(image.palette());
        };
    }

    private static String indexed(byte[] palette) {
        PdfBytes out = new PdfBytes(64 + 2 * palette.length);
        out.put("[/Indexed/DeviceRGB ").put(palette.length / 3 - 1).put('<');
        for (byte b : palette) {
            out.hex(b);
        }
        return new String(out.put(">]").toArray(), java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static String packing(Image image) {
        return switch (image.packing()) {
            case JPEG -> "/Filter/DCTDecode";
            case ROWS -> "/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors " + image.colors().samples()
                    + "/BitsPerComponent " + image.bits() + "/Columns " + image.width() + ">>";
        };
    }
}
