package org.kehoach.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The register of outgoing documents (sổ đăng ký văn bản đi), with the columns of Nghị định 30/2020/NĐ-CP, Phụ lục IV, then
 * the issuer and the folder of the frozen files. It is made of the records and of nothing else, so that it cannot
 * disagree with them.
 */
public final class Register {

    /** The register's file in the folder of what was issued. */
    public static final String FILE = "register.csv";

    private static final List<String> COLUMNS = List.of("Số, ký hiệu văn bản", "Ngày tháng văn bản",
            "Tên loại và trích yếu nội dung văn bản", "Người ký", "Nơi nhận văn bản", "Đơn vị, người nhận bản lưu",
            "Số lượng bản", "Ghi chú", "Cơ quan ban hành", "Hồ sơ điện tử");
    private static final Comparator<IssueRecord> ORDER = Comparator.comparing(IssueRecord::issuer)
            .thenComparing(IssueRecord::date).thenComparing(IssueRecord::kind).thenComparingInt(IssueRecord::number)
            .thenComparing(IssueRecord::id).thenComparingInt(IssueRecord::version);

    /** With what a formula begins, in the wide forms of East Asian keyboards too. */
    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

    private Register() {}

    /** Lines of values parted by commas, the first naming the columns; each issuer's in the order of the days. */
    public static String csv(List<IssueRecord> records) {
        StringBuilder out = new StringBuilder();
        line(COLUMNS, out);
        records.stream().sorted(ORDER).forEach(r -> line(cells(r), out));
        return out.toString();
    }

    /** As {@link #csv}, with the mark by which spreadsheets know UTF-8. */
    static byte[] file(List<IssueRecord> records) {
        return ("\ufeff" + csv(records)).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(IssueRecord r) {
        return List.of(r.code(), r.printedDate(), r.type() + " " + r.subject(), String.join("; ", r.signers()),
                String.join("; ", r.recipients()), r.archive(), "", r.version() == 1 ? "" : "Lần " + r.version(),
                r.issuerName(), r.id() + "/" + r.version());
    }

    private static void line(List<String> cells, StringBuilder out) {
        List<String> written = new ArrayList<>();
        cells.forEach(c -> written.add(cell(c)));
        out.append(String.join(",", written)).append("\r\n");
    }

    /** A value that a spreadsheet would run as a formula is kept a text by an apostrophe before it. */
    private static String cell(String value) {
        String bare = value.strip();
        String safe = !bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("(?s).*[\",;\r\n\t].*|(?s)\\s.*|(?s).*\\s") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
