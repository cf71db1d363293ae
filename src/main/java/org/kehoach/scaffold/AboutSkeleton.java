package org.kehoach.scaffold;

import java.util.List;
import org.kehoach.plan.DocumentKind;
import org.kehoach.source.Quoting;

/**
 * Writes the first draft of a document about a plan (viết bản khung văn bản trong hồ sơ): it takes from the plan what the plan
 * says, and leaves a blank wherever a person must fill in.
 */
public final class AboutSkeleton {

    private final AboutSketch sketch;
    private final StringBuilder out = new StringBuilder();

    private AboutSkeleton(AboutSketch sketch) {
        this.sketch = sketch;
    }

    /** The YAML of the first draft. */
    public static String write(AboutSketch sketch) {
        AboutSkeleton skeleton = new AboutSkeleton(sketch);
        skeleton.head();
        switch (sketch.kind().word()) {
            case "submission" -> skeleton.submission();
            case "report" -> skeleton.report();
            case "decision", "resolution" -> skeleton.decision();
            case "letter" -> skeleton.letter();
            case "invitation" -> skeleton.invitation();
            default -> skeleton.other();
        }
        skeleton.foot();
        return skeleton.out.toString();
    }

    private void head() {
        remark("Bản khung. Điền vào các chỗ ${?…}; \"kehoach check\" kể ra những chỗ còn trống.",
                "Dòng bắt đầu bằng # là lời giải thích, không in ra; đọc xong có thể xóa.");
        line("");
        line("kind: " + sketch.kind().word());
        line("id: " + sketch.id());
        if (sketch.guessed()) {
            remark("Cơ quan ban hành được đoán từ kế hoạch; sửa nếu không đúng.");
        }
        line("issuer: " + sketch.issuer());
        remark("Kế hoạch mà văn bản này nói tới. Trong câu: ${about.name} là tên kế hoạch, ${cite.about} là số, ngày, cơ quan.");
        line("about: " + sketch.about());
        if (sketch.kind().subject() != DocumentKind.Subject.FREE && !sketch.kind().word().equals("report")) {
            remark("Trích yếu tự lấy theo kế hoạch; muốn viết khác thì thêm khóa subject.");
        }
    }

    private void submission() {
        addressee();
        line("basis:");
        line("- Căn cứ ${?văn bản giao xây dựng kế hoạch}");
        line("opening: ${issuer} trình dự thảo ${about.name} như sau");
        line("body:");
        section("Sự cần thiết ban hành", "${?thực trạng, yêu cầu đặt ra}.");
        section("Quá trình xây dựng dự thảo", "${?các bước đã làm; việc lấy ý kiến}.");
        section("Nội dung chính của dự thảo", "${?mục tiêu, nhiệm vụ chính, kinh phí}.");
        section("Những vấn đề xin ý kiến", "${?nếu có; không có thì bỏ mục này}.");
        line("closing: |");
        line("  (Xin gửi kèm theo dự thảo ${about.kind}.)");
        line("  Kính trình " + sketch.addressee().orElse("${?cấp có thẩm quyền}") + " xem xét, quyết định");
    }

    private void report() {
        line("subject: Tổng hợp, tiếp thu, giải trình ý kiến góp ý đối với dự thảo ${about.name}");
        addressee();
        remark("Ý kiến của từng cơ quan. Nhất trí thì chỉ ghi from (có thể ghi nhiều cơ quan trong [ ]).",
                "taken: accepted là tiếp thu, partly là tiếp thu một phần, declined là không tiếp thu (phải nêu lý do ở answer).");
        line("comments:");
        line("- from: ${?cơ quan nhất trí}");
        line("- from: ${?cơ quan có ý kiến}");
        line("  asked: ${?nội dung đề nghị}");
        line("  taken: accepted");
        line("  answer: ${?đã sửa ở mục nào}");
        line("opening: ${issuer} báo cáo kết quả lấy ý kiến đối với dự thảo ${about.name} như sau");
        line("body:");
        section("Quá trình lấy ý kiến", "${?văn bản gửi lấy ý kiến, thời hạn}.");
        remark("Các con số lấy từ comments.");
        line("- heading: Kết quả");
        line("  body:");
        line("  - para: \"Có ${comments.units} cơ quan, đơn vị có ý kiến; trong đó ${comments.agreed} cơ quan nhất trí,"
                + " ${comments.asking} cơ quan góp ý với ${comments.requests} nội dung: tiếp thu ${comments.accepted},"
                + " tiếp thu một phần ${comments.partly}, không tiếp thu ${comments.declined}.\"");
        line("  - table: Tổng hợp ý kiến góp ý");
        line("    of: comments");
        line("closing: Trên đây là kết quả lấy ý kiến, ${issuer} kính báo cáo");
    }

    private void decision() {
        line("basis:");
        line("- Căn cứ ${?luật về tổ chức, thẩm quyền của cơ quan}");
        line("- Căn cứ ${?văn bản làm cơ sở của kế hoạch}");
        line("- Theo đề nghị của ${?người đề nghị}"
                + (sketch.submission() ? " tại ${cite.about.submission.short}" : ""));
        line("body:");
        line("- item: Ban hành kèm theo ${?tên loại văn bản này} này ${about.name}.".replace("${?tên loại văn bản này}",
                sketch.kind().title()));
        line("- item: " + sketch.kind().title() + " này có hiệu lực kể từ ngày ký.");
        line("- item: ${?người đứng đầu các cơ quan, đơn vị} chịu trách nhiệm thi hành " + sketch.kind().title()
                + " này");
        line("recipients:");
        line("- Như Điều 3");
        line("- ${?cơ quan nhận để biết}");
    }

    private void letter() {
        clauses();
        line("addressees: [\"${?nơi nhận công văn}\"]");
        line("body:");
        line(sketch.addressee().isPresent()
                ? "- para: \"Thực hiện ${cite.about}, ${issuer} đề nghị các cơ quan, đơn vị:\""
                : "- para: \"${issuer} đã ban hành ${cite.about}. Để triển khai, ${issuer} đề nghị các cơ quan, đơn vị:\"");
        line("- item: ${?việc cần làm, thời hạn}.");
        line("- item: ${?chế độ báo cáo}.");
        line("closing: Đề nghị các cơ quan, đơn vị quan tâm, thực hiện");
    }

    private void invitation() {
        line("addressees: [\"${?thành phần được mời}\"]");
        line("body:");
        line("- para: \"Tới dự: Họp góp ý dự thảo ${about.name}.\"");
        line("- para: \"Chủ trì: ${?họ tên, chức vụ}.\"");
        line("- para: \"Thời gian: ${?giờ, ngày, tháng, năm}.\"");
        line("- para: \"Địa điểm: ${?phòng họp, địa chỉ}\"");
    }

    private void other() {
        clauses();
        if (sketch.kind().addressees() == DocumentKind.Addressees.MUST) {
            addressee();
        }
        line("opening: ${issuer} ${?thông báo, hướng dẫn …} ${cite.about} như sau");
        line("body:");
        line("- item: ${?nội dung}.");
        line("- item: ${?tổ chức thực hiện}");
    }

    private void clauses() {
        line("numbering: {headings: [1., a)]}");
    }

    private void addressee() {
        line("addressees: " + sketch.addressee().map(Quoting::scalar).orElse("${?cấp có thẩm quyền}"));
    }

    private void section(String title, String words) {
        line("- heading: " + title);
        line("  body: " + words);
    }

    /** Addressees are told by "Như trên"; what else the document leaves out are the plan's recipients. */
    private void foot() {
        if (sketch.kind().addressees() != DocumentKind.Addressees.NO && !out.toString().contains("recipients:")) {
            line("recipients:");
            line("- Như trên");
        }
        if (sketch.kind().symbol() == DocumentKind.Symbol.UNIT) {
            remark("Đơn vị soạn thảo đứng sau VT, cũng là phần cuối của ký hiệu, ví dụ VT, KGVX.");
            line("archive: VT, ${?đơn vị soạn thảo}");
        }
        line("signature:");
        List<String> lines = sketch.signature();
        line("  lines: " + (lines.isEmpty()
                ? "[\"${?CHỨC VỤ NGƯỜI KÝ}\"]"
                : "[" + String.join(", ", lines.stream().map(Quoting::quote).toList()) + "]"));
        line("  name: ${?họ và tên}");
    }

    private void line(String words) {
        out.append(words).append('\n');
    }

    private void remark(String... words) {
        for (String w : words) {
            line("# " + w);
        }
    }
}
