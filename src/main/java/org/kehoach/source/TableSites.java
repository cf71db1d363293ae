package org.kehoach.source;

import java.util.List;
import org.kehoach.plan.Key;
import org.kehoach.source.YamlNode.Mapping;
import org.kehoach.source.YamlNode.Sequence;

/** Where the cells of a table stand in the file (vị trí các ô bảng). */
record TableSites(Sites sites, Mapping map, Key key) {

    void add() {
        sites.table(key, map);
        if (map.get("columns").orElse(null) instanceof Sequence heads) {
            boolean several = heads.items().stream().anyMatch(Sequence.class::isInstance);
            if (!several) {
                row("columns", heads);
            } else {
                rows("columns", heads.items(), heads.items().size() > 1);
            }
        }
        if (map.get("rows").orElse(null) instanceof Sequence rows) {
            rows("rows", rows.items(), true);
        }
    }

    private void rows(String name, List<YamlNode> rows, boolean counted) {
        for (int r = 0; r < rows.size(); r++) {
            if (rows.get(r) instanceof Sequence s) {
                row(counted ? name + "." + r : name, s);
            }
        }
    }

    private void row(String name, Sequence row) {
        for (int c = 0; c < row.items().size(); c++) {
            YamlNode cell = row.items().get(c);
            sites.cell(key, name + "." + c, cell, row.flow() || (cell instanceof Mapping m && m.flow()));
        }
    }
}
