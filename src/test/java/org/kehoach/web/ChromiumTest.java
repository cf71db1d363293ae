package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages in a real browser. */
class ChromiumTest {

    @Test
    void browserShowsThePlans(@TempDir Path profile) throws Exception {
        Optional<Path> chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of).filter(Files::isExecutable).findFirst();
        assumeTrue(chromium.isPresent(), "Chromium is not installed");
        assertThat(dom(chromium.get(), profile)).contains(TestService.SOUND_SUBJECT, "Sở Y tế");
    }

    private static String dom(Path chromium, Path profile) throws IOException, InterruptedException {
        Path out = profile.resolve("dom.html");
        Process process = new ProcessBuilder(List.of(chromium.toString(), "--headless", "--no-sandbox", "--disable-gpu",
                "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--user-data-dir=" + profile.resolve("profile"), "--dump-dom",
                TestService.get().address().toString())).redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("Chromium ends").isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
