package org.kehoach.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A Word template made ready to be filled many times (mẫu đã biên dịch).
 *
 * @param digest  of the Word template, SHA-256 in hex
 * @param parts   those that are the same in each document
 * @param sources those that FreeMarker fills, by part
 * @param styles  ids of the body's styles by role
 * @param rules   lines under words, in the order of their numbers
 * @param mapPart the part that will hold the map of nodes, {@code customXml/item1.xml}
 * @param prints  the fields that it prints, as paths from the document through lists
 */
public record CompiledTemplate(String digest, Map<String, byte[]> parts, Map<String, String> sources,
        Map<String, String> styles, List<RuleLine> rules, String mapPart, Set<String> prints) {

    /** Changes with every change to what the compiler writes; belongs to the key of a cached template. */
    public static final int COMPILER = 3;

    private static final int MAGIC = 0x4b485431;

    public CompiledTemplate {
        parts = new LinkedHashMap<>(parts);
        sources = new LinkedHashMap<>(sources);
        styles = Map.copyOf(styles);
        rules = List.copyOf(rules);
        prints = Set.copyOf(prints);
    }

    /** The bytes to keep it in. */
    public byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(COMPILER);
            out.writeUTF(digest);
            out.writeUTF(mapPart);
            write(out, parts);
            Map<String, byte[]> encoded = new LinkedHashMap<>();
            sources.forEach((name, source) -> encoded.put(name, source.getBytes(StandardCharsets.UTF_8)));
            write(out, encoded);
            out.writeInt(styles.size());
            for (Map.Entry<String, String> style : new java.util.TreeMap<>(styles).entrySet()) {
                out.writeUTF(style.getKey());
                out.writeUTF(style.getValue());
            }
            out.writeInt(rules.size());
            for (RuleLine rule : rules) {
                out.writeUTF(rule.under().name());
                out.writeInt(rule.measure());
                out.writeInt(rule.halfPoints());
                out.writeBoolean(rule.bold());
                out.writeBoolean(rule.italic());
            }
            out.writeInt(prints.size());
            for (String field : new java.util.TreeSet<>(prints)) {
                out.writeUTF(field);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Map<String, byte[]> parts) throws IOException {
        out.writeInt(parts.size());
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            out.writeUTF(part.getKey());
            out.writeInt(part.getValue().length);
            out.write(part.getValue());
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException where the bytes are something else, or another compiler's
     */
    public static CompiledTemplate read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != MAGIC || in.readInt() != COMPILER) {
            throw new IOException("not a template compiled by this version");
        }
        String digest = in.readUTF();
        String mapPart = in.readUTF();
        Map<String, byte[]> parts = readParts(in);
        Map<String, String> sources = new LinkedHashMap<>();
        readParts(in).forEach((name, source) -> sources.put(name, new String(source, StandardCharsets.UTF_8)));
        Map<String, String> styles = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            styles.put(in.readUTF(), in.readUTF());
        }
        List<RuleLine> rules = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            rules.add(new RuleLine(RuleLine.Under.valueOf(in.readUTF()), in.readInt(), in.readInt(), in.readBoolean(),
                    in.readBoolean()));
        }
        Set<String> prints = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            prints.add(in.readUTF());
        }
        return new CompiledTemplate(digest, parts, sources, styles, rules, mapPart, prints);
    }

    private static Map<String, byte[]> readParts(DataInputStream in) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            byte[] bytes = in.readNBytes(in.readInt());
            parts.put(name, bytes);
        }
        return parts;
    }
}
