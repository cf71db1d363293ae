package org.kehoach.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kehoach.plan.Period;
import org.kehoach.scaffold.PlanSketch.Duty;
import org.kehoach.scaffold.Section.Fill;
import org.kehoach.scaffold.SketchIssuer.Described;
import org.kehoach.scaffold.SketchIssuer.Listed;
import org.kehoach.source.Quoting;

/** Writes a plan's first draft (viết bản khung): every key explained, a blank wherever a person must fill in. */
public final class PlanSkeleton {

    private final PlanSketch sketch;
    private final StringBuilder out = new StringBuilder();

    private PlanSkeleton(PlanSketch sketch) {
        this.sketch = sketch;
    }

    /** The YAML of the first draft. */
    public static String write(PlanSketch sketch) {
        PlanSkeleton skeleton = new PlanSkeleton(sketch);
        skeleton.head();
        skeleton.grounds();
        skeleton.body();
        skeleton.foot();
        return skeleton.out.toString();
    }

    private void head() {
        remark("", "Bản khung. Điền vào các chỗ ${?…}; \"kehoach check\" kể ra những chỗ còn trống.",
                "Dòng bắt đầu bằng # là lời giải thích, không in ra; đọc xong có thể xóa.");
        out.append('\n');
        key("kind", "plan");
        remark("", "Tên cố định của kế hoạch, theo chỗ của tệp trong thư mục plans; đã ban hành thì không đổi.");
        key("id", sketch.id());
        issuer();
        remark("", "Số và ngày do văn thư ghi khi ban hành: kehoach render TỆP --number 15 --date 20/3/2026");
        Optional<Period> period = sketch.period();
        remark("", period.isPresent()
                ? "Năm hoặc giai đoạn; trong câu, viết ${" + (isOneYear(period.get()) ? "year" : "period")
                        + "} thì in ra đúng như ở đây."
                : "Năm hoặc giai đoạn: bỏ dấu # ở dòng dưới và ghi 2026, hoặc 2026 - 2030.");
        out.append(period.map(p -> "period: " + p.words()).orElse("# period: 2026")).append('\n');
        remark("", "Trích yếu, in dưới chữ KẾ HOẠCH; không lặp lại chữ “Kế hoạch”.");
        key("subject", sketch.subject());
    }

    private static boolean isOneYear(Period period) {
        return period.from() == period.to();
    }

    private void issuer() {
        switch (sketch.issuer()) {
            case Listed l -> {
                remark("", "Cơ quan ban hành: " + l.name() + "; khóa lấy trong danh bạ agencies.yaml.");
                key("issuer", l.agency().key());
            }
            case Described d -> {
                remark("", "Cơ quan ban hành, tả ngay ở đây vì danh bạ agencies.yaml chưa có.");
                out.append("issuer:\n  header:\n");
                d.header().forEach(l -> out.append("  - ").append(Quoting.scalar(l)).append('\n'));
                out.append("  name: ").append(Quoting.scalar(d.name())).append('\n');
                out.append("  symbol: ").append(Quoting.scalar(d.symbol())).append('\n');
                out.append("  place: ").append(Quoting.scalar(d.place())).append('\n');
                d.superior().filter(_ -> d.area().isEmpty()).ifPresent(s -> out.append("  superior: [")
                        .append(Quoting.quote(s.toUpperCase(Locale.ROOT))).append("]\n"));
            }
        }
    }

    private void grounds() {
        out.append('\n');
        sketch.superior().ifPresent(this::citation);
        remark("", "Cách đánh số đề mục, mỗi cấp ghi số đầu tiên; targets là cách ghi trước mỗi chỉ tiêu.");
        out.append("numbering:\n  headings: [").append(sketch.shape().levels()).append("]\n");
        out.append("  capitals: ").append(sketch.shape().capitals()).append('\n');
        out.append("  targets: \"-\"\n");
        remark("", "Căn cứ, mỗi căn cứ một dòng; dấu chấm phẩy cuối dòng tự in.");
        out.append("basis:\n");
        out.append("- Căn cứ ${?luật, nghị định hoặc quyết định làm căn cứ}\n");
        if (sketch.superior().isPresent()) {
            out.append("- Thực hiện ${cite.superior}\n");
        }
        own("opening", "${issuer} ban hành Kế hoạch như sau");
    }

    private void citation(CitedText c) {
        remark("", "Văn bản được viện dẫn: trong câu ghi ${cite.superior}, lần đầu in đủ, lần sau in gọn.");
        out.append("citations:\n  superior:\n");
        out.append("    type: ").append(Quoting.scalar(c.type())).append('\n');
        field("code", c.code());
        field("date", c.date());
        field("issuer", c.issuer());
        field("subject", c.subject());
    }

    private void field(String key, Optional<String> words) {
        words.ifPresent(w -> out.append("    ").append(key).append(": ").append(Quoting.scalar(w)).append('\n'));
    }

    private void body() {
        out.append('\n');
        remark("",
                "Thân văn bản đọc như bản in: heading là đề mục, \"- câu\" là gạch đầu dòng, item là mục có số, para là đoạn.");
        out.append("body:\n");
        Section.of(sketch.shape()).forEach(s -> section(s, ""));
    }

    private void section(Section section, String indent) {
        if (section.fill() == Fill.DUTIES) {
            out.append(indent).append("- id: execution\n").append(indent).append("  heading: ");
        } else {
            out.append(indent).append("- heading: ");
        }
        out.append(Quoting.scalar(section.title())).append('\n');
        out.append(indent).append("  body:\n");
        section.under().forEach(s -> section(s, indent + "  "));
        fill(section.fill(), indent + "  ");
    }

    private void fill(Fill fill, String indent) {
        switch (fill) {
            case NOTHING -> {
                // what stands under it has been written
            }
            case PURPOSE -> line(indent, "${?kết quả cần đạt}");
            case DEMAND -> line(indent, "${?yêu cầu đối với việc tổ chức thực hiện}");
            case AIM -> line(indent, "${?mục tiêu chung, một đến hai câu}");
            case TARGETS -> {
                String years = sketch.period().map(p -> Integer.toString(p.to())).orElse("2026");
                remark(indent, "Số phải đạt được đánh dấu theo năm, ví dụ: trồng mới ${" + years
                        + "=ít nhất 1.500 cây} bóng mát.");
                out.append(indent).append("- target: ${?chỉ tiêu và mức phải đạt}.\n");
            }
            case WORK -> line(indent, "${?nhiệm vụ chủ yếu}");
            case MEASURES -> line(indent, "${?giải pháp chủ yếu}");
            case MONEY -> line(indent, "${?nguồn kinh phí và số tiền}");
            case DUTIES -> duties(indent);
        }
    }

    private void line(String indent, String words) {
        out.append(indent).append(sketch.shape().clauses() ? "- item: " : "- ").append(words).append(".\n");
    }

    private void duties(String indent) {
        remark(indent, "assign: vai trò được giao; tên đơn vị giữ vai trò ấy tự in thành đề mục.",
                "Hạn chót được đánh dấu để theo dõi, ví dụ: hoàn thành trước ngày ${due=30/6/"
                        + sketch.period().map(Period::from).orElse(2026) + "}.");
        if (sketch.duties().isEmpty()) {
            line(indent, "${?tên đơn vị} ${?việc được giao, thời hạn}");
        }
        for (Duty duty : sketch.duties()) {
            remark(indent, duty.name());
            out.append(indent).append("- assign: ").append(duty.role()).append('\n');
            out.append(indent).append("  body:\n");
            line(indent + "  ", "${?việc được giao}, hoàn thành trước ngày ${?ngày, tháng, năm}");
        }
    }

    private void foot() {
        out.append('\n');
        remark("", "Đoạn kết; dấu ./. tự in.");
        own("closing", "Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị phản ánh về ${?đơn vị đầu mối}"
                + " để tổng hợp, báo cáo ${issuer} xem xét, quyết định");
        remark("", "Nơi nhận, không gạch đầu dòng, không dấu chấm phẩy; dòng Lưu: VT tự in.");
        list("recipients", "", scalars(sketch.recipients(), "${?nơi nhận}"));
        remark("", "Chữ ký: lines in trên chỗ ký, name là họ tên người ký. Cấp phó ký thay: thêm dòng KT. …");
        out.append("signature:\n");
        list("lines", "  ", scalars(sketch.signature(), "${?CHỨC VỤ NGƯỜI KÝ}"));
        out.append("  name: ").append(sketch.signer().map(Quoting::scalar).orElse("${?họ và tên}")).append('\n');
    }

    private void list(String key, String indent, String scalars) {
        out.append(indent).append(key).append(":\n");
        scalars.lines().forEach(s -> out.append(indent).append("- ").append(s).append('\n'));
    }

    private void key(String key, String words) {
        own(key, Quoting.scalar(words));
    }

    /** Our own words, blanks and look-ups among them, need no quotes. */
    private void own(String key, String words) {
        out.append(key).append(": ").append(words).append('\n');
    }

    private static String scalars(List<String> words, String blank) {
        return words.isEmpty() ? blank : String.join("\n", words.stream().map(Quoting::scalar).toList());
    }

    private void remark(String indent, String... lines) {
        for (String line : lines) {
            out.append(indent).append("# ").append(line).append('\n');
        }
    }
}
