package org.kehoach.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real service, started once, over a workspace with the repository's plans and some that are there to be refused:
 *
 * <pre>
 * secret.yaml                          outside
 * workspace/kehoach.yaml               in the workspace, but no plan
 * workspace/plans/bad/broken.yaml      two errors
 * workspace/plans/bad/markup.yaml      markup in its subject
 * workspace/plans/bad/Ngày mai.yaml    a name that no address can have
 * workspace/plans/bad/leak.yaml        a link to secret.yaml
 * workspace/plans/bad/away             a link to the folder of secret.yaml
 * </pre>
 */
final class TestService {

    static final String SOUND = "an-hai/so-y-te/tai-nan-thuong-tich-2026";
    static final String SOUND_SUBJECT = "Phòng, chống tai nạn, thương tích trẻ em trên địa bàn tỉnh An Hải năm 2026";
    static final Path REPOSITORY = Path.of("plans");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final TestService INSTANCE = new TestService();

    final Path root;
    private final Service service;

    private TestService() {
        try {
            root = Files.createTempDirectory("kehoach-web").toRealPath();
            Path workspace = root.resolve("workspace");
            copy(REPOSITORY, workspace.resolve("plans"));
            Path bad = Files.createDirectories(workspace.resolve("plans/bad"));
            Files.writeString(root.resolve("secret.yaml"), "kind: plan\nsubject: the secret\n");
            Files.writeString(workspace.resolve("kehoach.yaml"), "# secret: settings\n");
            Files.writeString(bad.resolve("broken.yaml"), named(broken(), "bad/broken"));
            Files.writeString(bad.resolve("markup.yaml"),
                    named(sound(), "bad/markup").replace("${area} năm ${year}\ncitations",
                            "<script>alert(1)</script> & \"x\"\ncitations"));
            Files.writeString(bad.resolve("Ngày mai.yaml"), named(broken(), "bad/ngay-mai"));
            Files.createSymbolicLink(bad.resolve("leak.yaml"), root.resolve("secret.yaml"));
            Files.createSymbolicLink(bad.resolve("away"), root);
            service = Service.start(new Workspace(workspace), 0, "test").orElseThrow();
            Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        service.close();
        try (Stream<Path> files = Files.walk(root)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        } catch (IOException _) {
            // a temporary folder stays
        }
    }

    static TestService get() {
        return INSTANCE;
    }

    /** A plan without faults, as it stands in the repository. */
    static String sound() {
        try {
            return Files.readString(REPOSITORY.resolve(SOUND + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plan as a file of its own: two of one id are a finding. */
    static String named(String plan, String id) {
        return plan.replace("id: " + SOUND + "\n", "id: " + id + "\n");
    }

    /** The same with an unknown key on line 3 and a day that does not exist. */
    static String broken() {
        return sound().replace("issuer: an-hai/so-y-te\n", "isuer: an-hai/so-y-te\nissuer: an-hai/so-y-te\n")
                .replaceFirst("(?m)^date: .*$", "date: 31/02/2026");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Puts a plan into the workspace, for a test that changes it; {@link #remove} takes it away again. */
    Path put(String id, byte[] text) {
        Path file = root.resolve("workspace/plans/" + id + ".yaml");
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return service.address();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address().resolve(path));
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String yaml) {
        return send(request(path).header("Content-Type", "application/yaml")
                .POST(HttpRequest.BodyPublishers.ofString(yaml)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the server says to bytes that no well-behaved client sends; ends each line with CR LF. */
    String raw(String head, byte[] body) throws IOException {
        try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), address().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((head.strip().replace("\n", "\r\n") + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return answer(socket.getInputStream());
        }
    }

    /** Head and body by the announced length: the server may keep the connection open. */
    private static String answer(InputStream in) throws IOException {
        StringBuilder out = new StringBuilder();
        int length = -1;
        for (int b = in.read(); b >= 0; b = in.read()) {
            out.append((char) b);
            int end = out.indexOf("\r\n\r\n");
            if (end >= 0 && length < 0) {
                length = out.toString().lines().filter(l -> l.startsWith("Content-Length: "))
                        .mapToInt(l -> Integer.parseInt(l.substring(16).strip())).findFirst().orElse(0);
            }
            if (length >= 0 && out.length() >= end + 4 + length) {
                break;
            }
        }
        return out.toString();
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
