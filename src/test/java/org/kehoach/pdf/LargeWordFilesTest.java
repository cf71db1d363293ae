package org.kehoach.pdf;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.kehoach.pdf.Docx.cell;
import static org.kehoach.pdf.Docx.p;
import static org.kehoach.pdf.Docx.r;
import static org.kehoach.pdf.Docx.row;
import static org.kehoach.pdf.Docx.table;

import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Outcome;

/**
 * Word files of one thing over and over, as many as no office needs: each becomes a PDF, or is refused, in a time that
 * grows with the file. What grew with its square would not end within the limit here.
 */
class LargeWordFilesTest {

    private static final String DONE = "";

    private static String times(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(joining());
    }

    private static Docx one(String pPr, String runs) {
        return new Docx().add("<w:p><w:pPr>" + pPr + "</w:pPr>" + runs + "</w:p>");
    }

    private static String merged(int i) {
        String merge = "<w:vMerge" + (i == 0 ? " w:val=\"restart\"" : "") + "/>";
        return row("", cell(3000, merge, p("a")), cell(3000, "", p("hàng " + i)));
    }

    /** A name, what it ends in, a size, the file. */
    static Stream<Arguments> files() {
        return Stream.of(text(), runs(), tables(), styles(), products()).flatMap(s -> s);
    }

    private static Arguments file(String name, String end, int size, IntFunction<Docx> make) {
        return arguments(name, end, size, make);
    }

    static Stream<Arguments> text() {
        return Stream.of(
                file("paragraphs", DONE, 100_000, n -> new Docx().add(times(n, i -> p("Đoạn thứ " + i)))),
                file("kept with the next", DONE, 20_000,
                        n -> new Docx().add(times(n, i -> p("<w:keepNext/><w:keepLines/>", "Đoạn thứ " + i)))),
                file("one paragraph", DONE, 5_000_000, n -> new Docx().add(p("Kế hoạch ".repeat(n / 9)))),
                file("no space", DONE, 1_000_000, n -> new Docx().add(p("x".repeat(n)))),
                file("spaces", DONE, 1_000_000, n -> new Docx().add(p(" ".repeat(n) + "%"))),
                file("marks that join", DONE, 200_000, n -> new Docx().add(p("a" + "\u0323".repeat(n)))),
                file("page breaks", DONE, 20_000,
                        n -> one("", times(n, _ -> "<w:r><w:t>a</w:t><w:br w:type=\"page\"/></w:r>"))),
                file("line breaks", DONE, 200_000, n -> one("", "<w:r>" + "<w:br/>".repeat(n) + "</w:r>")),
                file("lines of one twip", DONE, 50_000,
                        n -> new Docx().add(
                                times(n, _ -> p("<w:spacing w:line=\"1\" w:lineRule=\"exact\"/>", "a")))),
                file("lines higher than the page", DONE, 5_000,
                        n -> new Docx()
                                .add(times(n, _ -> p("<w:spacing w:line=\"30000\" w:lineRule=\"exact\"/>", "a")))),
                file("letters that no face has", "E0613", 1_000_000, n -> new Docx().add(p("☃".repeat(n)))));
    }

    static Stream<Arguments> runs() {
        return Stream.of(
                file("runs", DONE, 100_000, n -> one("", times(n, i -> r(i % 2 == 0 ? "<w:b/>" : "", "chữ ")))),
                file("formats", DONE, 100_000,
                        n -> one("", times(n, i -> r(String.format("<w:color w:val=\"%06X\"/>", i), "chữ ")))),
                file("bookmarks", DONE, 100_000,
                        n -> one("", times(n, i -> "<w:bookmarkStart w:id=\"" + i + "\" w:name=\"n" + i + "\"/>"
                                + r("", "chữ ")))),
                file("tabs", DONE, 100_000, n -> one("<w:tabs>"
                        + times(1_000, i -> "<w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"" + i * 9 + "\"/>")
                        + "</w:tabs>", "<w:r>" + "<w:t>a</w:t><w:tab/>".repeat(n) + "</w:r>")),
                file("fields in fields", "E0614", 50_000, n -> one("",
                        times(n, _ -> "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>SEQ</w:instrText>"
                                + "<w:fldChar w:fldCharType=\"separate\"/><w:t>1</w:t></w:r>"))),
                file("a long instruction", DONE, 1_000_000,
                        n -> one("", "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>SEQ " + "x".repeat(n)
                                + "</w:instrText><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                + times(n / 100, _ -> r("", "1 "))
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")));
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                file("rows", DONE, 20_000,
                        n -> new Docx().add(table(Docx.ruled(), new int[]{3000, 3000},
                                times(n, i -> row("", cell(3000, "", p("hàng " + i)), cell(3000, "", p("b"))))))),
                file("merged rows", DONE, 20_000,
                        n -> new Docx().add(table(Docx.ruled(), new int[]{3000, 3000},
                                times(n, LargeWordFilesTest::merged)))),
                file("a cell of many pages", DONE, 50_000,
                        n -> new Docx().add(table(Docx.ruled(), new int[]{6000},
                                row("", cell(6000, "", times(n, i -> p("đoạn " + i))))))),
                file("cells in a row", DONE, 20_000,
                        n -> new Docx().add(table("", new int[]{3000},
                                row("", times(n, _ -> cell(10, "<w:gridSpan w:val=\"1\"/>", p(""))))))),
                file("header rows", DONE, 2_000, n -> new Docx().add(table("", new int[]{3000},
                        times(n / 2, i -> row("<w:tblHeader/>", cell(3000, "", p("đầu " + i))))
                                + times(n / 2, i -> row("", cell(3000, "", p("hàng " + i))))))),
                file("tables", DONE, 10_000, n -> new Docx()
                        .add(times(n, _ -> table("", new int[]{3000}, row("", cell(3000, "", p("a")))) + p("")))));
    }

    static Stream<Arguments> styles() {
        return Stream.of(
                file("styles in a circle", DONE, 10_000, n -> {
                    Docx out = new Docx().add(p("<w:pStyle w:val=\"s0\"/>", "a") + p("<w:pStyle w:val=\"s9\"/>", "b"));
                    IntStream.range(0, n).forEach(i -> out.style("s" + i, "s" + (i + 1) % Math.min(n, 10), "", ""));
                    return out;
                }), file("a chain of styles", "E0614", 5_000, n -> {
                    Docx out = new Docx().add(times(n, i -> p("<w:pStyle w:val=\"s" + i + "\"/>", "a")));
                    StringBuilder all = new StringBuilder();
                    for (int i = 0; i < n; i++) {
                        all.append("<w:style w:type=\"paragraph\" w:styleId=\"s").append(i)
                                .append("\"><w:basedOn w:val=\"s").append(i + 1).append("\"/><w:pPr><w:tabs>")
                                .append("<w:tab w:pos=\"").append(i).append("\"/></w:tabs></w:pPr></w:style>");
                    }
                    return out.styles(all.toString());
                }),
                file("list levels", DONE, 20_000, n -> new Docx()
                        .numbering("<w:abstractNum w:abstractNumId=\"1\">"
                                + times(n, i -> "<w:lvl w:ilvl=\"" + (n - i - 1)
                                        + "\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>")
                                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
                        .add(times(n,
                                _ -> p("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", "a")))),
                file("lists that name each other", DONE, 2_000, n -> new Docx()
                        .styles("<w:style w:type=\"numbering\" w:styleId=\"k\"><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
                                + "</w:numPr></w:pPr></w:style>")
                        .numbering("<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"k\"/></w:abstractNum>"
                                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
                        .add(times(n,
                                _ -> p("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", "a")))));
    }

    /** Small files whose parts multiply. */
    static Stream<Arguments> products() {
        return Stream.of(
                file("sections with one header", DONE, 2_000,
                        n -> new Docx().story("header", "default", times(20, _ -> p("đầu trang"))).add(times(n,
                                _ -> "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/>"
                                        + "</w:sectPr></w:pPr></w:p>"))),
                file("a header of many pages", "E0660", 20_000,
                        n -> new Docx().story("header", "default", times(n, _ -> p("đầu trang")))
                                .add(times(n, _ -> p("a")))),
                file("a label of many letters", "E0660", 20_000, n -> new Docx()
                        .numbering(
                                "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
                                        + "<w:lvlText w:val=\"" + "x".repeat(n) + "\"/></w:lvl></w:abstractNum>"
                                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
                        .add(times(n,
                                _ -> p("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", "a")))),
                file("dots without end", "E0660", 20_000,
                        n -> new Docx().add(times(n, _ -> p("<w:pBdr><w:bottom w:val=\"dotted\" w:sz=\"2\"/><w:left "
                                + "w:val=\"dotted\" w:sz=\"2\"/></w:pBdr><w:spacing w:line=\"30000\" w:lineRule=\"exact\"/>",
                                "a")))),
                file("waves without end", "E0660", 20_000,
                        n -> new Docx().add(times(n, _ -> p("<w:pBdr><w:left w:val=\"wave\" w:sz=\"2\"/></w:pBdr>"
                                + "<w:spacing w:line=\"30000\" w:lineRule=\"exact\"/>", "a")))),
                file("a cell without end", "E0660", 20_000,
                        n -> new Docx().add(table("", new int[]{3000}, row("",
                                cell(3000, "", times(n, _ -> p("<w:spacing w:before=\"30000\"/>", "a"))))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
    void aLargeFileIsMadeOrRefusedInTime(String name, String end, int size, IntFunction<Docx> make) {
        Outcome<byte[]> made = new PageEngine().convert(make.apply(size).bytes(), "a.docx");
        assertThat(made.value().isPresent()).as(name + ": " + made.diagnostics()).isEqualTo(end.equals(DONE));
        assertThat(made.diagnostics().stream().filter(Diagnostic::isError).map(d -> d.problem().code()).distinct()
                .toList())
                .isEqualTo(Stream.of(end).filter(e -> !e.equals(DONE)).toList());
    }
}
