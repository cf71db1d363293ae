package org.kehoach.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kehoach.agency.Directory;
import org.kehoach.calendar.Deadlines;
import org.kehoach.derive.Coverage;
import org.kehoach.derive.Coverage.Row;
import org.kehoach.derive.Coverage.Sort;
import org.kehoach.derive.Coverage.Status;
import org.kehoach.derive.Coverage.Taker;
import org.kehoach.diagnostic.Language;
import org.kehoach.document.Task;
import org.kehoach.document.TaskReader;
import org.kehoach.opc.Xml;
import org.kehoach.opc.XmlElement;
import org.kehoach.opc.ZipParts;
import org.kehoach.plan.Plan;
import org.kehoach.source.Yaml;

/** A table says the same as workbook and as page, whatever words are in it. */
class TableFormsTest {

    private static final Pattern CELL = Pattern.compile("<t[hd](?: [^>]*)?>(.*?)</t[hd]>", Pattern.DOTALL);

    private static Table table() {
        List<Row> rows = new ArrayList<>();
        int i = 0;
        for (String words : List.of("=1+1", "+84 912", "-2", "@SUM(A1)", "=HYPERLINK(\"http://x\")",
                "\t=cmd|' /C calc'!A0",
                "<script>alert(1)</script> & \"…\"", "hai\ndòng", "${area} #{1} [#if x]", "a".repeat(40_000))) {
            Status status = List.of(Status.values()).get(i % Status.values().length);
            rows.add(new Row(List.of(Sort.values()).get(i % 3), "du." + i++, "II.3", words, "30/4", status,
                    List.of(new Taker(Optional.of("x"), "V.1", words, words, "20/4"),
                            new Taker(Optional.empty(), "", "", "=2", "")),
                    "=lý do"));
        }
        return CoverageTable.of(new Coverage("Kế hoạch số 12/KH-UBND", rows), Language.VI);
    }

    @Test
    void sameInputSameBytes() {
        assertThat(Workbook.write(List.of(table()))).isEqualTo(Workbook.write(List.of(table())));
        assertThat(TablePage.write(List.of(table()), Language.VI))
                .isEqualTo(TablePage.write(List.of(table()), Language.VI));
    }

    @Test
    void workbookAndPageSayTheSame() throws Exception {
        Table table = table();
        List<String> expected = Stream.concat(table.columns().stream().map(Table.Column::heading),
                table.rows().stream().flatMap(r -> r.stream().map(Table.Cell::text))).toList();
        Matcher m = CELL.matcher(new String(TablePage.write(List.of(table), Language.VI), StandardCharsets.UTF_8));
        List<String> page = new ArrayList<>();
        while (m.find()) {
            page.add(m.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                    .replace("&amp;", "&"));
        }
        assertThat(page).isEqualTo(expected);
        List<String> book = cells(Workbook.write(List.of(table)), table.notes().size() + 1);
        assertThat(book).isEqualTo(expected.stream().map(t -> t.length() > 32_767 ? t.substring(0, 32_766) + "…" : t)
                .toList());
    }

    /** Every cell of words is typed as words and has the format of text: neither opening nor editing makes a formula. */
    @Test
    void noWordsAreAFormula() throws Exception {
        byte[] book = Workbook.write(List.of(table()));
        String sheet = new String(ZipParts.part(book, "xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        assertThat(sheet).doesNotContain("<f>", "<f ").contains("frozen", "landscape", "autoFilter");
        String styles = new String(ZipParts.part(book, "xl/styles.xml"), StandardCharsets.UTF_8);
        Matcher text = Pattern.compile("numFmtId=\"(\\d+)\" formatCode=\"@\"").matcher(styles);
        assertThat(text.find()).isTrue();
        List<String> formats = Pattern.compile("<xf numFmtId=\"(\\d+)\"")
                .matcher(styles.substring(styles.indexOf("<cellXfs"))).results().map(r -> r.group(1))
                .toList();
        Xml.parse("sheet", sheet.getBytes(StandardCharsets.UTF_8)).children().stream()
                .filter(c -> c.name().endsWith("}sheetData")).flatMap(d -> d.children().stream().skip(3))
                .flatMap(r -> r.children().stream())
                .forEach(c -> assertThat(formats.get(Integer.parseInt(c.get("s", "0")))).isEqualTo(text.group(1)));
    }

    /** A row for each duty; its day is a day, which sorts, and its words are words, whatever they begin with. */
    @Test
    void dutiesHaveDaysThatSort() throws Exception {
        Plan plan = Yaml.plan(Yaml.HEAD + """
            period: 2026 - 2027
            body:
            - assign: health
              body:
              - =CMD|' /C calc'!A0 xong trước ngày ${due=30/9/2027}.
              - Họp giao ban.
              - Báo cáo trước ngày ${y.due=15/11}, ${h.due=15/5}.
            """);
        List<Task> tasks = TaskReader.read(plan, Directory.empty());
        Table table = TaskSheet.of("Kế hoạch số 7", Optional.empty(), tasks, Deadlines.of(plan, tasks).all(),
                Language.VI);
        assertThat(table.rows()).extracting(r -> r.get(5).text()).containsExactly("2027-09-30", "", "2026-05-15");
        byte[] book = Workbook.write(List.of(table));
        assertThat(book).isEqualTo(Workbook.write(List.of(table)));
        String sheet = new String(ZipParts.part(book, "xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        assertThat(sheet).doesNotContain("<f>", "<f ").contains("frozen", "<autoFilter ref=\"A3:K6\"",
                "t=\"n\"><v>46660.0</v>", "t=\"n\"><v>46157.0</v>");
        assertThat(new String(ZipParts.part(book, "xl/sharedStrings.xml"), StandardCharsets.UTF_8)).contains("=CMD|");
    }

    private static List<String> cells(byte[] book, int from) throws Exception {
        List<String> shared = Xml.parse("s", ZipParts.part(book, "xl/sharedStrings.xml")).children().stream()
                .map(XmlElement::text).toList();
        List<String> out = new ArrayList<>();
        XmlElement sheet = Xml.parse("sheet", ZipParts.part(book, "xl/worksheets/sheet1.xml"));
        XmlElement data = sheet.children().stream().filter(c -> c.name().endsWith("}sheetData")).findFirst()
                .orElseThrow();
        data.children().stream().filter(r -> Integer.parseInt(r.get("r", "0")) > from)
                .forEach(r -> r.children().forEach(c -> {
                    assertThat(c.get("t")).isEqualTo("s");
                    out.add(shared.get(Integer.parseInt(c.text())));
                }));
        return out;
    }
}
