package org.kehoach.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kehoach.plan.DocumentKind;
import org.kehoach.source.Quoting;

/**
 * Writes the first draft of a document about a plan, or of one by itself (viết bản khung văn bản): it takes from the plan what the
 * plan says, and leaves a blank wherever a person must fill in. What a kind's form has is its skeleton, a file of plan YAML whose
 * lines may begin with a {@link Condition} and hold names such as {@code @cite@}.
 */
public final class AboutSkeleton {

    /** When a skeleton's line is written, {@code %about} before it. */
    private enum Condition {
        /** About a plan; about none. */
        ABOUT, ALONE
    }

    private static final String ADDRESSEE = "@addressee@";

    private final AboutSketch sketch;
    private final StringBuilder out = new StringBuilder();

    private AboutSkeleton(AboutSketch sketch) {
        this.sketch = sketch;
    }

    /** The YAML of the first draft. */
    public static String write(AboutSketch sketch) {
        AboutSkeleton skeleton = new AboutSkeleton(sketch);
        List<String> form = skeleton.form();
        skeleton.head(form);
        form.forEach(skeleton::line);
        skeleton.foot(form);
        return skeleton.out.toString();
    }

    private void head(List<String> form) {
        remark("Bản khung. Điền vào các chỗ ${?…}; \"kehoach check\" kể ra những chỗ còn trống.",
                "Dòng bắt đầu bằng # là lời giải thích, không in ra; đọc xong có thể xóa.");
        line("");
        line("kind: " + sketch.kind().word());
        line("id: " + sketch.id());
        if (sketch.guessed()) {
            remark("Cơ quan ban hành được đoán từ kế hoạch; sửa nếu không đúng.");
        }
        line("issuer: " + sketch.issuer());
        boolean titled = sketch.kind().subject() != DocumentKind.Subject.FREE && !says(form, "subject:");
        if (sketch.about().isPresent()) {
            remark("Kế hoạch mà văn bản này nói tới. Trong câu: ${about.name} là tên kế hoạch, ${cite.about} là số, ngày, cơ quan.");
            line("about: " + sketch.about().get());
            if (titled) {
                remark("Trích yếu tự lấy theo kế hoạch; muốn viết khác thì thêm khóa subject.");
            }
        } else if (titled) {
            line("subject: ${?trích yếu}");
        }
    }

    /** Addressees are told by "Như trên"; what else the document leaves out are the plan's recipients. */
    private void foot(List<String> form) {
        boolean addressed = sketch.kind().addressees() != DocumentKind.Addressees.NO;
        if (!says(form, "recipients:") && (addressed || sketch.about().isEmpty())) {
            line("recipients:");
            line(addressed ? "- Như trên" : "- ${?cơ quan, đơn vị nhận}");
        }
        if (sketch.kind().symbol() == DocumentKind.Symbol.UNIT && !says(form, "archive:")) {
            remark("Đơn vị soạn thảo đứng sau VT, cũng là phần cuối của ký hiệu, ví dụ VT, KGVX.");
            line("archive: VT, ${?đơn vị soạn thảo}");
        }
        if (!says(form, "signature:")) {
            line("signature:");
            List<String> lines = sketch.signature();
            line("  lines: " + (lines.isEmpty()
                    ? "[\"${?CHỨC VỤ NGƯỜI KÝ}\"]"
                    : "[" + String.join(", ", lines.stream().map(Quoting::quote).toList()) + "]"));
            line("  name: ${?họ và tên}");
        }
    }

    private static boolean says(List<String> form, String key) {
        return form.stream().anyMatch(l -> l.startsWith(key));
    }

    /** The lines of the kind's skeleton that hold for this document, its names filled in. */
    private List<String> form() {
        String file = sketch.kind().skeleton() + ".txt";
        try (InputStream in = Objects.requireNonNull(AboutSkeleton.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().flatMap(l -> written(l).stream())
                    .map(this::filled).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line without its condition; empty where that does not hold. */
    private Optional<String> written(String line) {
        if (!line.startsWith("%")) {
            return Optional.of(line);
        }
        int end = line.indexOf(' ');
        boolean about = sketch.about().isPresent();
        boolean holds = switch (Condition.valueOf(line.substring(1, end).toUpperCase(Locale.ROOT))) {
            case ABOUT -> about;
            case ALONE -> !about;
        };
        return holds ? Optional.of(line.substring(end + 1)) : Optional.empty();
    }

    private String filled(String line) {
        String filled = line.endsWith(": " + ADDRESSEE)
                ? line.replace(ADDRESSEE, Quoting.scalar(addressee()))
                : line.replace(ADDRESSEE, addressee());
        for (Map.Entry<String, String> name : names().entrySet()) {
            filled = filled.replace("@" + name.getKey() + "@", name.getValue());
        }
        return filled;
    }

    private String addressee() {
        return sketch.addressee().orElse("${?cấp có thẩm quyền}");
    }

    private Map<String, String> names() {
        boolean about = sketch.about().isPresent();
        return Map.of("kind", sketch.kind().title(), //
                "name", about ? "${about.name}" : "${?tên văn bản}", //
                "type", about ? "${about.kind}" : "${?tên loại văn bản}", //
                "cite", about ? "${cite.about}" : "${?tên loại, số, ngày, cơ quan ban hành, trích yếu của văn bản}",
                "submission", sketch.submission() ? " tại ${cite.about.submission.dated}" : "");
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
