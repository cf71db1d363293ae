package org.kehoach.benchmark.peer;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Typst in its binding for Node.js, installed here at run time. Its caches are emptied before each conversion: it would
 * else remember the pages of the very same text, and nobody's next plan is the same.
 */
final class Typst implements Contender {

    private static final String BINDING = "@myriaddreamin/typst-ts-node-compiler@0.7.0";

    private final Process process;
    private final DataInputStream in;
    private final String version;

    private Typst(Process process) throws IOException {
        this.process = process;
        in = new DataInputStream(process.getInputStream());
        version = in.readUTF();
    }

    static Contender start(Path folder, String source) throws IOException {
        Files.writeString(folder.resolve("plan.typ"), source);
        Path log = folder.resolve("typst.log");
        run(log, folder, "npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder.toString(),
                BINDING);
        try (InputStream script = Typst.class.getResourceAsStream("typst.mjs")) {
            Files.copy(script, folder.resolve("typst.mjs"), StandardCopyOption.REPLACE_EXISTING);
        }
        Process process = new ProcessBuilder("node", "typst.mjs").directory(folder.toFile())
                .redirectError(log.toFile()).start();
        try {
            return new Typst(process);
        } catch (IOException e) {
            process.destroy();
            throw new IOException("Typst does not start: " + Files.readString(log, StandardCharsets.UTF_8), e);
        }
    }

    private static void run(Path log, Path folder, String... command) throws IOException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + ": " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            process.destroy();
            throw new IOException(e);
        }
    }

    @Override
    public String name() {
        return "Typst, " + version + ", caches emptied, PDF/A-2a";
    }

    /** The time is that of the compiler alone, without the way through the pipe. */
    @Override
    public Run convert() throws IOException {
        OutputStream out = process.getOutputStream();
        out.write('\n');
        out.flush();
        long nanos = in.readLong();
        byte[] pdf = new byte[in.readInt()];
        in.readFully(pdf);
        return new Run(nanos, pdf);
    }

    @Override
    public long processorNanos() {
        return Contender.processorNanos(process);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
