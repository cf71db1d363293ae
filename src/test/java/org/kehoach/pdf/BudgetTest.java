package org.kehoach.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;

/** Files that ask for more than anyone has. */
class BudgetTest {

    private static final Docx LONG = new Docx().add(Docx.p("Đoạn văn bản thứ nhất ").repeat(5_000));

    @Test
    void whoCannotWaitIsToldSo() {
        Outcome<byte[]> made = new PageEngine().within(Duration.ofNanos(1)).convert(LONG.bytes(), "a.docx");
        assertThat(made.value()).isEmpty();
        assertThat(made.diagnostics()).singleElement().extracting(Diagnostic::problem)
                .isEqualTo(new PdfProblem.OutOfTime(0)).extracting(p -> p.code()).isEqualTo("E0661");
        assertThat(new PageEngine().within(Duration.ofMinutes(10)).convert(LONG.bytes(), "a.docx").value()).isPresent();
    }

    @Test
    void theParagraphIsNamedWhereTheBudgetWasSpent() {
        Docx docx = new Docx().story("header", "default", Docx.p("đầu trang").repeat(20_000))
                .add(Docx.p("a").repeat(20_000));
        Diagnostic fault = PageEngines.faults(docx.bytes()).getFirst();
        assertThat(fault.problem().code()).isEqualTo("E0660");
        assertThat(fault.location().line()).isPositive();
    }

    @Test
    void aFileThatFailedLeavesNothingBehind() {
        PageEngine engine = new PageEngine().within(Duration.ofNanos(1));
        engine.convert(LONG.bytes(), "a.docx");
        assertThat(new PageEngine().convert(new Docx().add(Docx.p("a")).bytes(), "b.docx").diagnostics()).isEmpty();
    }
}
