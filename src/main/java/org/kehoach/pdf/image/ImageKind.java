package org.kehoach.pdf.image;

import java.nio.charset.StandardCharsets;

/** The kinds of images that are told apart (loại ảnh), by their first bytes. */
enum ImageKind {
    PNG, JPEG, GIF, BMP, TIFF, EMF, WMF, SVG, WEBP, UNKNOWN;

    /** Where an EMF file says that it is one. */
    private static final int EMF_MARK = 40;

    static ImageKind of(byte[] bytes) {
        if (starts(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (starts(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (starts(bytes, 0, "GIF8")) {
            return GIF;
        }
        if (starts(bytes, 0, "BM")) {
            return BMP;
        }
        if (starts(bytes, 0, "II*\0") || starts(bytes, 0, "MM\0*")) {
            return TIFF;
        }
        if (starts(bytes, 0, "\u0001\0\0\0") && starts(bytes, EMF_MARK, " EMF")) {
            return EMF;
        }
        if (starts(bytes, 0, "\u00d7\u00cd\u00c6\u009a") || starts(bytes, 0, "\u0001\0\t\0")) {
            return WMF;
        }
        if (starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP")) {
            return WEBP;
        }
        String text = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
        return text.contains("<svg") ? SVG : UNKNOWN;
    }

    private static boolean starts(byte[] bytes, int from, String mark) {
        if (bytes.length < from + mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((bytes[from + i] & 0xff) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
