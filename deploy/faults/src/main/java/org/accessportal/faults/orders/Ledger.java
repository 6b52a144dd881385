package org.accessportal.faults.orders;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Everything that the portal has acknowledged, as those who asked for it remember it. */
final class Ledger {

    /** An order that was acknowledged as sent. */
    record Sent(UUID orderId, UUID lineId) {}

    /** A decision that was acknowledged. */
    record Decided(String decider, boolean yes) {}

    private final Map<Intent, Sent> sent = new ConcurrentHashMap<>();
    private final Map<UUID, Decided> decided = new ConcurrentHashMap<>();
    private final Map<UUID, String> carriedOut = new ConcurrentHashMap<>();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();

    void sent(Intent intent, UUID orderId, UUID lineId) {
        sent.put(intent, new Sent(orderId, lineId));
    }

    void decided(UUID stepId, Decided how) {
        decided.put(stepId, how);
    }

    void carriedOut(UUID taskId, String by) {
        carriedOut.put(taskId, by);
    }

    /** Something was refused that nobody may be refused here. */
    void refused(String what) {
        refusals.add(what);
    }

    Map<Intent, Sent> sent() {
        return sent;
    }

    Map<UUID, Decided> decided() {
        return decided;
    }

    Map<UUID, String> carriedOut() {
        return carriedOut;
    }

    List<String> refusals() {
        return List.copyOf(refusals);
    }
}
