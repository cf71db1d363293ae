package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, as a process of its own. */
class ServeCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    @TempDir
    private Path folder;
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    private Process kehoach(List<String> jvm, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8"));
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.kehoach.Application"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile()).redirectError(folder.resolve("err").toFile());
        builder.environment().put("SERVER_ADDRESS", "0.0.0.0");
        builder.environment().put("MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE", "*");
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private String printed(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    private URI address(Process process) throws Exception {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            Matcher found = ADDRESS.matcher(printed("out"));
            if (found.find()) {
                return URI.create(found.group());
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the service has not started: " + printed("out") + printed("err"));
    }

    @Test
    void servesUntilItIsStoppedAndHeedsNoSettingsOfTheFolder() throws Exception {
        Files.writeString(folder.resolve("application.properties"),
                "server.address=0.0.0.0\nmanagement.endpoints.web.exposure.include=*\nserver.port=1\n");
        Process process = kehoach(List.of(), "serve", "--port", "0");
        URI address = address(process);
        assertThat(printed("out")).contains("Kehoach đang phục vụ").contains("Ctrl-C");
        assertThat(status(address)).isEqualTo(200);
        assertThat(status(address.resolve("actuator/health"))).isEqualTo(200);
        assertThat(status(address.resolve("actuator/env"))).isEqualTo(404);
        assertThat(canBind(address.getPort())).as("other addresses of the machine are left alone").isTrue();
        process.destroy();
        assertThat(process.waitFor(15, TimeUnit.SECONDS)).as("stops when it is told to").isTrue();
        assertThat(printed("err")).isEmpty();
        assertThat(printed("out").lines()).as("says no more than it must").hasSize(2);
    }

    private static int status(URI address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    /** A server on all addresses would keep others from this one. */
    private static boolean canBind(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(false);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.2"), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    @Test
    void takenPortIsToldInAFewWords() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Process process = kehoach(List.of(), "serve", "--lang", "en", "--port", "" + taken.getLocalPort());
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(5);
            assertThat(printed("err")).contains("Port " + taken.getLocalPort()).contains("--port 0");
            assertThat(printed("err").lines()).hasSize(1);
            assertThat(printed("out")).isEmpty();
        }
    }

    @Test
    void missingWorkspaceIsTold() throws Exception {
        Process process = kehoach(List.of(), "serve", "--workspace", "none");
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(5);
        assertThat(printed("err")).contains("Không có thư mục làm việc này: ").contains("none");
    }

    @Test
    void portThatCannotBeIsWrongUsage() throws Exception {
        Process process = kehoach(List.of(), "serve", "--port", "65536");
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
    }

    @Test
    void helpOfTheServiceAndOtherCommandsLoadNothingOfSpring() throws Exception {
        for (String[] arguments : new String[][]{{"serve", "--help"}, {"check", "none.yaml"}, {"explain", "E0701"}}) {
            Process process = kehoach(List.of("-Xlog:class+load:file=" + folder.resolve("classes")), arguments);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            String classes = printed("classes");
            assertThat(classes).as("the log works").contains("org.kehoach.Application");
            assertThat(classes).as(arguments[0]).doesNotContain("org.springframework", "org.apache.catalina",
                    "jakarta.servlet");
        }
    }
}
