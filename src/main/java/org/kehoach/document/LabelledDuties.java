package org.kehoach.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.document.Meaning.Assignment;
import org.kehoach.plan.Key;
import org.kehoach.plan.TaskLabels;
import org.kehoach.plan.TaskLabels.Label;
import org.kehoach.plan.TaskLabels.What;

/**
 * The duties whose doers stand on lines of their own below the work (dòng "Cơ quan chủ trì: …"), where a plan tells of each
 * task who leads it, who helps, until when and what comes of it.
 */
final class LabelledDuties {

    private LabelledDuties() {}

    /** A block under which others stand. */
    private static final class Above {

        private final Block block;
        /** What was told under it since somebody was last charged. */
        private final List<String> work = new ArrayList<>();
        private boolean charged;

        Above(Block block) {
            this.block = block;
        }

        /** What the unit on a line under it has to do. */
        List<String> duties() {
            List<String> out = !work.isEmpty() || charged ? List.copyOf(work) : List.of(words(block));
            work.clear();
            charged = true;
            return out;
        }
    }

    /** By the key of what stands above the line, in the order of the document. */
    static Map<Key, List<Assignment>> of(List<Block> blocks) {
        Map<Key, List<Assignment>> out = new LinkedHashMap<>();
        Deque<Above> above = new ArrayDeque<>();
        for (Block block : blocks) {
            while (!above.isEmpty() && above.peek().block.depth() >= block.depth()) {
                above.pop();
            }
            Above parent = above.peek();
            if (parent != null && block.grid().isEmpty()) {
                List<Label> labels = TaskLabels.read(words(block));
                Optional<String> leader = labels.stream().filter(l -> l.what() == What.LEADER).map(Label::value)
                        .filter(v -> !v.isEmpty()).findFirst();
                List<String> duties = leader.isPresent() ? parent.duties() : List.of();
                if (!duties.isEmpty()) {
                    out.computeIfAbsent(parent.block.key(), _ -> new ArrayList<>())
                            .add(new Assignment(leader.orElseThrow(), false, duties));
                } else if (labels.isEmpty()) {
                    parent.work.add(words(block));
                }
            }
            above.push(new Above(block));
        }
        return out;
    }

    private static String words(Block block) {
        return (block.heading() + block.text()).strip();
    }
}
