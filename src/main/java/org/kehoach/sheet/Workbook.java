package org.kehoach.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.kehoach.opc.XmlWriter;
import org.kehoach.opc.ZipRewriter;
import org.kehoach.sheet.Table.Cell;
import org.kehoach.sheet.Table.Column;
import org.kehoach.sheet.Table.Kind;

/**
 * Tables as a workbook (bảng tính .xlsx): a sheet for each, to filter and to print on A4 across. Words are words in it:
 * none is ever taken for a formula, also not when a person edits the cell.
 */
public final class Workbook {

    private static final String FONT = "Times New Roman";
    /** Cells of this format keep what is typed in them as text. */
    private static final String TEXT = "@";
    private static final String DAY = "dd/mm/yyyy";
    private static final int NAME = 31;
    /** More than a cell holds (ECMA-376, 18.18.23). */
    private static final int LONGEST = 32_767;
    private static final int UPRIGHT = 90;
    private static final int NARROW = 5;
    private static final double MARGIN = 0.4;

    private Workbook() {}

    /** The file's bytes: the same for the same tables. */
    public static byte[] write(List<Table> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "Kehoach", "1.0")) {
            book.setGlobalDefaultFont(FONT, 11);
            Set<String> taken = new HashSet<>();
            for (Table table : tables) {
                sheet(book.newWorksheet(name(table.name(), taken)), table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ZipRewriter.rewrite(out.toByteArray(), Map.of("docProps/core.xml", core(tables)));
    }

    /** The library would write the clock's day into it. */
    private static byte[] core(List<Table> tables) {
        StringBuilder xml = new StringBuilder(XmlWriter.DECLARATION);
        xml.append("<cp:coreProperties "
                + "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>");
        XmlWriter.escape(xml, tables.getFirst().title());
        return xml.append("</dc:title><dc:creator>Kehoach</dc:creator></cp:coreProperties>").toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String name(String wanted, Set<String> taken) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String name = plain.substring(0, Math.min(NAME, plain.length()));
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = plain.substring(0, Math.min(NAME - 4, plain.length())) + " " + n;
        }
        return name;
    }

    private static void sheet(Worksheet sheet, Table table) {
        sheet.value(0, 0, table.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        int head = 1;
        for (String note : table.notes()) {
            sheet.value(head, 0, text(note));
            sheet.style(head, 0).italic().set();
            head++;
        }
        head(sheet, table, head);
        for (int r = 0; r < table.rows().size(); r++) {
            row(sheet, table.columns(), table.rows().get(r), head + 1 + r);
        }
        int last = table.columns().size() - 1;
        sheet.setAutoFilter(head, 0, head + table.rows().size(), last);
        int fixed = (int) table.columns().stream().takeWhile(c -> c.kind() != Kind.NARROW).count();
        sheet.freezePane(fixed == table.columns().size() ? 0 : Math.min(fixed, 3), head + 1);
        sheet.repeatRows(head);
        paper(sheet);
    }

    private static void paper(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin((float) MARGIN);
        sheet.rightMargin((float) MARGIN);
        sheet.footer("&P/&N", Position.CENTER);
    }

    private static void head(Worksheet sheet, Table table, int row) {
        for (int c = 0; c < table.columns().size(); c++) {
            Column column = table.columns().get(c);
            sheet.value(row, c, text(column.heading()));
            StyleSetter style = sheet.style(row, c);
            style.bold().wrapText(true).horizontalAlignment("center").verticalAlignment("center").fillColor("E7ECEA")
                    .borderStyle(BorderStyle.THIN);
            if (column.kind() == Kind.NARROW) {
                style.rotation(UPRIGHT);
            }
            style.set();
            sheet.width(c, column.kind() == Kind.NARROW ? NARROW : column.width());
        }
    }

    private static void row(Worksheet sheet, List<Column> columns, List<Cell> cells, int row) {
        for (int c = 0; c < cells.size(); c++) {
            Kind kind = columns.get(c).kind();
            Cell cell = cells.get(c);
            StyleSetter style = sheet.style(row, c);
            style.wrapText(kind != Kind.NARROW).verticalAlignment("top").borderStyle(BorderStyle.THIN);
            if (kind == Kind.NUMBER) {
                sheet.value(row, c, Long.valueOf(cell.text()));
                style.horizontalAlignment("right");
            } else if (kind == Kind.DATE) {
                // a day that sorts and filters as one
                if (!cell.text().isEmpty()) {
                    sheet.value(row, c, LocalDate.parse(cell.text()));
                }
                style.format(DAY).horizontalAlignment("center");
            } else {
                sheet.value(row, c, text(cell.text()));
                style.format(TEXT).horizontalAlignment(kind == Kind.TEXT ? "left" : "center");
            }
            switch (cell.tone()) {
                case GOOD -> style.fillColor("E2F2E8");
                case WATCH -> style.fillColor("FDF0D5");
                case BAD -> style.fillColor("FDE8E4").bold();
                case PLAIN -> {
                    // the paper's own
                }
            }
            style.set();
        }
    }

    private static String text(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words;
    }
}
