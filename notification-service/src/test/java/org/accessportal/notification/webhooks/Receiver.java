package org.accessportal.notification.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.accessportal.platform.webhooks.SignedMessage;

/** A system that takes events on a port of its own, and refuses as many posts as it is told to. */
final class Receiver implements AutoCloseable {

    static final String SECRET = "the-secret-of-the-tests-receiver";

    /** What was taken, in the order in which it came. */
    final List<JsonNode> events = new CopyOnWriteArrayList<>();

    /** The headers of posts whose signature was not good. */
    final List<String> forged = new CopyOnWriteArrayList<>();

    final AtomicInteger refusals = new AtomicInteger();

    private final HttpServer server;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/events", this::take);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/events");
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            check(exchange, body);
            new ObjectMapper().readTree(body).forEach(events::add);
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private void check(HttpExchange exchange, String body) {
        var headers = exchange.getRequestHeaders();
        var message = new SignedMessage(
                headers.getFirst(SignedMessage.ID), Long.parseLong(headers.getFirst(SignedMessage.TIMESTAMP)), body);
        if (!message.isSignedBy(SECRET, headers.getFirst(SignedMessage.SIGNATURE), Instant.now())
                || !headers.getFirst("Content-Type").startsWith("application/cloudevents-batch+json")) {
            forged.add(headers.toString());
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
