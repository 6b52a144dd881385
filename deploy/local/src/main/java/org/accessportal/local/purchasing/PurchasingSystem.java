package org.accessportal.local.purchasing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.accessportal.local.layout.LocalRun;
import org.accessportal.local.layout.Secrets;
import org.accessportal.local.pages.Pages;
import org.accessportal.local.pages.SecurityHeaders;

/**
 * "Marknadsplatsen": takes the portal's signed announcements, shows what awaits attestation on a page, and sends signed
 * answers back.
 */
public final class PurchasingSystem {

    /** What attest lists call it. */
    public static final String CODE = "marknadsplatsen";

    /** The secret that it shares with the portal. */
    public static final String SECRET = "purchasing-system";

    private static final String PATH = "/purchasing";
    private static final String ANNOUNCEMENTS = PATH + "/announcements";
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGEST_BODY = 64 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalRun run;
    private final Clock clock;
    private final CaseStore cases;
    private final Pages pages = new Pages(PurchasingSystem.class);
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    public PurchasingSystem(LocalRun run, Clock clock) {
        this.run = run;
        this.clock = clock;
        this.cases = new CaseStore(run.data().purchasing());
    }

    /** Where the portal sends its announcements. */
    public static String announcementsAddress(LocalRun run) {
        return address(run) + ANNOUNCEMENTS;
    }

    private static String address(LocalRun run) {
        return "http://localhost:" + run.ports().mailbox();
    }

    public void addTo(Router router) {
        var body = BodyHandler.create(false).setBodyLimit(LARGEST_BODY);
        router.post(ANNOUNCEMENTS).handler(body).blockingHandler(this::take, true);
        router.get(PATH).blockingHandler(this::show, false);
        router.post(PATH).handler(body).handler(this::requireOwnPage).blockingHandler(this::answer, true);
        pages.serveFiles(router, PATH + "/", Map.of("cases.css", "text/css"));
    }

    private Signature signature() {
        return new Signature(new Secrets(run.data()).get(SECRET));
    }

    private void take(RoutingContext context) {
        String body = context.body().asString();
        var headers = context.request().headers();
        String wanted = signature()
                .of(
                        Objects.toString(headers.get(Signature.ID), ""),
                        Objects.toString(headers.get(Signature.TIMESTAMP), ""),
                        body);
        String given = Objects.toString(headers.get(Signature.HEADER), "");
        if (!MessageDigest.isEqual(ascii(wanted), ascii(given))) {
            context.fail(401);
            return;
        }
        try {
            JsonNode announced = JSON.readTree(body);
            boolean withdrawn =
                    "attestation.withdrawn".equals(announced.path("type").asText());
            Case known = cases.find(announced.path("requestId").asText()).orElse(CaseStore.read(body));
            if (withdrawn || known.state() == null) {
                cases.keep(known.come(withdrawn ? "withdrawn" : "waiting", null));
            }
            context.response().setStatusCode(202).end();
        } catch (IOException e) {
            context.fail(e);
        }
    }

    private void requireOwnPage(RoutingContext context) {
        if (address(run).equals(context.request().getHeader(HttpHeaders.ORIGIN))) {
            context.next();
        } else {
            context.fail(403);
        }
    }

    private void show(RoutingContext context) {
        try {
            Map<String, Object> data = new HashMap<>();
            data.put("files", PATH + "/");
            data.put("otherLanguageLink", PATH + "?lang=");
            data.put("cases", cases.all());
            SecurityHeaders.addTo(context.response().headers(), POLICY);
            // Under the stricter policy of the other pages, the browser would send the form without its origin.
            context.response().putHeader("Referrer-Policy", "same-origin");
            pages.show(context, "cases.html", data);
        } catch (IOException e) {
            context.fail(e);
        }
    }

    private void answer(RoutingContext context) {
        try {
            Case known = cases.find(Objects.toString(context.request().getFormAttribute("request"), ""))
                    .orElse(null);
            if (known == null || known.answerTo() == null) {
                context.fail(404);
                return;
            }
            boolean yes = "approve".equals(context.request().getFormAttribute("verdict"));
            HttpResponse<String> said =
                    send(known, yes, Objects.toString(context.request().getFormAttribute("reason"), ""));
            boolean taken = said.statusCode() == 200;
            String state = taken ? (yes ? "approved" : "rejected") : Objects.toString(known.state(), "waiting");
            cases.keep(known.come(state, taken ? "" : said.statusCode() + " " + said.body()));
            context.response()
                    .setStatusCode(303)
                    .putHeader(HttpHeaders.LOCATION, PATH)
                    .end();
        } catch (IOException e) {
            context.fail(502, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            context.fail(503);
        }
    }

    private HttpResponse<String> send(Case known, boolean yes, String reason) throws IOException, InterruptedException {
        Map<String, String> answer = new HashMap<>();
        answer.put("verdict", yes ? "APPROVED" : "REJECTED");
        if (!yes) {
            answer.put("reason", reason.isBlank() ? "Attesteras inte" : reason.strip());
        }
        String body = JSON.writeValueAsString(answer);
        String id = UUID.randomUUID().toString();
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(URI.create(Objects.requireNonNull(known.answerTo())))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header(Signature.ID, id)
                .header(Signature.TIMESTAMP, timestamp)
                .header(Signature.HEADER, signature().of(id, timestamp, body))
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
