package org.kehoach.pdf.image;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Images of every kind that Word files embed: 60 by 40 pixels, the left half of one colour, the right of another. */
public final class SampleImages {

    static final int WIDTH = 60;
    static final int HEIGHT = 40;
    static final int LEFT = 0xff4080c0;
    static final int RIGHT = 0xffe0a020;

    private SampleImages() {}

    /** Names to bytes; each shows the two colours, grey ones their lightness. */
    public static Map<String, byte[]> all() {
        Map<String, byte[]> out = new LinkedHashMap<>();
        byte[] plain = write("png", rgb(BufferedImage.TYPE_INT_RGB), false);
        out.put("rgb.png", plain);
        out.put("alpha.png", write("png", rgb(BufferedImage.TYPE_INT_ARGB), false));
        out.put("half.png", write("png", half(), false));
        out.put("grey.png", write("png", rgb(BufferedImage.TYPE_BYTE_GRAY), false));
        out.put("deep.png", write("png", rgb(deep(false)), false));
        out.put("deepalpha.png", write("png", rgb(deep(true)), false));
        out.put("bits.png", write("png", rgb(BufferedImage.TYPE_BYTE_BINARY), false));
        out.put("palette.png", write("png", palette(0xff), false));
        out.put("hole.png", write("png", palette(0x80), false));
        out.put("key.png", withKey(plain));
        out.put("interlaced.png", write("png", rgb(BufferedImage.TYPE_INT_RGB), true));
        out.put("base.jpg", write("jpg", rgb(BufferedImage.TYPE_INT_RGB), false));
        out.put("progressive.jpg", write("jpg", rgb(BufferedImage.TYPE_INT_RGB), true));
        out.put("grey.jpg", write("jpg", rgb(BufferedImage.TYPE_BYTE_GRAY), false));
        out.put("inks.jpg", inks(false));
        out.put("ycck.jpg", inks(true));
        out.put("a.gif", write("gif", palette(0xff), false));
        out.put("a.bmp", write("bmp", rgb(BufferedImage.TYPE_INT_RGB), false));
        out.put("a.tiff", write("tiff", rgb(BufferedImage.TYPE_INT_RGB), false));
        return out;
    }

    static byte[] named(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    private static BufferedImage rgb(int type) {
        return rgb(new BufferedImage(WIDTH, HEIGHT, type));
    }

    private static BufferedImage rgb(BufferedImage image) {
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, x < WIDTH / 2 ? LEFT : RIGHT);
            }
        }
        return image;
    }

    /** The right half shines through. */
    private static BufferedImage half() {
        BufferedImage image = rgb(BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = WIDTH / 2; x < WIDTH; x++) {
                image.setRGB(x, y, (RIGHT & 0xffffff) | 0x80000000);
            }
        }
        return image;
    }

    /** Sixteen bits for each sample. */
    private static BufferedImage deep(boolean alpha) {
        ComponentColorModel model = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), alpha, false,
                alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        return new BufferedImage(model, model.createCompatibleWritableRaster(WIDTH, HEIGHT), false, null);
    }

    private static BufferedImage palette(int opacity) {
        byte[] red = {(byte) (LEFT >> 16), (byte) (RIGHT >> 16), 0};
        byte[] green = {(byte) (LEFT >> 8), (byte) (RIGHT >> 8), 0};
        byte[] blue = {(byte) LEFT, (byte) RIGHT, 0};
        byte[] alpha = {(byte) 0xff, (byte) opacity, (byte) 0xff};
        IndexColorModel model = opacity == 0xff
                ? new IndexColorModel(2, 3, red, green, blue)
                : new IndexColorModel(2, 3, red, green, blue, alpha);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, model);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = WIDTH / 2; x < WIDTH; x++) {
                image.getRaster().setSample(x, y, 0, 1);
            }
        }
        return image;
    }

    private static byte[] write(String format, BufferedImage image, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), format).next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (progressive) {
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return write(writer, new IIOImage(image, null, null), param);
    }

    private static byte[] write(ImageWriter writer, IIOImage image, ImageWriteParam param) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, image, param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** The colour of the right half is not drawn. */
    private static byte[] withKey(byte[] png) {
        int header = 33;
        ByteBuffer chunk = ByteBuffer.allocate(18).putInt(6).put("tRNS".getBytes(StandardCharsets.US_ASCII));
        chunk.putShort((short) (RIGHT >> 16 & 0xff)).putShort((short) (RIGHT >> 8 & 0xff))
                .putShort((short) (RIGHT & 0xff));
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, 10);
        chunk.putInt((int) crc.getValue());
        return ByteBuffer.allocate(png.length + 18).put(png, 0, header).put(chunk.array())
                .put(png, header, png.length - header).array();
    }

    /**
     * Four inks, as Adobe's programs write them: inverted. Black is left out, cyan and its like make the colours.
     *
     * @param ycck whether they are written as lightness and differences of colour
     */
    static byte[] inks(boolean ycck) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, WIDTH, HEIGHT, 4, null);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int rgb = x < WIDTH / 2 ? LEFT : RIGHT;
                int[] inks = {rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, 0xff};
                raster.setPixel(x, y, ycck ? ycck(inks) : inks);
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        byte[] plain = write(writer, new IIOImage(raster, null, (IIOMetadata) null), writer.getDefaultWriteParam());
        byte[] adobe = {(byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0,
                (byte) (ycck ? 2 : 0)};
        byte[] out = new byte[plain.length + adobe.length];
        System.arraycopy(plain, 0, out, 0, 2);
        System.arraycopy(adobe, 0, out, 2, adobe.length);
        System.arraycopy(plain, 2, out, 2 + adobe.length, plain.length - 2);
        return out;
    }

    private static int[] ycck(int[] inks) {
        double r = 255 - inks[0];
        double g = 255 - inks[1];
        double b = 255 - inks[2];
        double y = 0.299 * r + 0.587 * g + 0.114 * b;
        return new int[]{(int) y, (int) (128 + (b - y) * 0.564), (int) (128 + (r - y) * 0.713), inks[3]};
    }
}
