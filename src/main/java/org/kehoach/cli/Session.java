package org.kehoach.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What surrounds a command (phiên làm việc): the folder that the user is in, and the three streams.
 *
 * @param terminal whether a person watches standard error
 */
public record Session(Path folder, InputStream in, PrintStream out, PrintStream err, boolean terminal) {}
