package org.kehoach.opc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A Word file as its parts (gói tệp Word): name to bytes, in the file's order.
 *
 * @param parts names without a leading slash, such as {@code word/document.xml}
 */
public record WordPackage(Map<String, byte[]> parts) {

    public static final String CONTENT_TYPES = "[Content_Types].xml";
    public static final String DOCUMENT = "word/document.xml";

    private static final int MAX_ENTRIES = 2_000;
    private static final long MAX_PART = 64L << 20;
    private static final long MAX_TOTAL = 256L << 20;

    /**
     * Zip entries carry one constant date, so that the same parts give the same bytes everywhere. Not the first that a zip
     * can hold: the JDK takes it for an earlier one and adds a time stamp in the machine's zone.
     */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    public WordPackage {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** The bytes of a part, where it is there. */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The tree of a part, where it is there. */
    public Optional<XmlElement> xml(String name) throws OpcException {
        byte[] bytes = parts.get(name);
        return bytes == null ? Optional.empty() : Optional.of(Xml.parse(name, bytes));
    }

    /**
     * Opens a Word file, counting what its entries inflate to before any of it is used.
     *
     * @throws OpcException where it is not a package, is too large, or carries what must not be opened
     */
    public static WordPackage read(byte[] bytes) throws OpcException {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            boolean compound = bytes.length > 3 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf;
            throw new OpcException(new OpcProblem.NotAPackage(compound ? "compound" : "zip"));
        }
        if (!isWhole(bytes)) {
            throw new OpcException(new OpcProblem.NotAPackage("damaged"));
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            byte[] buffer = new byte[1 << 16];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                String name = entry.getName().startsWith("/") ? entry.getName().substring(1) : entry.getName();
                if (name.contains("..") || name.contains("\\") || parts.containsKey(name)) {
                    throw new OpcException(new OpcProblem.BadEntry(name));
                }
                if (parts.size() >= MAX_ENTRIES) {
                    throw new OpcException(new OpcProblem.TooLarge(name, MAX_ENTRIES));
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    total += n;
                    if (out.size() + n > MAX_PART || total > MAX_TOTAL) {
                        throw new OpcException(new OpcProblem.TooLarge(name, MAX_PART));
                    }
                    out.write(buffer, 0, n);
                }
                parts.put(name, out.toByteArray());
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new OpcException(new OpcProblem.NotAPackage("damaged"));
        }
        if (!parts.containsKey(CONTENT_TYPES)) {
            throw new OpcException(new OpcProblem.NotAPackage("zip"));
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            refuseUnsafe(part.getKey(), part.getValue());
        }
        return new WordPackage(parts);
    }

    /** Whether the mark that ends every zip is there: a file cut off in transfer has none. */
    private static boolean isWhole(byte[] bytes) {
        for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - (1 << 16) - 22); i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    /** Programs, and links that would make a reader fetch something; a hyperlink waits for a person's click. */
    private static void refuseUnsafe(String name, byte[] bytes) throws OpcException {
        if (name.endsWith("vbaProject.bin") || name.contains("activeX/")) {
            throw new OpcException(new OpcProblem.ActiveContent(name));
        }
        if (name.endsWith(".rels")) {
            for (XmlElement link : Xml.parse(name, bytes).children("rel:Relationship")) {
                boolean external = link.get("TargetMode", "").equals("External");
                if (external && !link.get("Type", "").endsWith("/hyperlink")) {
                    throw new OpcException(new OpcProblem.ExternalTarget(name, link.get("Target", "")));
                }
            }
        }
    }

    /** The file's bytes: content types first, then the parts by name, all dated alike. */
    public byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            put(zip, CONTENT_TYPES, parts.get(CONTENT_TYPES));
            for (Map.Entry<String, byte[]> part : new TreeMap<>(parts).entrySet()) {
                if (!part.getKey().equals(CONTENT_TYPES)) {
                    put(zip, part.getKey(), part.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte @org.jspecify.annotations.Nullable [] bytes)
            throws IOException {
        if (bytes == null) {
            return;
        }
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
