package org.accessportal.bench.orders;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.accessportal.local.sample.PortalSession;
import org.accessportal.local.sample.RefusedException;

/** As many orders as possible: managers send, owners say yes to each as soon as it awaits them, all at once. */
public final class Throughput {

    /**
     * How many of the orders a second came so far, from the first request until the last came there.
     *
     * @param delivered until the recipient had it, as the order service was told
     */
    public record Rates(int orders, double sent, double decided, double delivered) {}

    private static final int DESKS = 2;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final String CAME = """
            select coalesce(extract(epoch from max(e.at) - ?), 0), count(*)
            from order_line l join line_entry e on e.line_id = l.id
            where l.resource_id = any(?) and l.sent_at >= ? and e.code = ?
            """;

    private final Connection database;
    private final Cast cast;
    private final Map<String, BlockingQueue<UUID>> awaiting =
            Cast.OWNERS.stream().collect(Collectors.toMap(owner -> owner, owner -> new LinkedBlockingQueue<>()));

    /** Looks into the order service's database for when what came. */
    public Throughput(Connection database, Cast cast) {
        this.database = database;
        this.cast = cast;
    }

    /** Orders that many things, and returns when all of them have been delivered. */
    public Rates measure(int orders) throws IOException, InterruptedException, RefusedException, SQLException {
        List<Wish> wishes = cast.wishes(orders);
        List<Callable<Void>> desks = new ArrayList<>();
        Map<String, List<Wish>> bySender = wishes.stream().collect(Collectors.groupingBy(Wish::sender));
        for (Map.Entry<String, List<Wish>> sender : bySender.entrySet()) {
            Queue<Wish> own = new ConcurrentLinkedQueue<>(sender.getValue());
            for (int i = 0; i < DESKS; i++) {
                PortalSession session = cast.signIn(sender.getKey());
                desks.add(() -> sendAll(session, own));
            }
        }
        Map<String, Long> byOwner = wishes.stream().collect(Collectors.groupingBy(Wish::owner, Collectors.counting()));
        for (Map.Entry<String, Long> owner : byOwner.entrySet()) {
            PortalSession session = cast.signIn(owner.getKey());
            desks.add(() -> decideAll(session, awaitingOf(owner.getKey()), owner.getValue()));
        }
        Instant began = Instant.now();
        allAtOnce(desks);
        UUID[] resources = wishes.stream().map(Wish::resourceId).distinct().toArray(UUID[]::new);
        double delivered = orders / awaitAll(orders, "DELIVERED", resources, began);
        return new Rates(
                orders,
                orders / awaitAll(orders, "SENT", resources, began),
                orders / awaitAll(orders, "APPROVED", resources, began),
                delivered);
    }

    private BlockingQueue<UUID> awaitingOf(String owner) {
        return awaiting.getOrDefault(owner, new LinkedBlockingQueue<>());
    }

    private static void allAtOnce(List<Callable<Void>> desks) throws InterruptedException {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> all = desks.stream().map(people::submit).toList();
            try {
                for (Future<Void> desk : all) {
                    desk.get();
                }
            } catch (ExecutionException e) {
                people.shutdownNow();
                throw new IllegalStateException("Somebody could not go on", e.getCause());
            }
        }
    }

    private Void sendAll(PortalSession session, Queue<Wish> own)
            throws IOException, InterruptedException, RefusedException {
        for (Wish wish = own.poll(); wish != null; wish = own.poll()) {
            String id = session.post("/order/v1/orders", wish.order(false), key())
                    .body()
                    .path("id")
                    .asText();
            JsonNode sent = session.post("/order/v1/orders/" + id + "/sending", Map.of(), key())
                    .body();
            String line = sent.path("lineIds").path(0).asText();
            JsonNode step =
                    session.get("/order/v1/lines/" + line).body().path("steps").path(0);
            awaitingOf(wish.owner()).add(UUID.fromString(step.path("id").asText()));
        }
        return null;
    }

    private static Void decideAll(PortalSession session, BlockingQueue<UUID> steps, long number)
            throws IOException, InterruptedException, RefusedException {
        for (long i = 0; i < number; i++) {
            session.post("/order/v1/approvals/" + steps.take() + "/decision", Map.of("decision", "APPROVED"), key());
        }
        return null;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** The seconds until that many had come so far; returns when they have. */
    private double awaitAll(int orders, String code, UUID[] resources, Instant began)
            throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        try (var statement = database.prepareStatement(CAME)) {
            statement.setObject(1, began.atOffset(ZoneOffset.UTC));
            statement.setArray(2, database.createArrayOf("uuid", resources));
            statement.setObject(3, began.atOffset(ZoneOffset.UTC));
            statement.setString(4, code);
            while (System.nanoTime() < deadline) {
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    if (rows.getInt(2) >= orders) {
                        return rows.getDouble(1);
                    }
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        }
        throw new IllegalStateException("Not all were " + code + " after " + LONGEST);
    }
}
