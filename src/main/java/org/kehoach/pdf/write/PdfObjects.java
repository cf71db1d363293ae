package org.kehoach.pdf.write;

import java.util.Arrays;
import java.util.zip.Deflater;

/** The numbered objects of a PDF (đối tượng PDF) and where each begins. */
final class PdfObjects {

    private final PdfBytes out;
    private int[] offsets = new int[64];
    private int count;

    PdfObjects(PdfBytes out) {
        this.out = out;
    }

    PdfBytes out() {
        return out;
    }

    int count() {
        return count;
    }

    /** Takes a number for an object that is written later. */
    int reserve() {
        count++;
        if (count >= offsets.length) {
            offsets = Arrays.copyOf(offsets, count * 2);
        }
        return count;
    }

    int begin() {
        int number = reserve();
        begin(number);
        return number;
    }

    void begin(int number) {
        offsets[number] = out.length();
        out.put(number).put(" 0 obj\n");
    }

    void end() {
        out.put("\nendobj\n");
    }

    /** A stream whose bytes are deflated already. */
    int deflated(byte[] bytes, String entries) {
        int number = begin();
        stream(bytes, bytes.length, entries);
        return number;
    }

    /** A stream as it is. */
    int plain(byte[] bytes, String entries) {
        int number = begin();
        out.put("<< /Length ").put(bytes.length).put(entries).put(" >>\nstream\n").put(bytes, bytes.length)
                .put("\nendstream");
        end();
        return number;
    }

    /** A stream, deflated here. */
    void deflate(int number, PdfBytes content, Deflater deflater, byte[] buffer) {
        deflater.reset();
        deflater.setInput(content.array(), 0, content.length());
        deflater.finish();
        PdfBytes packed = new PdfBytes(content.length() / 2 + 64);
        while (!deflater.finished()) {
            packed.put(buffer, deflater.deflate(buffer));
        }
        begin(number);
        stream(packed.array(), packed.length(), "");
    }

    private void stream(byte[] bytes, int length, String entries) {
        out.put("<< /Length ").put(length).put(" /Filter /FlateDecode").put(entries).put(" >>\nstream\n");
        out.put(bytes, length).put("\nendstream");
        end();
    }

    /** The table of all objects, and where it begins. */
    int crossReferences() {
        int start = out.length();
        out.put("xref\n0 ").put(count + 1).put("\n0000000000 65535 f \n");
        for (int i = 1; i <= count; i++) {
            for (int unit = 1_000_000_000; unit > 0; unit /= 10) {
                out.raw('0' + offsets[i] / unit % 10);
            }
            out.put(" 00000 n \n");
        }
        return start;
    }
}
