package org.kehoach.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** How faults are told. */
class FaultsTest {

    private final TestService service = TestService.get();

    @ParameterizedTest
    @CsvSource({"POST, /api/plans, GET", "DELETE, /api/plans/a, GET", "GET, /api/check, POST", "PUT, /api/render, POST",
            "POST, /, GET", "PATCH, /plans/a, GET"})
    void wrongMethodIsToldWithTheRightOne(String method, String path, String allowed) {
        HttpResponse<String> response = service
                .send(service.request(path).method(method, HttpRequest.BodyPublishers.ofString("x")));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("Allow").orElse("")).contains(allowed);
        assertThat(response.body()).contains("E0705");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/plans/a%2fb HTTP/1.1", "GET /api/plans/%zz HTTP/1.1", "GET /../x HTTP/1.1",
            "TRACE / HTTP/1.1", "GET /api/plans/a%5cb HTTP/1.1"})
    void whatTheContainerRefusesIsAProblemToo(String line) throws IOException {
        String answer = service.raw(line + "\nHost: localhost\nConnection: close", new byte[0]);
        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").contains("Content-Type: application/problem+json")
                .contains("\"diagnostics\"").doesNotContain("Tomcat", "<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /<script> HTTP/1.1", "NONSENSE", "GET / HTTP/9.9", "G@T / HTTP/1.1"})
    void whatIsNoHttpGetsNoPageOfTheContainer(String line) throws IOException {
        String answer = service.raw(line + "\nHost: localhost\nConnection: close", new byte[0]);
        assertThat(answer).doesNotContain("Tomcat", "<html", "Exception").doesNotStartWith("HTTP/1.1 2");
    }

    @Test
    void nameThatIsEmptyIsNoPlan() {
        for (String path : new String[]{"/api/plans/", "/plans/", "/api/plans/.pdf"}) {
            assertThat(TestService.json(service.get(path)).get("title").asString()).as(path)
                    .isEqualTo("Không có kế hoạch này trong thư mục làm việc");
        }
    }

    @Test
    void pagesThatAreNotThereAreToldAsSuch() {
        HttpResponse<String> response = service.get("/api/nothing");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("E0702");
    }

    @Test
    void strangeAcceptHeadersChangeNothing() {
        for (String accept : new String[]{"text/html", "image/png", "nonsense", "application/xml"}) {
            HttpResponse<String> response = service.send(service.request("/api/plans/none").header("Accept", accept));
            assertThat(response.statusCode()).as(accept).isEqualTo(404);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void ourOwnFaultTellsANumberAndNothingElse() throws IOException {
        FaultAdvice advice = new FaultAdvice(new FaultWriter(JsonMapper.shared(), new Pages("w", "test")));
        MockHttpServletResponse response = new MockHttpServletResponse();
        advice.tell(new IllegalStateException("the password in /home/user"),
                new MockHttpServletRequest("GET", "/api/plans"), response);
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString()).contains("E0790", "diagnostics")
                .doesNotContain("password", "/home", "IllegalState", "at org.");
    }

    @Test
    void onlySoManyWorkAtOnceAndTheOthersAreToldWhenToComeBack() throws Exception {
        WorkLimit limit = new WorkLimit(1, Duration.ofMillis(20));
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> limit.run(() -> {
            inside.countDown();
            return await(end);
        }));
        inside.await();
        assertThatThrownBy(() -> limit.run(() -> "second")).isInstanceOfSatisfying(Refusal.class, r -> {
            assertThat(r.fault().status()).isEqualTo(503);
            assertThat(r.fault().headers()).containsEntry("Retry-After", "2");
            assertThat(r.fault().diagnostics()).extracting(d -> d.problem().code()).containsExactly("E0708");
        });
        end.countDown();
        assertThat(first.get()).isEqualTo("done");
        assertThat(limit.run(() -> "third")).as("the place is free again").isEqualTo("third");
    }

    private static String await(CountDownLatch latch) {
        try {
            latch.await();
            return "done";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void failedWorkGivesItsPlaceBack() {
        WorkLimit limit = new WorkLimit(1, Duration.ZERO);
        assertThatThrownBy(() -> limit.run(() -> {
            throw new IllegalStateException("fails");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(limit.run(() -> "next")).isEqualTo("next");
    }

    @Test
    void headersOfAFaultAreSent() throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new FaultWriter(JsonMapper.shared(), new Pages("w", "test")).write(new MockHttpServletRequest("GET", "/api/x"),
                response, Fault.of(new RequestProblem.Busy()));
        assertThat(response.getHeader("Retry-After")).isEqualTo("2");
    }

    @Test
    void actuatorTellsHealthAndNothingElse() {
        HttpResponse<String> health = service.get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(TestService.json(health).get("status").asString()).isEqualTo("UP");
        assertThat(health.body()).doesNotContain("diskSpace", "details");
        for (String other : new String[]{"", "/env", "/beans", "/heapdump", "/shutdown", "/info", "/mappings",
                "/metrics", "/loggers", "/threaddump", "/configprops"}) {
            assertThat(service.get("/actuator" + other).statusCode()).as(other).isEqualTo(404);
        }
        assertThat(service.send(service.request("/actuator/shutdown").POST(HttpRequest.BodyPublishers.noBody()))
                .statusCode()).isEqualTo(404);
    }

    @Test
    void noAnswerHasAStackTrace() {
        for (String path : new String[]{"/api/plans/none", "/nowhere", "/api/plans/a%2fb", "/plans/none"}) {
            assertThat(service.get(path).body().toLowerCase(Locale.ROOT)).doesNotContain("exception", "whitelabel",
                    "at org.", "\"trace\"");
        }
    }
}
