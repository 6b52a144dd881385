package org.accessportal.order.purchasing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.accessportal.platform.webhooks.SignedMessage;
import org.jspecify.annotations.Nullable;

/** A purchasing system on a port of its own: keeps what it is sent, and is away when it is told to be. */
public final class PurchasingSystemStandIn implements QuarkusTestResourceLifecycleManager {

    static final String CODE = "marknadsplatsen";
    static final String SECRET = "the-secret-of-the-tests-purchasing-system";

    /** The bodies whose signatures were good. */
    static final List<String> TAKEN = new CopyOnWriteArrayList<>();

    private static volatile boolean away;
    private @Nullable HttpServer server;
    private @Nullable Path file;

    static void goAway(boolean gone) {
        away = gone;
    }

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/announcements", PurchasingSystemStandIn::take);
            started.start();
            server = started;
            file = Files.createTempFile("purchasing", ".json");
            Files.writeString(file, """
                    [{"code": "%s", "name": "Marknadsplatsen", "url": "http://127.0.0.1:%d/announcements", "secret": "%s"}]
                    """.formatted(CODE, started.getAddress().getPort(), SECRET));
            return Map.of("order.purchasing.systems-file", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.stop(0);
            }
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            var message = new SignedMessage(
                    headers.getFirst(SignedMessage.ID),
                    Long.parseLong(headers.getFirst(SignedMessage.TIMESTAMP)),
                    body);
            boolean good = message.isSignedBy(SECRET, headers.getFirst(SignedMessage.SIGNATURE), Instant.now());
            if (good && !away) {
                TAKEN.add(body);
            }
            exchange.sendResponseHeaders(away ? 503 : good ? 202 : 401, -1);
        }
    }
}
