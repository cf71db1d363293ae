package org.kehoach.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kehoach.font.FontProblem.Unusable.Reason;

/** Reads what fonts are called and may be used for (dò tệp phông chữ): three small tables of each, and no outlines. */
final class FontScanner {

    /** The first bytes of a file: its directory, or a collection's list. */
    private static final int HEAD = 4096;
    private static final int LONGEST_NAMES = 1 << 18;
    private static final int WINDOWS = 3;
    private static final int MACINTOSH = 1;
    private static final int FAMILY = 1;

    /** Bits of {@code fsType} (OpenType, OS/2): of how a font may be embedded, may not be subset, only as pictures. */
    private static final int EMBEDDING = 0x000f;
    private static final int RESTRICTED = 0x0002;
    private static final int NOT_AS_WE_DO = 0x0300;

    private static final int ITALIC = 0x0001;
    private static final int BOLD = 0x0020;

    private final Path path;
    private final FileChannel channel;

    private FontScanner(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** The fonts of a file; one that is none has its fault. */
    static List<FontFile> scan(Path path) {
        try (FileChannel channel = FileChannel.open(path)) {
            return new FontScanner(path, channel).scan();
        } catch (IOException | IndexOutOfBoundsException _) {
            return List.of(FontFile.unusable(path, Reason.FONT_BROKEN));
        }
    }

    private List<FontFile> scan() throws IOException {
        ByteBuffer head = read(0, HEAD);
        List<FontFile> out = new ArrayList<>(1);
        for (int start : Sfnt.starts(head)) {
            out.add(font(start, read(start, HEAD)));
        }
        return out;
    }

    private ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer out = ByteBuffer.allocate(Math.clamp(channel.size() - at, 0, length));
        while (out.hasRemaining()) {
            int count = channel.read(out, at + out.position());
            if (count < 0) {
                break;
            }
        }
        return out.flip();
    }

    private FontFile font(int start, ByteBuffer directory) throws IOException {
        Sfnt font = Sfnt.of(directory, 0);
        if (!font.has("name") || !font.has("OS/2") || !font.has("cmap")) {
            return FontFile.unusable(path, Reason.FONT_BROKEN);
        }
        ByteBuffer os2 = table(font, "OS/2");
        int selection = os2.getShort(62);
        return new FontFile(path, start, families(table(font, "name")), (selection & BOLD) != 0,
                (selection & ITALIC) != 0, fault(font, os2.getShort(8)));
    }

    private static Optional<Reason> fault(Sfnt font, int type) {
        if ((type & EMBEDDING) == RESTRICTED || (type & NOT_AS_WE_DO) != 0) {
            return Optional.of(Reason.FONT_RESTRICTED);
        }
        return font.has("glyf")
                ? Optional.empty()
                : Optional.of(font.has("CFF ") ? Reason.FONT_CFF : Reason.FONT_BROKEN);
    }

    private ByteBuffer table(Sfnt font, String tag) throws IOException {
        int[] place = font.tables().get(tag);
        if (place == null || place[0] < 0 || place[1] < 0) {
            throw new IndexOutOfBoundsException(tag);
        }
        return read(place[0], Math.min(place[1], LONGEST_NAMES));
    }

    private static Set<String> families(ByteBuffer names) {
        Set<String> out = new TreeSet<>();
        int count = Short.toUnsignedInt(names.getShort(2));
        int storage = Short.toUnsignedInt(names.getShort(4));
        for (int i = 0; i < count; i++) {
            int entry = 6 + 12 * i;
            Charset charset = charset(names.getShort(entry));
            if (names.getShort(entry + 6) == FAMILY && charset != null) {
                out.add(text(names, entry, storage, charset).toLowerCase(Locale.ROOT));
            }
        }
        return out;
    }

    /** A name of the table in a platform's own characters. */
    static String text(ByteBuffer names, int entry, int storage, Charset charset) {
        byte[] bytes = new byte[Short.toUnsignedInt(names.getShort(entry + 8))];
        names.get(storage + Short.toUnsignedInt(names.getShort(entry + 10)), bytes);
        return new String(bytes, charset);
    }

    static @Nullable Charset charset(int platform) {
        return platform == WINDOWS || platform == 0
                ? StandardCharsets.UTF_16BE
                : platform == MACINTOSH ? StandardCharsets.ISO_8859_1 : null;
    }
}
