package org.kehoach.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.diagnostic.Severity;

/** Lays all {@link LayoutCase}s out twice, here and in LibreOffice, and compares: once for a run of the tests. */
final class LayoutCorpus {

    /** Where pages, report and the files of the cases go. */
    static final Path TARGET = Path.of("target", "layout");

    /**
     * A case that was laid out twice.
     *
     * @param refused what stood in the way of our PDF; empty where nothing did
     */
    record Compared(LayoutCase layoutCase, List<String> refused, Optional<Parity> parity, List<BufferedImage> ours,
            List<BufferedImage> reference, byte[] pdf, byte[] referencePdf) {

        boolean isGood() {
            return parity.isPresent() && parity.get().isGood();
        }
    }

    private static final PageEngine ENGINE = new PageEngine();

    private LayoutCorpus() {}

    static List<Compared> compare(List<LayoutCase> cases) throws IOException {
        Map<LayoutCase, byte[]> words = words(cases);
        Map<LayoutCase, byte[]> references = references(words);
        return words.entrySet().parallelStream()
                .map(e -> compare(e.getKey(), e.getValue(), Objects.requireNonNull(references.get(e.getKey()))))
                .toList();
    }

    private static Compared compare(LayoutCase layoutCase, byte[] docx, byte[] reference) {
        Outcome<byte[]> outcome = ENGINE.convert(docx, layoutCase.file() + ".docx");
        List<BufferedImage> pictures = LibreOffice.pictures(reference, Ink.DPI);
        List<String> refused = outcome.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR)
                .map(d -> d.problem() + " " + d.location()).toList();
        if (outcome.value().isEmpty()) {
            return new Compared(layoutCase, refused, Optional.empty(), List.of(), pictures, new byte[0], reference);
        }
        byte[] ours = outcome.value().get();
        List<BufferedImage> own = LibreOffice.pictures(ours, Ink.DPI);
        return new Compared(layoutCase, refused, Optional.of(Parity.of(ours, reference, own, pictures)), own, pictures,
                ours, reference);
    }

    /** The Word file of each case, kept under {@link #TARGET}; those of foreign make by LibreOffice. */
    private static Map<LayoutCase, byte[]> words(List<LayoutCase> cases) throws IOException {
        Path folder = Files.createDirectories(TARGET.resolve("word"));
        convert(cases, "html", folder, "--infilter=HTML (StarWriter)");
        convert(cases, "fodt", folder);
        Map<LayoutCase, byte[]> out = new LinkedHashMap<>();
        for (LayoutCase c : cases) {
            Path file = folder.resolve(c.file() + ".docx");
            if (c.foreign().isEmpty()) {
                Files.write(file, CaseDocx.of(c));
            }
            out.put(c, Files.readAllBytes(file));
        }
        return out;
    }

    private static void convert(List<LayoutCase> cases, String foreign, Path folder, String... options)
            throws IOException {
        List<Path> sources = new ArrayList<>();
        for (LayoutCase c : cases) {
            if (c.foreign().equals(foreign)) {
                sources.add(Files.writeString(folder.resolve(c.file() + "." + foreign),
                        c.blocks().getOrDefault(foreign, "")));
            }
        }
        LibreOffice.convertAll(sources, "docx:MS Word 2007 XML", folder, options);
    }

    /** LibreOffice's PDFs, made once for each Word file: they are kept by its digest. */
    private static Map<LayoutCase, byte[]> references(Map<LayoutCase, byte[]> words) throws IOException {
        Path kept = Files.createDirectories(TARGET.resolve("reference"));
        List<Path> missing = new ArrayList<>();
        Map<LayoutCase, Path> files = new LinkedHashMap<>();
        for (Map.Entry<LayoutCase, byte[]> word : words.entrySet()) {
            String digest = digest(word.getValue());
            files.put(word.getKey(), kept.resolve(digest + ".pdf"));
            if (!Files.exists(kept.resolve(digest + ".pdf"))) {
                missing.add(Files.write(kept.resolve(digest + ".docx"), word.getValue()));
            }
        }
        LibreOffice.convertAll(missing, "pdf", kept);
        Map<LayoutCase, byte[]> out = new LinkedHashMap<>();
        files.forEach((c, file) -> out.put(c, read(file)));
        return out;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
