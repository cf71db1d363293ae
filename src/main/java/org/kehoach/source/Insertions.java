package org.kehoach.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is put into a text, and where (các chỗ chèn): the text itself is never rewritten. */
final class Insertions {

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

    /** The file's bytes with all insertions; those of one place in the order in which they came. */
    byte[] bytes(byte[] original) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Insertion i : all.stream().sorted(Comparator.comparingInt(Insertion::offset)).toList()) {
            out.append(source.text(), from, i.offset()).append(i.words());
            from = i.offset();
        }
        return Characters.encode(out.append(source.text(), from, source.text().length()).toString(), original);
    }
}
