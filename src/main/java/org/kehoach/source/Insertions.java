package org.kehoach.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is put into a text, and where (các chỗ chèn): the text itself is never rewritten. */
final class Insertions {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private record Insertion(int offset, String words) {}

    private final SourceText source;
    private final List<Insertion> all = new ArrayList<>();

    Insertions(SourceText source) {
        this.source = source;
    }

    /** @param offset in UTF-16 units of the source */
    void put(int offset, String words) {
        all.add(new Insertion(offset, words));
    }

    /** The line end that the file uses. */
    String lineEnd() {
        return source.text().contains("\r\n") ? "\r\n" : "\n";
    }

    /** The text with all insertions; those of one place in the order in which they came. */
    String text() {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Insertion i : all.stream().sorted(Comparator.comparingInt(Insertion::offset)).toList()) {
            out.append(source.text(), from, i.offset()).append(i.words());
            from = i.offset();
        }
        return out.append(source.text(), from, source.text().length()).toString();
    }

    /** The file's bytes, with the byte order mark that the original had. */
    byte[] bytes(byte[] original) {
        boolean marked = original.length >= 3 && original[0] == BYTE_ORDER_MARK[0]
                && original[1] == BYTE_ORDER_MARK[1] && original[2] == BYTE_ORDER_MARK[2];
        return ((marked ? "\ufeff" : "") + text()).getBytes(StandardCharsets.UTF_8);
    }
}
