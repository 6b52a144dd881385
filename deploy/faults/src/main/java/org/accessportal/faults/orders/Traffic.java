package org.accessportal.faults.orders;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accessportal.local.sample.PortalSession;
import org.accessportal.local.sample.RefusedException;

/** Everybody at once: seven send, nine decide or carry out; all of them repeat what got no answer. */
final class Traffic implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final String PAGE = "?limit=100";
    /** Every so manieth decision is a no. */
    private static final int NO = 10;

    private final Cast cast;
    private final Ledger ledger;
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> senders = new ArrayList<>();
    private final List<Future<?>> others = new ArrayList<>();
    private volatile boolean over;

    Traffic(Cast cast, Ledger ledger) {
        this.cast = cast;
        this.ledger = ledger;
    }

    void start(List<Intent> intents) {
        Map<String, List<Intent>> bySender = intents.stream().collect(Collectors.groupingBy(Intent::sender));
        bySender.forEach((sender, own) -> senders.add(people.submit(() -> sendAll(sender, own))));
        List<String> deciders = new ArrayList<>(Cast.OWNERS);
        deciders.addAll(Cast.MANAGERS);
        deciders.add(Cast.ATTESTER);
        deciders.forEach(decider -> others.add(people.submit(() -> untilOver(decider, this::decideAll))));
        others.add(people.submit(() -> untilOver(Cast.FULFILLER, this::carryOutAll)));
    }

    /** Whether everything that was meant has been sent; throws when somebody could not go on. */
    boolean isSent() {
        Stream.concat(senders.stream(), others.stream())
                .filter(one -> one.state() == Future.State.FAILED)
                .findFirst()
                .ifPresent(one -> {
                    throw new IllegalStateException("Somebody could not go on", one.exceptionNow());
                });
        return senders.stream().allMatch(Future::isDone);
    }

    private PortalSession signIn(String who) throws InterruptedException, RefusedException {
        while (true) {
            try {
                return cast.signIn(who);
            } catch (IOException e) {
                Thread.sleep(BETWEEN_LOOKS); // identity-service is away: it reads the card itself
            }
        }
    }

    private Void sendAll(String sender, List<Intent> own) throws InterruptedException, RefusedException {
        PortalSession session = signIn(sender);
        for (Intent intent : own) {
            while (!send(session, intent)) {
                Thread.sleep(BETWEEN_LOOKS);
            }
        }
        return null;
    }

    /** Returns whether there was an answer. */
    private boolean send(PortalSession session, Intent intent) throws InterruptedException {
        try {
            Map<String, Object> line = Map.of(
                    "recipientId", intent.recipientId(),
                    "engagementId", intent.engagementId(),
                    "resourceId", intent.wish().resourceId(),
                    "action", "NEW");
            JsonNode order = session.post("/order/v1/orders", Map.of("lines", List.of(line)), intent.key())
                    .body();
            String path = "/order/v1/orders/" + order.path("id").asText() + "/sending";
            JsonNode sent = session.post(path, Map.of(), intent.key() + "-sent").body();
            ledger.sent(intent, idOf(sent.path("id")), idOf(sent.path("lineIds").path(0)));
        } catch (RefusedException e) {
            if (e.isForNow()) {
                return false;
            }
            ledger.refused(intent.key() + ": " + e.getMessage());
        } catch (IOException e) {
            return false;
        }
        return true;
    }

    /** A round of somebody's work. */
    private interface Round {
        void of(String who, PortalSession session) throws IOException, InterruptedException, RefusedException;
    }

    private Void untilOver(String who, Round round) throws InterruptedException, RefusedException {
        PortalSession session = signIn(who);
        while (!over) {
            try {
                round.of(who, session);
            } catch (RefusedException | IOException e) {
                // the list could not be read: the next look may find it
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return null;
    }

    private void decideAll(String decider, PortalSession session)
            throws IOException, InterruptedException, RefusedException {
        for (JsonNode step : session.get("/order/v1/approvals" + PAGE).body().path("items")) {
            UUID stepId = idOf(step.path("stepId"));
            boolean yes = Math.floorMod(step.path("lineId").asText().hashCode(), NO) != 0;
            Map<String, Object> body =
                    yes ? Map.of("decision", "APPROVED") : Map.of("decision", "REJECTED", "reason", "Behövs inte");
            try {
                session.post("/order/v1/approvals/" + stepId + "/decision", body, "decision-" + stepId);
                ledger.decided(stepId, new Ledger.Decided(decider, yes));
            } catch (RefusedException e) {
                // one's own decision whose answer was lost, or another owner was quicker
                if (!e.isConflict() && !e.isForNow()) {
                    ledger.refused("decision on " + stepId + ": " + e.getMessage());
                }
            }
        }
    }

    private void carryOutAll(String fulfiller, PortalSession session)
            throws IOException, InterruptedException, RefusedException {
        JsonNode tasks = session.get("/order/v1/tasks" + PAGE + "&queue=fault-orders&state=NEW")
                .body();
        for (JsonNode task : tasks.path("items")) {
            UUID id = idOf(task.path("id"));
            try {
                session.post("/order/v1/tasks/" + id + "/completion", Map.of(), "done-" + id);
                ledger.carriedOut(idOf(task.path("lineId")), fulfiller);
            } catch (RefusedException e) {
                if (!e.isConflict() && !e.isForNow()) {
                    ledger.refused("task " + id + ": " + e.getMessage());
                }
            }
        }
    }

    private static UUID idOf(JsonNode text) {
        return UUID.fromString(text.asText());
    }

    /** Everybody goes home. */
    void stop() {
        over = true;
        people.shutdownNow();
    }

    @Override
    public void close() {
        stop();
    }
}
