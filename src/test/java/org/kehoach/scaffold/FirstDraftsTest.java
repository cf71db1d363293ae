package org.kehoach.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.Application;
import org.kehoach.plan.DocumentKind;

/** Whatever kind is begun, nothing is wrong with the first draft but that it has blanks. */
class FirstDraftsTest {

    private static final Pattern CODE = Pattern.compile("\\[(E\\d{4})]");
    private static final String BLANK = "E0208";

    @TempDir
    private Path folder;

    static Stream<String> kinds() {
        return DocumentKind.stock().stream().map(DocumentKind::word).filter(w -> !w.equals("plan"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void onlyBlanksAreFound(String kind) throws IOException {
        Files.createDirectories(folder.resolve("plans/mau/ubnd"));
        Files.writeString(folder.resolve("plans/agencies.yaml"), """
            agencies:
              mau/ubnd:
                committee: yes
                name: Ủy ban nhân dân tỉnh Mẫu
                header: [ỦY BAN NHÂN DÂN, TỈNH MẪU]
                symbol: UBND
                place: Mẫu
              mau/syt:
                superior: mau/ubnd
                name: Sở Y tế
                header: [SỞ Y TẾ]
                symbol: SYT
                roles: [health]
            """);
        Files.writeString(folder.resolve("plans/mau/ubnd/boi.yaml"), """
            kind: plan
            id: mau/ubnd/boi
            issuer: mau/ubnd
            date: 05/2026
            period: 2026
            subject: Dạy bơi cho trẻ em năm ${year}
            body:
            - assign: health
              text: Dạy bơi, xong trước ngày ${due=30/8/2026}
            recipients: [Sở Y tế]
            signature: {lines: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH], name: Lê Văn Bảy}
            """);
        String about = "plans/mau/ubnd/boi.yaml";
        assertThat(found("trinh.yaml", "submission", "--about", about)).containsOnly(BLANK);
        assertThat(found("of-superior.yaml", kind, "--about", about, "--issuer", "mau/syt")).containsOnly(BLANK);
        assertThat(found("own.yaml", kind, "--about", about, "--issuer", "mau/ubnd")).containsOnly(BLANK);
        assertThat(found("alone.yaml", kind, "--issuer", "mau/syt")).containsOnly(BLANK);
    }

    private List<String> found(String file, String kind, String... more) {
        String draft = "plans/mau/ubnd/" + file;
        run(Stream.concat(Stream.of("new", kind, "-o", draft), Stream.of(more)).toArray(String[]::new));
        return CODE.matcher(run("check", "--pages", "--format", "short", draft)).results().map(m -> m.group(1))
                .toList();
    }

    private String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        Application.run(args, folder, InputStream.nullInputStream(), to, to);
        return out.toString(StandardCharsets.UTF_8);
    }
}
