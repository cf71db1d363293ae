package org.kehoach.pdf.write;

import java.util.Arrays;
import java.util.zip.Deflater;

/** A growing row of bytes (bộ đệm): PDF is written in ASCII with binary pieces. */
final class PdfBytes {

    private byte[] bytes;
    private int length;

    PdfBytes(int capacity) {
        bytes = new byte[capacity];
    }

    int length() {
        return length;
    }

    byte[] array() {
        return bytes;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    void clear() {
        length = 0;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }

    PdfBytes raw(int b) {
        ensure(1);
        bytes[length++] = (byte) b;
        return this;
    }

    PdfBytes put(char c) {
        return raw(c);
    }

    PdfBytes put(byte[] more, int count) {
        ensure(count);
        System.arraycopy(more, 0, bytes, length, count);
        length += count;
        return this;
    }

    /** What a deflater gives next. */
    PdfBytes put(Deflater deflater) {
        ensure(1 << 9);
        length += deflater.deflate(bytes, length, bytes.length - length);
        return this;
    }

    /** ASCII. */
    PdfBytes put(String text) {
        int count = text.length();
        ensure(count);
        for (int i = 0; i < count; i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    PdfBytes put(long number) {
        ensure(20);
        long rest = number;
        if (rest < 0) {
            bytes[length++] = '-';
            rest = -rest;
        }
        int digits = 1;
        for (long power = 10; rest >= power; power *= 10) {
            digits++;
        }
        for (int i = length + digits - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /** A number given in hundredths, written with as many decimals as it needs. */
    PdfBytes hundredths(long number) {
        if (number < 0) {
            put('-');
            return hundredths(-number);
        }
        put(number / 100);
        int rest = (int) (number % 100);
        if (rest != 0) {
            put('.').raw('0' + rest / 10);
            if (rest % 10 != 0) {
                raw('0' + rest % 10);
            }
        }
        return this;
    }

    /** Twips as points. */
    PdfBytes points(long twips) {
        return hundredths(twips * 5);
    }

    /** The three parts of a colour, 0xRRGGBB, each with a space after it. */
    PdfBytes color(int rgb) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            hundredths(Math.round((rgb >> shift & 0xff) * 100 / 255f)).put(' ');
        }
        return this;
    }

    /** A text string of a PDF: UTF-16 with its mark. */
    PdfBytes text(String text) {
        put('(').raw(0xfe).raw(0xff);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped(c >> 8).escaped(c & 0xff);
        }
        return put(')');
    }

    PdfBytes hex(int b) {
        return raw(digit((b >> 4) & 0xf)).raw(digit(b & 0xf));
    }

    private static int digit(int value) {
        return value < 10 ? '0' + value : 'A' + (value - 10);
    }

    /** A byte inside a literal string. */
    PdfBytes escaped(int b) {
        switch (b) {
            case '(', ')', '\\' -> put('\\').raw(b);
            case '\r' -> put("\\r");
            default -> raw(b);
        }
        return this;
    }
}
