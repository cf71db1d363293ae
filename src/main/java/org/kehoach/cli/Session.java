package org.kehoach.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * What surrounds a command (phiên làm việc): the folder that the user is in, and the three streams.
 *
 * @param terminal whether a person watches standard error
 * @param fonts    folders of the machine's own fonts, where texts may use these
 */
public record Session(Path folder, InputStream in, PrintStream out, PrintStream err, boolean terminal,
        List<Path> fonts) {

    public Session {
        fonts = List.copyOf(fonts);
    }

    /** Puts the bytes of a file on standard output. */
    void print(byte[] bytes) {
        out.writeBytes(bytes);
        out.flush();
    }
}
