package org.kehoach.worker;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How a child is started (lệnh mở tiến trình con): with the JDK and the class path of this process, word by word as it was given
 * them, in the same folder; what was right for the parent, be it with blanks and Vietnamese letters, is right for the child.
 *
 * @param mebibytes memory for its objects
 */
public record ChildCommand(List<String> words, int mebibytes) {

    /** Enough for a document of several hundred pages. */
    private static final int IMPORTER = 384;
    private static final String CACHE = "-XX:AOTCache=";

    /**
     * Those of the launcher, for which its cache of loaded classes was made, and: memory that runs out ends the child at once
     * ({@link Child#OUT_OF_MEMORY}); the virtual machine leaves no files and keeps the stream of answers clean; names of other
     * machines are looked up in a file that is not there, and plain connections go by a way that is closed, so that not even a
     * mistake reaches the network.
     */
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr",
            "-XX:+SuppressFatalErrorMessage", "-XX:MaxDirectMemorySize=16m", "-XX:MaxMetaspaceSize=192m",
            "-Xlog:disable",
            "-Djava.awt.headless=true", "-Djdk.net.hosts.file=/-", "-DsocksProxyHost=127.0.0.1", "-DsocksProxyPort=9",
            "-DsocksNonProxyHosts=", "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
            "-Dslf4j.internal.verbosity=ERROR",
            "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");

    public ChildCommand {
        words = List.copyOf(words);
    }

    /**
     * The command that starts a class's {@code main} beside this process.
     *
     * @param program   the class, and what it is told
     * @param mebibytes memory for its objects
     */
    public static ChildCommand of(List<String> program, int mebibytes) {
        List<String> words = new ArrayList<>();
        words.add(java());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(a -> a.startsWith(CACHE))
                .findFirst().ifPresent(words::add);
        words.addAll(FLAGS);
        words.add("-Xmx" + mebibytes + "m");
        words.add("-cp");
        words.add(property("java.class.path"));
        words.addAll(program);
        return new ChildCommand(words, mebibytes);
    }

    /** The command that starts this program as a child that imports documents. */
    public static ChildCommand importer() {
        return of(List.of("org.kehoach.Application", Worker.ARGUMENT), IMPORTER);
    }

    private static String java() {
        boolean windows = property("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return Path.of(property("java.home"), "bin", windows ? "java.exe" : "java").toString();
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    ProcessBuilder process() {
        ProcessBuilder process = new ProcessBuilder(words);
        // options of the user's own, which the virtual machine would also announce
        process.environment().keySet()
                .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH"));
        return process.redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
