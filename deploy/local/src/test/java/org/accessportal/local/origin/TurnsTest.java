package org.accessportal.local.origin;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.accessportal.local.FreePorts;
import org.accessportal.local.layout.Ports;
import org.accessportal.local.layout.Replica;
import org.accessportal.local.layout.Service;
import org.accessportal.local.pages.WebProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two processes of order-service, of which one says that it is about to end. */
class TurnsTest {

    private static final Replica FIRST = new Replica(Service.ORDER, 1);
    private static final Replica SECOND = new Replica(Service.ORDER, 2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Ports ports = new Ports(FreePorts.find().origin(), 2);
    private final Vertx vertx = WebProcess.vertx();
    private final AtomicInteger second = new AtomicInteger(200);
    private final List<HttpServer> servers = new ArrayList<>();
    private Turns turns;

    @BeforeEach
    void start() throws IOException {
        answers(FIRST, new AtomicInteger(200));
        answers(SECOND, second);
        turns = new Turns(vertx, ports);
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
        servers.forEach(server -> server.stop(0));
    }

    @Test
    void eachHasItsTurnAndOneThatIsAboutToEndIsGivenNothingMore() throws Exception {
        assertThat(someTurns()).containsOnly(FIRST, SECOND);
        second.set(503);
        awaitTurnsOf(FIRST);
        assertThat(someTurns()).containsOnly(FIRST);
        second.set(200);
        awaitTurnsOf(FIRST, SECOND);
    }

    @Test
    void oneThatHasDiedIsGivenNothingMore() throws Exception {
        servers.getLast().stop(0);
        awaitTurnsOf(FIRST);
    }

    @Test
    void whereNobodyIsReadySomebodyIsAskedAllTheSame() throws Exception {
        servers.forEach(server -> server.stop(0));
        Thread.sleep(300);
        assertThat(someTurns()).containsOnly(FIRST, SECOND);
    }

    private void answers(Replica replica, AtomicInteger status) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.managementOf(replica));
        HttpServer server = HttpServer.create(address, 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(status.get(), -1);
            exchange.close();
        });
        server.start();
        servers.add(server);
    }

    private List<Replica> someTurns() {
        return IntStream.range(0, 10)
                .mapToObj(turn -> turns.next(Service.ORDER))
                .toList();
    }

    private void awaitTurnsOf(Replica... those) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!List.of(those)
                .equals(someTurns().stream()
                        .distinct()
                        .sorted(TurnsTest::byNumber)
                        .toList())) {
            assertThat(System.nanoTime()).as("it takes too long").isLessThan(deadline);
            Thread.sleep(20);
        }
    }

    private static int byNumber(Replica one, Replica other) {
        return Integer.compare(one.number(), other.number());
    }
}
