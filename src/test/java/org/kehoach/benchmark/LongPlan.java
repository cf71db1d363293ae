package org.kehoach.benchmark;

import java.nio.charset.StandardCharsets;

/**
 * A plan's YAML of as many nodes as asked for (kế hoạch dài): sections of headings, targets, duties of units, reports,
 * bullets under bullets and a table, with look-ups, facts and references between nodes; citations grow with it. Some 280
 * bytes and a fifteenth of a page for each node.
 */
public final class LongPlan {

    /** Nodes of one section, its table and all headings counted. */
    private static final int SECTION = 28;

    private static final String WORDS = "rà soát, thống kê, cập nhật đầy đủ số liệu của từng địa bàn; phân công người "
            + "theo dõi, đôn đốc; kịp thời tháo gỡ khó khăn, vướng mắc phát sinh trong quá trình triển khai thực hiện";

    private final StringBuilder out = new StringBuilder();

    private LongPlan() {}

    /** At least so many nodes, and at most a section more. */
    public static byte[] ofNodes(int nodes) {
        LongPlan plan = new LongPlan();
        int sections = (nodes + SECTION - 1) / SECTION;
        plan.head(sections);
        for (int i = 1; i <= sections; i++) {
            plan.section(i);
        }
        plan.line("closing: Trên đây là Kế hoạch chăm sóc sức khỏe Nhân dân giai đoạn ${period}");
        plan.line("recipients: [Bộ Y tế, Các sở ban ngành]");
        plan.line("signature: {lines: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH], name: Lê Thị Bảy}");
        return plan.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head(int sections) {
        line("kind: plan");
        line("id: an-hai/ubnd/dai");
        line("issuer: an-hai/ubnd");
        line("date: 05/01/2026");
        line("period: 2026 - 2030");
        line("subject: Chăm sóc sức khỏe Nhân dân trên địa bàn ${area} giai đoạn ${period}");
        line("numbering: {headings: [I., 1., a)], targets: \"- Chỉ tiêu 1:\"}");
        line("citations:");
        for (int i = 1; i <= sections; i++) {
            line("  c" + i + ": {type: Quyết định, code: " + (100 + i) + "/QĐ-TTg, date: 19/7/2021, issuer: Thủ tướng "
                    + "Chính phủ, subject: \"phê duyệt Chương trình số " + i + "\"}");
        }
        line("basis:");
        line("- Căn cứ ${cite.c1};");
        line("body:");
    }

    private void section(int n) {
        line("- heading: Nhóm nhiệm vụ thứ " + n + " của các cơ quan, đơn vị, địa phương");
        line("  body:");
        line("  - heading: Mục tiêu");
        line("    body:");
        for (int i = 1; i <= 6; i++) {
            line("    - id: tg." + n + "." + i);
            line("      target: \"tỷ lệ người dân của xã được khám sức khỏe định kỳ đạt ${2028=" + (50 + i)
                    + "%} vào năm 2028 và ${2030=trên " + (60 + i) + "%} vào năm 2030; " + WORDS + ".\"");
        }
        line("  - heading: Nội dung");
        line("    body:");
        for (int i = 1; i <= 4; i++) {
            line("    - item: Thực hiện ${cite.c" + n + "}, *các cơ quan* " + WORDS + ".");
        }
        line("    - bullet: \"Bảo đảm các chỉ tiêu ${tg." + n + ".1}, ${tg." + n + ".2} trên địa bàn ${area}:\"");
        line("      body:");
        for (int i = 1; i <= 6; i++) {
            line("      - Việc thứ " + i + ", " + WORDS + ", **đúng thời hạn** theo Quyết định số " + (100 + n)
                    + "/QĐ-TTg;");
        }
        line("    - table: Kinh phí");
        line("      columns: [TT, Nội dung, Số tiền]");
        line("      rows:");
        line("      - [1, Tập huấn cho cán bộ, 120]");
        line("      - [2, Mua sắm trang thiết bị, 340]");
        line("  - heading: Phân công");
        line("    body:");
        line("    - assign: health");
        line("      body:");
        for (int i = 1; i <= 3; i++) {
            line("      - bullet: Chủ trì, " + WORDS + ", hoàn thành trước ngày ${due=30/9/2027}.");
        }
        line("    - assign: [education, lower]");
        line("      body:");
        line("      - bullet: Báo cáo ${issuer} kết quả trước ngày ${half.due=15/5} và ${year.due=15/11}, " + WORDS
                + ".");
        line("        report: {to: issuer, via: health}");
    }

    private void line(String words) {
        out.append(words).append('\n');
    }
}
