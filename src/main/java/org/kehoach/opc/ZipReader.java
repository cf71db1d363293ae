package org.kehoach.opc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the entries of a zip (đọc tệp nén) as its central directory lists them, which is what every Office program goes
 * by: whatever stands before the zip or in its local headers cannot show us another file than it shows them.
 */
final class ZipReader {

    private static final int MAX_ENTRIES = 2_000;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LISTED = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LISTED_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final long SEE_EXTRA = 0xffffffffL;
    private static final int UTF8 = 1 << 11;

    private final ZipBytes bytes;
    private final Inflation inflation = new Inflation();

    /** How many bytes stand before the zip: a program that unpacks itself, or a mail's leavings. */
    private long prefix;

    /**
     * An entry as the central directory tells it.
     *
     * @param size   when packed
     * @param offset of its local header, from the zip's own beginning
     */
    private record Entry(String name, int flags, int method, long crc, long size, long unpacked, long offset) {

        boolean isFolder() {
            return name.endsWith("/") || name.endsWith("\\");
        }
    }

    private ZipReader(byte[] bytes) {
        this.bytes = new ZipBytes(bytes);
    }

    /** All entries but folders, by names without a leading slash, in the order of the directory. */
    static Map<String, byte[]> read(byte[] bytes) throws OpcException {
        return new ZipReader(bytes).read();
    }

    private Map<String, byte[]> read() throws OpcException {
        List<Entry> entries = entries();
        Map<String, byte[]> out = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        long packed = 0;
        for (Entry entry : entries) {
            if (entry.isFolder()) {
                continue;
            }
            String name = name(entry.name);
            // names that differ by case alone name one part (ECMA-376 Part 2, 6.2.2.3)
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw new OpcException(new OpcProblem.BadEntry(name));
            }
            packed += entry.size;
            if (packed > bytes.length()) {
                throw damaged("overlapping entries");
            }
            out.put(name, unpack(entry, name));
        }
        return out;
    }

    /** Some programs write a leading slash, and some the other slash. */
    private static String name(String raw) throws OpcException {
        String name = raw.replace('\\', '/');
        name = name.startsWith("/") ? name.substring(1) : name;
        boolean odd = name.isEmpty() || name.indexOf(':') >= 0 || name.chars().anyMatch(c -> c < ' ');
        for (String segment : name.split("/", -1)) {
            odd |= segment.isEmpty() || segment.chars().allMatch(c -> c == '.');
        }
        if (odd) {
            throw new OpcException(new OpcProblem.BadEntry(name));
        }
        return name;
    }

    private byte[] unpack(Entry entry, String name) throws OpcException {
        if ((entry.flags & 1) != 0) {
            throw new OpcException(new OpcProblem.Encrypted());
        }
        long local = prefix + entry.offset;
        if (bytes.int32(local) != LOCAL) {
            throw damaged("no local header of " + name);
        }
        long from = local + LOCAL_LENGTH + bytes.int16(local + 26) + bytes.int16(local + 28);
        bytes.demand(from, entry.size);
        byte[] out = switch (entry.method) {
            case 0 -> inflation.stored(name, bytes.array(), (int) from, (int) entry.size);
            case 8 -> inflation.deflated(name, bytes.array(), (int) from, (int) entry.size);
            default -> throw damaged("compression method " + entry.method + " of " + name);
        };
        if (out.length != entry.unpacked || Inflation.crc(out) != entry.crc) {
            throw damaged("checksum of " + name);
        }
        return out;
    }

    private List<Entry> entries() throws OpcException {
        long end = end().orElseThrow(() -> damaged("no end of central directory"));
        long count = bytes.int16(end + 10);
        long size = bytes.uint32(end + 12);
        long start = bytes.uint32(end + 16);
        Optional<Long> large = end64(end);
        if (large.isPresent()) {
            count = bytes.int64(large.get() + 32);
            size = bytes.int64(large.get() + 40);
            start = bytes.int64(large.get() + 48);
        }
        long at = large.orElse(end) - size;
        prefix = at - start;
        if (at < 0 || prefix < 0 || count < 0) {
            throw damaged("central directory");
        }
        if (count > MAX_ENTRIES) {
            throw new OpcException(new OpcProblem.TooManyParts(MAX_ENTRIES));
        }
        List<Entry> out = new ArrayList<>((int) count);
        for (int i = 0; i < count; i++) {
            if (bytes.int32(at) != LISTED) {
                throw damaged("central directory");
            }
            out.add(entry(at));
            at += LISTED_LENGTH + bytes.int16(at + 28) + bytes.int16(at + 30) + bytes.int16(at + 32);
        }
        return out;
    }

    private Entry entry(long at) throws OpcException {
        int flags = bytes.int16(at + 8);
        long size = bytes.uint32(at + 20);
        long unpacked = bytes.uint32(at + 24);
        long offset = bytes.uint32(at + 42);
        int named = bytes.int16(at + 28);
        long extra = at + LISTED_LENGTH + named;
        long end = extra + bytes.int16(at + 30);
        while (extra + 4 <= end && (size == SEE_EXTRA || unpacked == SEE_EXTRA || offset == SEE_EXTRA)) {
            long field = extra + 4;
            if (bytes.int16(extra) == 1) {
                // only what did not fit above, in this order
                if (unpacked == SEE_EXTRA) {
                    unpacked = bytes.int64(field);
                    field += 8;
                }
                if (size == SEE_EXTRA) {
                    size = bytes.int64(field);
                    field += 8;
                }
                offset = offset == SEE_EXTRA ? bytes.int64(field) : offset;
                break;
            }
            extra = field + bytes.int16(extra + 2);
        }
        String name = bytes.text(at + LISTED_LENGTH, named,
                (flags & UTF8) != 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        return new Entry(name, flags, bytes.int16(at + 10), bytes.uint32(at + 16), size, unpacked, offset);
    }

    /** The last mark that has a central directory before it: a comment may hold a mark of its own. */
    private Optional<Long> end() throws OpcException {
        long last = (long) bytes.length() - END_LENGTH;
        for (long i = last; i >= Math.max(0, last - LONGEST_COMMENT); i--) {
            if (bytes.int32(i) == END && endsDirectory(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean endsDirectory(long end) throws OpcException {
        long at = end - bytes.uint32(end + 12);
        boolean large = end >= LOCATOR_LENGTH && bytes.int32(end - LOCATOR_LENGTH) == LOCATOR_64;
        return end + END_LENGTH + bytes.int16(end + 20) <= bytes.length()
                && (large || at == end || (at >= 0 && bytes.int32(at) == LISTED));
    }

    /** The end record of a zip whose numbers do not fit into the usual one. */
    private Optional<Long> end64(long end) throws OpcException {
        long locator = end - LOCATOR_LENGTH;
        if (locator < 0 || bytes.int32(locator) != LOCATOR_64) {
            return Optional.empty();
        }
        long at = locator - 56;
        if (at < 0 || bytes.int32(at) != END_64) {
            throw damaged("zip64 end of central directory");
        }
        return Optional.of(at);
    }

    private static OpcException damaged(String reason) {
        return new OpcException(new OpcProblem.NotAPackage(reason));
    }
}
