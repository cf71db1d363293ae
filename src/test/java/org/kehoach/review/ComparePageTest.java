package org.kehoach.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kehoach.compare.FieldChange;
import org.kehoach.compare.Report;
import org.kehoach.compare.Report.Entry;
import org.kehoach.compare.Report.Kind;
import org.kehoach.compare.Report.Printed;
import org.kehoach.diagnostic.Language;
import org.kehoach.plan.Key;

class ComparePageTest {

    private static final Report REPORT = new Report(
            List.of(new FieldChange("subject", Optional.of("Trồng <b>cây</b> xanh"),
                    Optional.of("Trồng <b>rừng</b> xanh"))),
            List.of(new Report.Section("I. MỤC TIÊU <script>", List.of(new Entry(Kind.MOVED, "target",
                    Optional.of(new Printed(new Key("tg.a"), "1", "cũ")),
                    Optional.of(new Printed(new Key("tg.a"), "2", "mới")),
                    List.of(new FieldChange("2026", Optional.of("ít nhất 5 ha"), Optional.of("ít nhất 7 ha"))))))));

    @Test
    void whatChangedIsMarkedWordByWord() {
        assertThat(ComparePage.of(REPORT, "a.yaml", "b.yaml", Language.VI)).contains("<html lang=\"vi\">",
                "ít nhất <del>5</del><ins>7</ins> ha", "Chuyển chỗ và sửa: chỉ tiêu 1 → 2");
        assertThat(ComparePage.of(REPORT, "a.yaml", "b.yaml", Language.EN)).contains("<html lang=\"en\">",
                "Moved and changed: target 1 → 2");
    }

    /** It is mailed about: it asks for nothing and runs nothing, whatever stands in a plan. */
    @Test
    void pageNeedsNothingBesideItselfAndRunsNothing() {
        assertThat(ComparePage.of(REPORT, "<a>.yaml", "b.yaml", Language.VI))
                .contains("Trồng &lt;b&gt;<del>cây</del><ins>rừng</ins>&lt;/b&gt; xanh", "&lt;a&gt;.yaml")
                .doesNotContain("<script", "<b>", "src=", "href=", "url(", "@import");
    }
}
