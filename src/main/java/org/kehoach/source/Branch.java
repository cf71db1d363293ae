package org.kehoach.source;

import java.util.List;
import org.kehoach.plan.Key;
import org.kehoach.plan.Node;
import org.kehoach.plan.Text;

/** An entry of a list as it is to stand in the file after an edit in place (nhánh sau khi sửa). */
public sealed interface Branch {

    /** What stands under it, in order. */
    List<Branch> below();

    /** An entry that is in the file, wherever; its own words and marks stay as they are typed. */
    record Kept(Key key, List<Branch> below) implements Branch {
        public Kept {
            below = List.copyOf(below);
        }
    }

    /** A new node, or a new line of a list of texts; what the node itself has below is not looked at. */
    record Fresh(Node node, List<Branch> below) implements Branch {
        public Fresh {
            below = List.copyOf(below);
        }
    }

    /** A new row of a table: the paragraphs of each cell. */
    record Row(List<List<Text>> cells) implements Branch {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }

        @Override
        public List<Branch> below() {
            return List.of();
        }
    }
}
