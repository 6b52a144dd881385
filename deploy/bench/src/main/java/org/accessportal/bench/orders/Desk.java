package org.accessportal.bench.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accessportal.local.sample.PortalSession;
import org.accessportal.local.sample.RefusedException;

/** A persona at work: requests as the browser application makes them, each tried once, and what the last pages showed. */
final class Desk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int REFUSED = 300;
    /** Where the answers of lists say whom something concerns. */
    private static final List<String> PEOPLE =
            List.of("senderId", "recipientId", "identityId", "assigneeId", "waitingForIds", "approverIds");

    private final HttpClient client;
    private final PortalSession session;
    private volatile List<String> people = List.of();
    private volatile List<String> lines = List.of();

    /**
     * Sends with the cookies that the session has now.
     *
     * @param client whose connections are used
     */
    Desk(HttpClient client, PortalSession session) {
        this.client = client;
        this.session = session;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException, RefusedException {
        return send(session.signed(path).GET());
    }

    HttpResponse<String> post(String path, Object body) throws IOException, InterruptedException, RefusedException {
        return send(carrying(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(bytes(body)));
    }

    HttpResponse<String> put(String path, Object body, String etag)
            throws IOException, InterruptedException, RefusedException {
        return send(carrying(path).header("If-Match", etag).PUT(bytes(body)));
    }

    private HttpRequest.Builder carrying(String path) {
        return session.signed(path).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher bytes(Object body) throws IOException {
        return HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException, RefusedException {
        HttpResponse<String> response =
                client.send(request.timeout(LONGEST).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= REFUSED) {
            throw new RefusedException(
                    "%s answered %d: %s".formatted(response.uri().getPath(), response.statusCode(), response.body()),
                    response.statusCode());
        }
        return response;
    }

    static JsonNode body(HttpResponse<String> response) throws IOException {
        return JSON.readTree(response.body());
    }

    /** Opens a page of a list, and remembers whom it shows, if anybody. */
    JsonNode page(String path) throws IOException, InterruptedException, RefusedException {
        JsonNode items = body(get(path)).path("items");
        Set<String> shown = new LinkedHashSet<>();
        for (String field : PEOPLE) {
            for (JsonNode found : items.findValues(field)) {
                if (found.isTextual()) {
                    shown.add(found.asText());
                }
                found.forEach(each -> shown.add(each.asText()));
            }
        }
        people = shown.isEmpty() ? people : List.copyOf(shown);
        return items;
    }

    /** Opens a page of lines, and remembers them too. */
    void pageOfLines(String path) throws IOException, InterruptedException, RefusedException {
        List<String> shown = page(path).findValuesAsText("id");
        lines = shown.isEmpty() ? lines : shown;
    }

    /** Whom the last page showed that was not empty. */
    List<String> people() {
        return people;
    }

    /** What the last page of lines showed that was not empty. */
    List<String> lines() {
        return lines;
    }
}
