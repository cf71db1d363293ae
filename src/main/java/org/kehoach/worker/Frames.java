package org.kehoach.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * What parent and child say to each other (khung tin): a sign of one byte, the length in four, and that many bytes. Nothing in
 * it names a class or is run.
 */
final class Frames {

    /** No frame is longer: a file of the largest size that is taken in fits, and so does what is made of it. */
    static final int LONGEST = 64 << 20;

    /** A frame (khung). */
    record Frame(Sign sign, byte[] content) {}

    /** What a frame is about (dấu hiệu). */
    enum Sign {
        /** The child is ready. */
        READY('R'),
        /** The parent asks. */
        ASKED('A'),
        /** The child answers. */
        DONE('D'),
        /** The stack ran out. */
        TOO_DEEP('S'),
        /** A fault of ours, in words for the log. */
        FAULT('F');

        private final char letter;

        Sign(char letter) {
            this.letter = letter;
        }

        private static Sign of(int letter) throws IOException {
            return Arrays.stream(values()).filter(s -> s.letter == letter).findFirst()
                    .orElseThrow(() -> new IOException("no frame"));
        }
    }

    private Frames() {}

    static void write(OutputStream to, Sign sign, byte[] content) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeByte(sign.letter);
        out.writeInt(content.length);
        out.write(content);
        out.flush();
    }

    /** The next frame; empty at the end of the stream. */
    static Optional<Frame> read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        int letter = in.read();
        if (letter < 0) {
            return Optional.empty();
        }
        Sign sign = Sign.of(letter);
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("no frame");
        }
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new EOFException();
        }
        return Optional.of(new Frame(sign, content));
    }
}
