package org.accessportal.bench.orders;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Something that somebody can order for somebody, who has not got it.
 *
 * @param sender the key of the persona who orders
 * @param owner the key of the persona who decides
 */
record Wish(String sender, UUID recipientId, UUID engagementId, UUID resourceId, String owner) {

    /** The order of it alone, as the order service takes it. */
    Map<String, Object> order(boolean urgent) {
        return Map.of(
                "lines",
                List.of(Map.of(
                        "recipientId",
                        recipientId,
                        "engagementId",
                        engagementId,
                        "resourceId",
                        resourceId,
                        "action",
                        "NEW",
                        "urgent",
                        urgent)));
    }
}
