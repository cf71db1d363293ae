package org.kehoach.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is put into a text, and where (các chỗ chèn): all else of the text stays as it is. */
final class Insertions {

    /** @param end of what the words stand in place of; the offset itself where they are only put in */
    private record Insertion(int offset, int end, String words) {}

    private final SourceText source;
    private final List<Insertion> all = new ArrayList<>();

    Insertions(SourceText source) {
        this.source = source;
    }

    /** @param offset in UTF-16 units of the source */
    void put(int offset, String words) {
        replace(offset, offset, words);
    }

    /** @param end exclusive, in UTF-16 units like the offset */
    void replace(int offset, int end, String words) {
        all.add(new Insertion(offset, end, words));
    }

    /** The line end that the file uses. */
    String lineEnd() {
        return source.text().contains("\r\n") ? "\r\n" : "\n";
    }

    /** The file's bytes with all insertions; those of one place in the order in which they came. */
    byte[] bytes(byte[] original) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Insertion i : all.stream().sorted(Comparator.comparingInt(Insertion::offset)).toList()) {
            out.append(source.text(), from, i.offset()).append(i.words());
            from = i.end();
        }
        return Characters.encode(out.append(source.text(), from, source.text().length()).toString(), original);
    }
}
