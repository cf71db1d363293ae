package org.kehoach.pdf.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Images that the JDK unpacks as a whole (ảnh giải nén trọn vẹn): the rarer kinds. */
final class Unpacked {

    private Unpacked() {}

    /** What is done with a reader that was given its input. */
    private interface Use<T> {
        T of(javax.imageio.ImageReader reader) throws IOException;
    }

    static Image read(String format, byte[] bytes) throws IOException {
        return image(with(format, bytes, reader -> reader.read(0)));
    }

    /** The samples as they are, whatever they mean. */
    static Raster raster(String format, byte[] bytes) throws IOException {
        return with(format, bytes, reader -> reader.readRaster(0, null));
    }

    private static <T> T with(String format, byte[] bytes, Use<T> use) throws IOException {
        Iterator<javax.imageio.ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            throw new IOException(format);
        }
        javax.imageio.ImageReader reader = readers.next();
        try {
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)), true, true);
            ImageReader.limit(reader.getWidth(0), reader.getHeight(0), ImageReader.MOST_UNPACKED);
            return use.of(reader);
        } catch (RuntimeException e) {
            // a damaged file runs the JDK's readers into all sorts of these
            throw new IOException(e);
        } finally {
            reader.dispose();
        }
    }

    private static Image image(BufferedImage in) {
        int width = in.getWidth();
        byte[] color = new byte[width * 3];
        byte[] alpha = new byte[width];
        int[] row = new int[width];
        try (Rows rows = new Rows(width, Image.Colors.RGB); Mask mask = new Mask(width)) {
            for (int y = 0; y < in.getHeight(); y++) {
                in.getRGB(0, y, width, 1, row, 0, width);
                for (int x = 0; x < width; x++) {
                    alpha[x] = (byte) (row[x] >> 24);
                    color[3 * x] = (byte) (row[x] >> 16);
                    color[3 * x + 1] = (byte) (row[x] >> 8);
                    color[3 * x + 2] = (byte) row[x];
                }
                rows.add(color);
                mask.add(alpha);
            }
            return rows.image().masked(mask.image());
        }
    }
}
