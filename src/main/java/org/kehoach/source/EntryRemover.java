package org.kehoach.source;

import org.kehoach.source.YamlNode.Entry;
import org.kehoach.source.YamlNode.Mapping;

/** Takes a key with its value out of a map (bỏ khóa). */
record EntryRemover(Extents extents, Patches patches, Remnants remnants) {

    /** The remarks of a passage, as lines, that stay where the passage goes. */
    interface Remnants {
        String of(int from, int to, int indent);
    }

    /** False where the map would be left empty. */
    boolean remove(Mapping map, String key) {
        Entry entry = map.first().get(key);
        if (entry == null || map.entries().size() == 1) {
            return false;
        }
        int i = map.entries().indexOf(entry);
        int start = entry.key().start();
        if (map.flow() || i == 0) {
            boolean last = i == map.entries().size() - 1;
            int from = last ? extents.end(map.entries().get(i - 1)) : start;
            int to = last ? extents.end(entry) : map.entries().get(i + 1).key().start();
            int line = extents.lineStart(from);
            int indent = extents.indent(line);
            patches.replace(from, to, () -> "");
            patches.put(line, "", () -> remnants.of(from, to, indent));
        } else {
            int from = extents.lineStart(start);
            int to = extents.lineEnd(extents.end(entry));
            patches.replace(from, to, () -> remnants.of(from, to, extents.column(start)));
        }
        return true;
    }
}
