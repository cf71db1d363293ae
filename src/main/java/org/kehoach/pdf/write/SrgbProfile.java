package org.kehoach.pdf.write;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour space of screens and office printers (hồ sơ màu sRGB) as an ICC profile, version 4.2: made here from the
 * numbers of IEC 61966-2-1, adapted to D50 as ICC.1:2004-10 asks, so that nobody's file need be carried along.
 */
final class SrgbProfile {

    private static final int HEADER = 128;

    private final Map<String, byte[]> tags = new LinkedHashMap<>();

    private SrgbProfile() {}

    static byte[] bytes() {
        SrgbProfile profile = new SrgbProfile();
        profile.tags.put("desc", text("sRGB"));
        profile.tags.put("cprt", text("No copyright"));
        profile.tags.put("wtpt", xyz(0.9642, 1, 0.8249));
        profile.tags.put("chad", numbers("sf32", 1.047882, 0.022919, -0.050217, 0.029587, 0.990479, -0.017059,
                -0.009232, 0.015076, 0.751678));
        profile.tags.put("rXYZ", xyz(0.436066, 0.222488, 0.013916));
        profile.tags.put("gXYZ", xyz(0.385147, 0.716873, 0.097076));
        profile.tags.put("bXYZ", xyz(0.143066, 0.060608, 0.714096));
        byte[] curve = curve();
        profile.tags.put("rTRC", curve);
        profile.tags.put("gTRC", curve);
        profile.tags.put("bTRC", curve);
        return profile.assemble();
    }

    private byte[] assemble() {
        int data = HEADER + 4 + 12 * tags.size();
        int length = data + tags.values().stream().mapToInt(t -> t.length).sum();
        ByteBuffer out = ByteBuffer.allocate(length);
        out.putInt(length).putInt(0).putInt(0x04200000).put(ascii("mntrRGB XYZ "));
        out.putShort((short) 2000).putShort((short) 1).putShort((short) 1).putShort((short) 0).putInt(0);
        out.put(ascii("acsp")).put(new byte[28]);
        out.put(xyz(0.9642, 1, 0.8249), 8, 12);
        out.position(HEADER);
        out.putInt(tags.size());
        int at = data;
        for (Map.Entry<String, byte[]> e : tags.entrySet()) {
            byte[] tag = e.getValue();
            out.put(ascii(e.getKey())).putInt(at).putInt(tag.length);
            out.put(at, tag);
            at += tag.length;
        }
        return out.array();
    }

    /** How the steps of a channel grow, in five numbers: the power, and the straight piece near black. */
    private static byte[] curve() {
        byte[] numbers = numbers("para", 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
        ByteBuffer out = ByteBuffer.allocate(12 + numbers.length - 8);
        return out.put(ascii("para")).putInt(0).putShort((short) 3).putShort((short) 0)
                .put(numbers, 8, numbers.length - 8).array();
    }

    private static byte[] xyz(double x, double y, double z) {
        return numbers("XYZ ", x, y, z);
    }

    /** A tag of numbers of sixteen whole and sixteen binary places. */
    private static byte[] numbers(String type, double... values) {
        ByteBuffer out = ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
        for (double value : values) {
            out.putInt((int) Math.round(value * 65_536));
        }
        return out.array();
    }

    private static byte[] text(String text) {
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
        int padded = (utf16.length + 3) & ~3;
        return ByteBuffer.allocate(28 + padded).put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS"))
                .putInt(utf16.length).putInt(28).put(utf16).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
