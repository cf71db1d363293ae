package org.kehoach.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.source.SourceProblem;

class LocalFilesTest {

    @TempDir
    private Path folder;

    private LocalFiles files(InputStream input) {
        return new LocalFiles(folder, input);
    }

    private static String code(Outcome<?> outcome) {
        return outcome.diagnostics().getFirst().problem().code();
    }

    @Test
    void dashIsStandardInput() {
        byte[] bytes = "kind: plan".getBytes(StandardCharsets.UTF_8);
        assertThat(files(new ByteArrayInputStream(bytes)).read("-").value().orElseThrow()).isEqualTo(bytes);
    }

    @Test
    void whatCannotBeReadIsAFinding() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThat(code(files(broken).read("-"))).isEqualTo("E0137");
        assertThat(code(files(broken).read("."))).isEqualTo("E0136");
        assertThat(code(files(broken).read("không có.yaml"))).isEqualTo("E0135");
        assertThat(code(files(broken).read("a\0b.yaml"))).isEqualTo("E0135");
    }

    @Test
    void devicesAreNotRead() {
        Path device = Path.of("/dev/zero");
        assumeThat(device).exists();
        assertThat(code(files(InputStream.nullInputStream()).read(device.toString()))).isEqualTo("E0137");
    }

    @Test
    void whatDoesNotEndIsTooLarge() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return length;
            }
        };
        Outcome<byte[]> read = files(endless).read("-");
        assertThat(read.diagnostics()).singleElement().satisfies(
                d -> assertThat(d.problem()).isEqualTo(new SourceProblem.TooLarge("64 MiB")));
    }

    @Test
    void resultsHaveTheRightsOfAnyNewFile() throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/sh")).exists();
        Files.writeString(folder.resolve("p.yaml"), """
            kind: plan
            id: thu
            issuer: {header: [XÃ THỬ], symbol: UBND, place: Thử}
            subject: Thử
            body: Một đoạn
            signature: {lines: [CHỦ TỊCH]}
            """);
        Process process = new ProcessBuilder("/bin/sh", "-c",
                "umask 027; exec \"$0\" -cp \"$1\" org.kehoach.Application render p.yaml --as docx",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                System.getProperty("java.class.path")).directory(folder.toFile()).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("out/p.docx"))))
                .isEqualTo("rw-r-----");
    }

    @Test
    void theNearestDirectoryCounts() throws IOException {
        Files.createDirectories(folder.resolve("plans/tỉnh/xã"));
        Files.writeString(folder.resolve("plans/agencies.yaml"), "");
        LocalFiles files = files(InputStream.nullInputStream());
        assertThat(files.directoryOf("plans/tỉnh/xã/a.yaml")).contains("plans/agencies.yaml");
        assertThat(files.directoryOf("-")).contains("plans/agencies.yaml");
        assertThat(files.directoryOf("elsewhere/a.yaml")).contains("plans/agencies.yaml");
        Files.writeString(folder.resolve("plans/tỉnh/agencies.yaml"), "");
        assertThat(files.directoryOf("plans/tỉnh/xã/a.yaml")).contains("plans/tỉnh/agencies.yaml");
    }

    @Test
    void aFileIsWrittenWhollyOrNotAtAll() throws IOException {
        Path file = folder.resolve("kết quả/thử.pdf");
        assertThat(AtomicFile.write(file, "thử.pdf", new byte[]{1, 2, 3})).isEmpty();
        assertThat(Files.readAllBytes(file)).containsExactly(1, 2, 3);
        Path taken = Files.createDirectories(folder.resolve("là thư mục.pdf"));
        assertThat(AtomicFile.write(taken, "x", new byte[]{1}).orElseThrow().problem().code()).isEqualTo("E0690");
        Path below = folder.resolve("kết quả/thử.pdf/dưới tệp.pdf");
        assertThat(AtomicFile.write(below, "x", new byte[]{1})).isPresent();
        try (var left = Files.walk(folder)) {
            assertThat(left.filter(f -> f.toString().endsWith(".tmp"))).isEmpty();
        }
    }
}
