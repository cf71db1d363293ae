package org.kehoach.opc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word file as its parts (gói tệp Word): name to bytes, in the file's order.
 *
 * @param parts names without a leading slash, such as {@code word/document.xml}
 */
public record WordPackage(Map<String, byte[]> parts) {

    public static final String CONTENT_TYPES = "[Content_Types].xml";
    public static final String DOCUMENT = "word/document.xml";

    /** Content types of other Office programs' main parts, which a changed name does not make Word files. */
    private static final Map<String, String> OTHERS = Map.of("spreadsheetml.sheet.main+xml", "Excel (.xlsx)",
            "presentationml.presentation.main+xml", "PowerPoint (.pptx)", "presentationml.slideshow.main+xml",
            "PowerPoint (.ppsx)");

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
        byte[] bytes = parts.get(name);
        return bytes == null ? named(name) : Optional.of(bytes);
    }

    /** The tree of a part, where it is there. */
    public Optional<XmlElement> xml(String name) throws OpcException {
        Optional<byte[]> bytes = part(name);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(Xml.parse(name, bytes.get()));
    }

    /** The package with other bytes in a part. */
    public WordPackage with(String name, byte[] bytes) {
        Map<String, byte[]> out = new LinkedHashMap<>(parts);
        out.put(name, bytes);
        return new WordPackage(out);
    }

    /** Names are one where they differ by case alone. */
    private Optional<byte[]> named(String name) {
        return parts.entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase(name)).map(Map.Entry::getValue)
                .findFirst();
    }

    /** The name of the main part, which a file need not call {@link #DOCUMENT}. */
    public String document() throws OpcException {
        return Relationships.of("", this).part("officeDocument").orElse(DOCUMENT);
    }

    /** What a part refers to. */
    public Relationships relationships(String part) throws OpcException {
        return Relationships.of(part, this);
    }

    /**
     * Opens a Word file, counting what its entries inflate to before any of it is used.
     *
     * @throws OpcException where it is not a package, is too large, or carries what must not be opened
     */
    public static WordPackage read(byte[] bytes) throws OpcException {
        boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        Optional<OpcProblem> other = zip ? Optional.empty() : FileKind.problem(bytes);
        if (other.isPresent()) {
            throw new OpcException(other.get());
        }
        Map<String, byte[]> parts = zip ? ZipReader.read(bytes) : behindAPrefix(bytes);
        if (parts.containsKey("mimetype") && parts.containsKey("content.xml")) {
            throw new OpcException(new OpcProblem.OtherFormat("OpenDocument (.odt)"));
        }
        WordPackage word = new WordPackage(parts);
        word.refuseOthers(word.xml(CONTENT_TYPES)
                .orElseThrow(() -> new OpcException(new OpcProblem.NotAPackage(CONTENT_TYPES))));
        word.refuseUnsafe();
        return word;
    }

    /** A zip that does not begin with the file; a file that holds none is no zip at all, and not a damaged one. */
    private static Map<String, byte[]> behindAPrefix(byte[] bytes) throws OpcException {
        try {
            return ZipReader.read(bytes);
        } catch (OpcException e) {
            throw e.problem() instanceof OpcProblem.NotAPackage ? new OpcException(new OpcProblem.NotAPackage("")) : e;
        }
    }

    /** Programs, by the types that make others run them, and files of other Office programs. */
    private void refuseOthers(XmlElement types) throws OpcException {
        for (XmlElement e : types.children()) {
            String type = e.get("ContentType", "");
            String part = e.get("PartName", "*." + e.get("Extension", ""));
            if (type.contains("macroEnabled") || type.contains("vbaProject") || type.contains("activeX")) {
                throw new OpcException(new OpcProblem.ActiveContent(part.replaceFirst("^/", "")));
            }
            String format = OTHERS
                    .get(type.substring(type.lastIndexOf('-') + 1).replaceFirst("^officedocument\\.", ""));
            if (format != null) {
                throw new OpcException(new OpcProblem.OtherFormat(format));
            }
        }
    }

    private void refuseUnsafe() throws OpcException {
        for (String name : parts.keySet()) {
            String plain = name.toLowerCase(Locale.ROOT);
            if (plain.endsWith("vbaproject.bin") || plain.contains("activex/")) {
                throw new OpcException(new OpcProblem.ActiveContent(name));
            }
            if (plain.endsWith(".rels")) {
                Optional<XmlElement> root = xml(name);
                if (root.isPresent()) {
                    Relationships.refuseUnsafe(name, root.get());
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
