package org.accessportal.local.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.accessportal.local.FreePorts;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.Secrets;
import org.accessportal.local.pages.WebProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** AP-2: the stand-in takes signed announcements and sends signed answers. */
class PurchasingSystemTest {

    private static final String REQUEST = "00000000-0000-0000-0000-000000000007";

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Vertx vertx = WebProcess.vertx();
    private final List<String> answers = new CopyOnWriteArrayList<>();
    private HttpServer portal;
    private LocalRun run;

    @BeforeEach
    void start() throws Exception {
        run = new LocalRun(new DataFolder(folder), FreePorts.find());
        portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/answer", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            String wanted = signature().of(headers.getFirst(Signature.ID), headers.getFirst(Signature.TIMESTAMP), body);
            boolean signed = wanted.equals(headers.getFirst(Signature.HEADER));
            answers.add(body);
            exchange.sendResponseHeaders(signed ? 200 : 401, -1);
            exchange.close();
        });
        portal.start();
        Router router = Router.router(vertx);
        new PurchasingSystem(run, Clock.systemUTC()).addTo(router);
        vertx.createHttpServer(WebProcess.server(run.ports().mailbox()))
                .requestHandler(router)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    @AfterEach
    void stop() {
        portal.stop(0);
        http.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void whatIsAnnouncedIsShownAnsweredAndNotAskedAgain() throws Exception {
        assertThat(announce(requested(), signature()).statusCode()).isEqualTo(202);
        assertThat(page()).contains("Ärende 2041", "Plus (PLUS)", "99,00 kr", "Attestera</button>");
        assertThat(answer("approve", address()).statusCode()).isEqualTo(303);
        assertThat(answers).containsExactly("{\"verdict\":\"APPROVED\"}");
        assertThat(announce(requested(), signature()).statusCode()).isEqualTo(202);
        assertThat(page()).contains("Attesterat").doesNotContain("Attestera</button>");
    }

    @Test
    void withdrawnIsShownAndNotAnswered() throws Exception {
        announce(requested(), signature());
        announce("""
                {"type": "attestation.withdrawn", "requestId": "%s", "caseNumber": 2041}""".formatted(REQUEST), signature());
        assertThat(page()).contains("Återtaget").doesNotContain("Attestera</button>");
    }

    @Test
    void forgedAnnouncementsAndForeignPagesAreRefused() throws Exception {
        assertThat(announce(requested(), new Signature("another")).statusCode()).isEqualTo(401);
        announce(requested(), signature());
        assertThat(answer("approve", "http://elsewhere.test").statusCode()).isEqualTo(403);
        assertThat(answers).isEmpty();
    }

    private String requested() {
        return """
                {"type": "attestation.requested", "requestId": "%s", "caseNumber": 2041, "costResponsibilityNumber": "32001",
                 "ordered": {"resourceCode": "us", "resourceName": "Plus", "level": "PLUS", "priceOnce": 0,
                   "priceMonthly": 9900, "startsOn": "2026-12-01"},
                 "answerTo": "http://127.0.0.1:%d/answer"}""".formatted(REQUEST, portal.getAddress().getPort());
    }

    private Signature signature() {
        return new Signature(new Secrets(run.data()).get(PurchasingSystem.SECRET));
    }

    private String address() {
        return "http://localhost:" + run.ports().mailbox();
    }

    private HttpResponse<String> announce(String body, Signature by) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(PurchasingSystem.announcementsAddress(run)))
                        .header(Signature.ID, "m1")
                        .header(Signature.TIMESTAMP, "1")
                        .header(Signature.HEADER, by.of("m1", "1", body))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> answer(String verdict, String origin) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address() + "/purchasing"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .POST(BodyPublishers.ofString("request=" + REQUEST + "&verdict=" + verdict))
                        .build(),
                BodyHandlers.ofString());
    }

    private String page() throws Exception {
        return http.send(
                        HttpRequest.newBuilder(URI.create(address() + "/purchasing?lang=sv"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
