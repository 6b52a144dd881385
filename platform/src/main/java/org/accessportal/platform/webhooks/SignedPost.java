package org.accessportal.platform.webhooks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Posts signed messages to systems outside, and says whether they were taken. */
public final class SignedPost {

    private static final int SUCCESS = 2;

    private final Duration patience;
    private final HttpClient http;

    /** Waits for an answer no longer than that. */
    public SignedPost(Duration patience) {
        this.patience = patience;
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    /**
     * Posts a message.
     *
     * @param secret signs it
     * @return why it was not taken: {@code HTTP 503}, or the kind of failure; empty when it was (2xx)
     */
    public Optional<String> send(URI to, String secret, String mediaType, SignedMessage message) {
        HttpRequest request = HttpRequest.newBuilder(to)
                .timeout(patience)
                .header("Content-Type", mediaType)
                .header(SignedMessage.ID, message.id())
                .header(SignedMessage.TIMESTAMP, Long.toString(message.timestamp()))
                .header(SignedMessage.SIGNATURE, message.signature(secret))
                .POST(BodyPublishers.ofString(message.body()))
                .build();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            return status / 100 == SUCCESS ? Optional.empty() : Optional.of("HTTP " + status);
        } catch (IOException e) {
            return Optional.of(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("Interrupted");
        }
    }
}
