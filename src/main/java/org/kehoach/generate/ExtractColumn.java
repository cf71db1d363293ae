package org.kehoach.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kehoach.document.DueWords;
import org.kehoach.document.Task;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Emphasis;
import org.kehoach.plan.FactName;
import org.kehoach.plan.Inline;
import org.kehoach.plan.Period;
import org.kehoach.plan.Text;

/** What a document for one unit tells of a duty (cột của phiếu giao việc). */
enum ExtractColumn {
    TASK("Nhiệm vụ", 34), ASSIGN("Chủ trì", 18), TOGETHER("Cùng chủ trì", 18), WITH("Phối hợp", 18), DUE("Thời hạn",
            14), PRODUCT("Sản phẩm",
                    17), RESOURCES("Kinh phí, nguồn lực", 16), REPORT("Nơi nhận báo cáo", 22);

    private final String title;
    private final int width;

    ExtractColumn(String title, int width) {
        this.title = title;
        this.width = width;
    }

    String title() {
        return title;
    }

    int width() {
        return width;
    }

    /** The words of a cell, its days marked as such. */
    List<Text> lines(Task task, Optional<Period> period) {
        return switch (this) {
            case TASK -> List.of(new Text(task.words().stream().<Inline>map(
                    r -> new Inline.Words(r.text(), new Emphasis(r.bold(), r.italic()))).toList(), Origin.SUPPLIED));
            case ASSIGN -> some(task.unit());
            case TOGETHER -> task.doers().size() > 1 ? some(task.unit()) : List.of();
            case WITH -> some(task.partners());
            case DUE -> DueWords.of(task, period).stream().map(l -> due(l, task)).toList();
            case PRODUCT -> some(task.product());
            case RESOURCES -> some(task.resources());
            case REPORT -> some(task.reportTo());
        };
    }

    private static List<Text> some(String words) {
        return words.isEmpty() ? List.of() : List.of(Text.of(words));
    }

    private static Text due(String line, Task task) {
        Optional<Task.Due> said = task.dues().stream().filter(d -> line.startsWith(d.date().words())).findFirst();
        if (said.isEmpty()) {
            return Text.of(line);
        }
        String words = said.get().date().words();
        List<Inline> out = new ArrayList<>();
        out.add(new Inline.Fact(FactName.of(said.get().name()), words, Emphasis.NONE, Origin.SUPPLIED));
        if (line.length() > words.length()) {
            out.add(ExtractPlan.words(line.substring(words.length())));
        }
        return new Text(out, Origin.SUPPLIED);
    }
}
