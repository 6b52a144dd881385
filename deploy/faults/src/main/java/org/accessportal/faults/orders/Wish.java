package org.accessportal.faults.orders;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accessportal.local.sample.Permission;

/** A resource made for this test, and the way its orders go. */
record Wish(String code, Way way, UUID resourceId) {

    /** The ways that orders go. */
    enum Way {
        /** An owner says yes. */
        OWNED,
        /** The cost is attested. */
        PAID,
        /** Somebody carries it out by hand. */
        BY_HAND,
        /** Ordered for oneself; the manager says yes. */
        FOR_ONESELF;

        /** How it is ordered, as the order service takes it. */
        Map<String, Object> terms(List<UUID> owners) {
            return switch (this) {
                case OWNED -> Map.of("approvals", List.of("RESOURCE_OWNER"), "ownerIds", owners);
                case PAID -> Map.of("approvals", List.of("LINE_MANAGER"), "attestation", "ALWAYS", "priceOnce", 100);
                case BY_HAND ->
                    Map.of("approvals", List.of(), "fulfilment", Map.of("kind", "TASK", "queue", "fault-orders"));
                case FOR_ONESELF -> Map.of("orderableBy", List.of("SELF"), "approvals", List.of("LINE_MANAGER"));
            };
        }
    }

    /** The request that makes it. */
    static Map<String, Object> body(String code, Way way, List<UUID> owners) {
        return Permission.body(code, "Fault test", way.terms(owners));
    }
}
