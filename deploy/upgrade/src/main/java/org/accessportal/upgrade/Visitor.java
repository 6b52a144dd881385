package org.accessportal.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.accessportal.local.sample.PortalSession;
import org.accessportal.local.sample.RefusedException;

/** Somebody at the portal: requests as the browser application makes them, each tried once. */
final class Visitor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int UNAUTHORIZED = 401;
    private static final int REFUSED = 300;

    private final HttpClient client;
    private final PortalSession session;

    /**
     * Sends with the cookies of the session.
     *
     * @param client whose connections are used
     */
    Visitor(HttpClient client, PortalSession session) {
        this.client = client;
        this.session = session;
    }

    JsonNode get(String path) throws IOException, InterruptedException, RefusedException {
        return send(path, HttpRequest.Builder::GET);
    }

    JsonNode post(String path, Object body) throws IOException, InterruptedException, RefusedException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        String key = UUID.randomUUID().toString();
        return send(
                path,
                request -> request.header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    private JsonNode send(String path, UnaryOperator<HttpRequest.Builder> asked)
            throws IOException, InterruptedException, RefusedException {
        HttpResponse<String> response = exchange(path, asked);
        if (response.statusCode() == UNAUTHORIZED) {
            session.renew(); // the token has come to its end, as it does every few minutes
            response = exchange(path, asked);
        }
        if (response.statusCode() >= REFUSED) {
            throw new RefusedException(
                    "%s answered %d: %s".formatted(path, response.statusCode(), response.body()),
                    response.statusCode());
        }
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> exchange(String path, UnaryOperator<HttpRequest.Builder> asked)
            throws IOException, InterruptedException {
        HttpRequest request = asked.apply(session.signed(path)).timeout(LONGEST).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
