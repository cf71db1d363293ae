package org.kehoach.source;

import org.kehoach.source.YamlNode.Entry;
import org.kehoach.source.YamlNode.Mapping;

/** Takes a key with its value out of a map (bỏ khóa). */
record EntryRemover(Extents extents, Patches patches) {

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
            patches.replace(from, to, () -> "");
        } else {
            patches.replace(extents.lineStart(start), extents.lineEnd(extents.end(entry)), () -> "");
        }
        return true;
    }
}
