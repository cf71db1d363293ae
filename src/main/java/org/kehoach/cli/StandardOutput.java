package org.kehoach.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers why it failed (đầu ra chuẩn): Java's own keeps only that it did. */
public final class StandardOutput extends PrintStream {

    private final Watched watched;

    private StandardOutput(Watched watched, Charset charset) {
        super(watched, true, charset);
        this.watched = watched;
    }

    /** Prints to the stream in the charset. */
    public static StandardOutput of(OutputStream to, Charset charset) {
        return new StandardOutput(new Watched(to), charset);
    }

    /** The first failure; empty as long as all was written. */
    Optional<IOException> failure() {
        flush();
        return Optional.ofNullable(watched.failure);
    }

    /** Whether the reader of a pipe, such as {@code head}, went away because it had enough. */
    boolean isPipeClosed() {
        return failure().map(IOException::getMessage).map(m -> m.toLowerCase(Locale.ROOT))
                .filter(m -> m.contains("pipe")).isPresent();
    }

    private static final class Watched extends FilterOutputStream {

        private @Nullable IOException failure;

        Watched(OutputStream to) {
            super(to);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[]{(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }
}
