package org.accessportal.local.origin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.accessportal.local.FreePorts;
import org.accessportal.local.Personas;
import org.accessportal.local.StandInService;
import org.accessportal.local.cards.CardIssuer;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.OwnerOnly;
import org.accessportal.local.layout.Service;
import org.accessportal.sample.PersonaFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginTest {

    private static final int LARGE = 64 * 1024 * 1024;
    private static final int ATTEMPTS = 10;

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private LocalRun run;
    private Origin origin;
    private HttpServer identity;
    private HttpServer siths;

    @BeforeEach
    void start() throws Exception {
        run = new LocalRun(new DataFolder(folder.resolve("data")), FreePorts.find());
        new CardIssuer(run.data(), Clock.systemUTC()).issueAll(List.of(Personas.ANNA));
        OwnerOnly.write(run.data().personas(), PersonaFile.bytes(List.of(Personas.ANNA)));
        Path application =
                Files.createDirectories(folder.resolve("dist/assets")).getParent();
        Files.writeString(application.resolve("index.html"), "<!doctype html><p>application");
        Files.writeString(application.resolve("assets/index-abc123.js"), "export {}");
        identity = StandInService.start(
                run.ports().of(Service.IDENTITY), run.ports().address());
        siths = StandInService.startSiths(
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), run.ports().siths()),
                run.data(),
                CardIssuer.serverCertificate(run.data()),
                run.ports().address());
        origin = Origin.start(run, application);
    }

    @AfterEach
    void stop() {
        origin.close();
        identity.stop(0);
        siths.stop(0);
        http.close();
    }

    @Test
    void pathsOfPagesGetTheApplicationAndHashedFilesAreKeptForever() throws Exception {
        for (String page : List.of("/", "/people/7", "/passwords")) {
            HttpResponse<String> response = get(page);
            assertThat(response.body()).as(page).contains("application");
        }
        HttpResponse<String> asset = get("/assets/index-abc123.js");
        assertThat(asset.headers().firstValue("cache-control")).hasValue("public, max-age=31536000, immutable");
        assertThat(get("/assets/index-gone.js").statusCode()).isEqualTo(404);
        assertThat(get("/..%2f..%2fdata/secrets/server.pem").body()).doesNotContain("PRIVATE KEY");
    }

    @Test
    void everyAnswerForbidsForeignContentAndFrames() throws Exception {
        for (String path : List.of("/", "/assets/index-abc123.js", "/identity/v1/session", "/local/cards?state=abc")) {
            var headers = get(path).headers();
            assertThat(headers.allValues("content-security-policy"))
                    .as(path)
                    .singleElement()
                    .asString()
                    .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
        }
    }

    @Test
    void claimsOfTheCallerAboutItselfAreNotPassedOn() throws Exception {
        String seen = send(request("/identity/v1/headers")
                        .header("X-Forwarded-For", "10.0.0.1")
                        .header("Forwarded", "for=10.0.0.1")
                        .header("X-User-Id", "somebody")
                        .header("X-Roles", "AUDITOR"))
                .body()
                .toLowerCase(Locale.ROOT);
        assertThat(seen)
                .doesNotContain("x-user-id", "x-roles", ", forwarded", "[forwarded")
                .contains("x-forwarded-for");
    }

    @Test
    void largeUploadIsPassedOnWhole() throws Exception {
        HttpResponse<String> response = send(request("/identity/v1/imports?source=kiv")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[LARGE])));
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body()).contains("\"bytesRead\":" + LARGE);
    }

    @Test
    void absentServiceIsToldAsProblemWithTimeToRetry() throws Exception {
        HttpResponse<String> response = get("/order/v1/resources");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("retry-after")).isPresent();
        assertThat(response.body()).contains("\"status\":503", run.ports().address() + "/problems/service-away");
    }

    /** SI-5: the real handshake, with a real certificate. */
    @Test
    void chosenCardIsShownForRealAndTheBrowserSentOn() throws Exception {
        assertThat(get("/local/cards?state=abc&lang=sv").body())
                .contains("Anna Åkerlund", "Chef för anna", "value=\"abc\"");
        HttpResponse<String> response = choose(run.ports().address(), "state=abc&persona=anna");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("location"))
                .hasValue(run.ports().address() + "/identity/v1/sign-in/completion?code=c");
    }

    /** SI-5: nobody but whoever sits at this machine chooses a card. */
    @Test
    void cardsAreNotShownForForeignPages() throws Exception {
        assertThat(choose("http://evil.example", "state=abc&persona=anna").statusCode())
                .isEqualTo(403);
        assertThat(send(request("/local/cards")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("state=abc&persona=anna")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(choose(run.ports().address(), "state=abc&persona=nobody").statusCode())
                .isEqualTo(400);
        assertThat(choose(run.ports().address(), "state=%22%3E&persona=anna").statusCode())
                .isEqualTo(400);
        assertThat(rawStatus("evil.example")).contains("421");
    }

    private HttpResponse<String> choose(String from, String form) throws Exception {
        return send(request("/local/cards")
                .header("Origin", from)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** As a page would that has made a foreign name resolve to this machine. */
    private String rawStatus(String host) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), run.ports().origin())) {
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    /** What comes after an upload that nobody takes waits behind it on the same connection: the upload must be read. */
    @Test
    void uploadsToServiceThatIsAwayAreAnsweredOneAfterTheOther() throws Exception {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var upload = request("/order/v1/files")
                    .timeout(Duration.ofSeconds(20))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[LARGE / 128]));
            assertThat(send(upload).statusCode()).isEqualTo(503);
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(run.ports().address() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
