package org.accessportal.upgrade;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Something that a manager can order for somebody, who has not got it.
 *
 * @param sender the key of the persona who orders
 */
record Wish(String sender, UUID recipientId, UUID engagementId, UUID resourceId) {

    /** The order of it alone, as the order service takes it. */
    Map<String, Object> order() {
        return Map.of(
                "lines",
                List.of(Map.of(
                        "recipientId", recipientId,
                        "engagementId", engagementId,
                        "resourceId", resourceId,
                        "action", "NEW")));
    }
}
