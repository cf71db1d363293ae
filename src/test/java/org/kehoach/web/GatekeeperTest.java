package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in. */
class GatekeeperTest {

    private final TestService service = TestService.get();

    @Test
    void otherMachinesCannotConnect() throws IOException {
        Optional<InetAddress> outward = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(a -> !a.isLoopbackAddress() && !a.isLinkLocalAddress()).findFirst();
        assumeThat(outward).as("an address of this machine that others can reach").isPresent();
        InetSocketAddress target = new InetSocketAddress(outward.get(), service.address().getPort());
        assertThatThrownBy(() -> {
            try (Socket socket = new Socket()) {
                socket.connect(target, 2000);
            }
        }).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1", "127.0.0.1:8080", "[::1]:8080"})
    void namesOfThisMachineAreLetIn(String host) throws IOException {
        assertThat(get("/api/plans", host)).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "evil.example:8080", "127.0.0.1.nip.io",
            "127.0.0.2", "0.0.0.0", "localhost:8080.evil.example", "192.168.1.5", "[::2]"})
    void otherNamesAreRefused(String host) throws IOException {
        for (String path : new String[]{"/", "/api/plans", "/actuator/health", "/style.css"}) {
            assertThat(get(path, host)).as(path).matches("(?s)HTTP/1.1 (421|400) .*").doesNotContain("Sở Y tế");
        }
    }

    @Test
    void refusalOfANameIsAProblem() throws IOException {
        assertThat(get("/api/plans", "evil.example")).startsWith("HTTP/1.1 421 ")
                .contains("Content-Type: application/problem+json", "E0706");
    }

    @Test
    void requestWithoutANameIsRefused() throws IOException {
        assertThat(service.raw("GET /api/plans HTTP/1.0", new byte[0])).startsWith("HTTP/1.1 421 ");
        assertThat(service.raw("GET /api/plans HTTP/1.1", new byte[0])).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void nameInTheAddressDoesNotOutrankTheHeader() throws IOException {
        assertThat(get("http://evil.example/api/plans", "localhost")).doesNotStartWith("HTTP/1.1 200");
    }

    private String get(String path, String host) throws IOException {
        return service.raw("GET " + path + " HTTP/1.1\nHost: " + host + "\nConnection: close", new byte[0]);
    }

    @Test
    void ownPageMayPost() {
        String own = service.address().toString().replaceFirst("/$", "");
        assertThat(post("Origin", own).statusCode()).isEqualTo(200);
        assertThat(post("Sec-Fetch-Site", "same-origin").statusCode()).isEqualTo(200);
        assertThat(post("Sec-Fetch-Site", "none").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"Origin, http://evil.example", "Origin, null", "Origin, http://localhost:1",
            "Origin, https://127.0.0.1", "Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site"})
    void pagesOfOthersMayNotPost(String header, String value) {
        HttpResponse<String> response = post(header, value);
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("E0707");
    }

    @Test
    void formOfAnotherSiteMayNotPost() {
        HttpResponse<String> response = service.send(service.request("/api/check").header("Content-Type", "text/plain")
                .header("Sec-Fetch-Site", "cross-site").header("Sec-Fetch-Mode", "navigate")
                .POST(HttpRequest.BodyPublishers.ofString("kind: plan")));
        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void othersMayLinkHereButNotLoadWhatIsHere() {
        HttpRequest.Builder link = service.request("/").header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "navigate");
        assertThat(service.send(link).statusCode()).isEqualTo(200);
        HttpRequest.Builder load = service.request("/api/plans").header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "no-cors");
        assertThat(service.send(load).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> post(String header, String value) {
        return service.send(service.request("/api/check").header("Content-Type", "application/yaml")
                .header(header, value).POST(HttpRequest.BodyPublishers.ofString(TestService.sound())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/plans/" + TestService.SOUND, "/api/plans", "/api/plans/none", "/nowhere",
            "/actuator/health", "/style.css", "/api/plans/a%2fb"})
    void everyAnswerBindsTheBrowser(String path) {
        HttpResponse<String> response = service.get(path);
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'self'").doesNotContain("script-src", "unsafe");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void pdfMayBeFramedByOurOwnPagesOnly() {
        HttpResponse<String> response = service.get("/api/plans/" + TestService.SOUND + ".pdf");
        assertThat(response.headers().firstValue("Content-Security-Policy")).hasValue("frame-ancestors 'self'");
        assertThat(response.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
    }
}
