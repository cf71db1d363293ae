package org.kehoach.pdf.write;

import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * The numbered objects of a PDF (đối tượng PDF) and where each is. Those that are no streams are held together in streams
 * of objects, deflated: a structure tree is many small objects that are much alike.
 */
final class PdfObjects implements AutoCloseable {

    /** How many objects go into a stream: a reader inflates all to see one. */
    private static final int TOGETHER = 500;

    private final PdfBytes file;
    private final PdfBytes held = new PdfBytes(1 << 14);
    private final int[] heldNumbers = new int[TOGETHER];
    private final int[] heldOffsets = new int[TOGETHER];
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private int holding;

    /** Where the object is: its offset in the file, or the number of the stream that holds it. */
    private int[] places = new int[64];

    /** For an object in a stream, its index there and one; 0 for one in the file. */
    private short[] indexes = new short[64];
    private int count;

    PdfObjects(PdfBytes file) {
        this.file = file;
    }

    /** What an object that was begun is written to. */
    PdfBytes out() {
        return held;
    }

    /** Takes a number for an object that is written later. */
    int reserve() {
        count++;
        if (count >= places.length) {
            places = Arrays.copyOf(places, count * 2);
            indexes = Arrays.copyOf(indexes, count * 2);
        }
        return count;
    }

    int begin() {
        int number = reserve();
        begin(number);
        return number;
    }

    void begin(int number) {
        heldNumbers[holding] = number;
        heldOffsets[holding] = held.length();
    }

    void end() {
        held.put('\n');
        holding++;
        if (holding == TOGETHER) {
            writeHeld();
        }
    }

    private void writeHeld() {
        if (holding == 0) {
            return;
        }
        int stream = reserve();
        PdfBytes all = new PdfBytes(held.length() + 12 * holding);
        for (int i = 0; i < holding; i++) {
            all.put(heldNumbers[i]).put(' ').put(heldOffsets[i]).put(' ');
            places[heldNumbers[i]] = stream;
            indexes[heldNumbers[i]] = (short) (i + 1);
        }
        int first = all.length();
        all.put(held.array(), held.length());
        deflate(stream, all.array(), all.length(), "/Type/ObjStm/N " + holding + "/First " + first);
        holding = 0;
        held.clear();
    }

    /** A stream as it is. */
    int plain(byte[] bytes, String entries) {
        int number = reserve();
        stream(number, bytes, bytes.length, entries);
        return number;
    }

    /** A stream that was deflated before. */
    int deflated(byte[] packed, String entries) {
        int number = reserve();
        stream(number, packed, packed.length, "/Filter/FlateDecode" + entries);
        return number;
    }

    /** A stream, deflated here. */
    void deflate(int number, byte[] bytes, int length, String entries) {
        PdfBytes packed = deflated(deflater, bytes, length);
        stream(number, packed.array(), packed.length(), "/Filter/FlateDecode" + entries);
    }

    static PdfBytes deflated(Deflater deflater, byte[] bytes, int length) {
        deflater.reset();
        deflater.setInput(bytes, 0, length);
        deflater.finish();
        PdfBytes packed = new PdfBytes(length / 2 + 64);
        while (!deflater.finished()) {
            packed.put(deflater);
        }
        return packed;
    }

    private void stream(int number, byte[] bytes, int length, String entries) {
        places[number] = file.length();
        file.put(number).put(" 0 obj\n<</Length ").put(length).put(entries).put(">>\nstream\n").put(bytes, length)
                .put("\nendstream\nendobj\n");
    }

    /** Writes what is still held: all but the table of objects. */
    void flush() {
        writeHeld();
    }

    /**
     * Writes the table of all objects, in seven bytes each, and gives where it begins.
     *
     * @param entries of its dictionary, which is the file's trailer
     */
    int crossReferences(String entries) {
        int table = reserve();
        int start = file.length();
        places[table] = start;
        PdfBytes rows = new PdfBytes(7 * (count + 1));
        row(rows, 0, 0, 0xffff);
        for (int i = 1; i <= count; i++) {
            row(rows, indexes[i] > 0 ? 2 : 1, places[i], Math.max(0, indexes[i] - 1));
        }
        deflate(table, rows.array(), rows.length(), "/Type/XRef/W[1 4 2]/Size " + (count + 1) + entries);
        return start;
    }

    private static void row(PdfBytes rows, int kind, int place, int index) {
        rows.raw(kind).raw(place >> 24).raw(place >> 16).raw(place >> 8).raw(place).raw(index >> 8).raw(index);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
