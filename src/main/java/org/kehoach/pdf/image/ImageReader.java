package org.kehoach.pdf.image;

import java.io.IOException;
import java.util.Locale;

/** Reads an image of any kind that office programs embed and a PDF can show (đọc ảnh). */
public final class ImageReader {

    /** Pixels beyond these are no picture of an office text: an A3 sheet in 600 dpi has 70 million. */
    public static final long MOST_PIXELS = 100_000_000;

    /** The same for images that must be unpacked as a whole. */
    static final long MOST_UNPACKED = 32_000_000;

    /** What comes of reading an image (kết quả đọc ảnh). */
    public sealed interface Result {}

    /** The image. */
    public record Read(Image image) implements Result {}

    /**
     * An image of a kind that no PDF shows as it is.
     *
     * @param kind such as {@code EMF}
     */
    public record OtherKind(String kind) implements Result {}

    /** An image that is cut off or damaged. */
    public record Broken() implements Result {}

    /** An image with too many pixels. */
    public record TooLarge(long width, long height) implements Result {}

    private ImageReader() {}

    /**
     * Reads an image, by what it is and not by what it is called; its size is looked at before it is unpacked.
     *
     * @param name of the part, which only serves to name a kind that is not known
     */
    public static Result read(byte[] bytes, String name) {
        ImageKind kind = ImageKind.of(bytes);
        try {
            return switch (kind) {
                case PNG -> new Read(Png.read(bytes));
                case JPEG -> new Read(Jpeg.read(bytes));
                case GIF, BMP, TIFF -> new Read(Unpacked.read(kind.name(), bytes));
                case EMF, WMF, SVG, WEBP -> new OtherKind(kind.name());
                case UNKNOWN -> unknown(name);
            };
        } catch (TooLargeException e) {
            return new TooLarge(e.width(), e.height());
        } catch (IOException _) {
            return new Broken();
        }
    }

    private static Result unknown(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return switch (ending) {
            case "PNG", "JPG", "JPEG", "JPE", "JFIF", "GIF", "BMP", "DIB", "TIF", "TIFF" -> new Broken();
            default -> new OtherKind(ending);
        };
    }

    static void limit(long width, long height, long most) throws TooLargeException {
        if (width * height > most) {
            throw new TooLargeException(width, height);
        }
    }
}
