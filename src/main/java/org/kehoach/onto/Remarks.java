package org.kehoach.onto;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kehoach.plan.Key;
import org.kehoach.source.Edit;
import org.kehoach.source.PlanEditor;

/** Writes the comments of a Word file into the plan as remarks (ghi nhận xét), where the lines that they are about stand. */
final class Remarks {

    private Remarks() {}

    /**
     * @param now      what the changed plan prints
     * @param printed  its lines by those of the Word file
     * @param comments gets those that were written
     */
    static Edit write(String file, Edit edit, Base now, List<Unit> word, Map<Integer, Integer> printed, Notes notes,
            List<String> comments) {
        if (notes.comments().isEmpty()) {
            return new Edit(edit.bytes(), List.of());
        }
        PlanEditor editor = PlanEditor.open(file, edit.bytes()).value().orElseThrow();
        notes.comments().forEach((number, said) -> {
            if (!put(editor, now, word, printed, number, said)) {
                editor.remark(said);
            }
        });
        Edit out = editor.edit();
        out.changes().forEach(c -> comments.add(c.words().substring(2)));
        return out;
    }

    /** At the line that is spoken of, else at the next one that a field printed. */
    private static boolean put(PlanEditor editor, Base now, List<Unit> word, Map<Integer, Integer> printed, int number,
            List<String> said) {
        for (int a = 0; a < word.size(); a++) {
            Integer b = printed.get(a);
            boolean reached = word.get(a).paras().stream().anyMatch(p -> p.number() >= number);
            if (b == null || !reached) {
                continue;
            }
            for (Para p : now.units().get(b).paras()) {
                boolean done = now.slotsOf(p).stream().findFirst()
                        .map(s -> editor.remark(s.address().key(), s.address().field(), s.occurrence(), said))
                        .orElse(false);
                Optional<Key> node = now.node(p);
                if (done || (node.isPresent() && editor.remark(node.get(), said))) {
                    return true;
                }
            }
        }
        return false;
    }
}
