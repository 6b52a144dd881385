package org.accessportal.identity.protections;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's protection, and what a viewer has to say about it.
 *
 * @param sourceId whose feed the person belongs to
 * @param inForce whether the person is protected now
 * @param markedInFeed whether that feed asks for it
 * @param managerId the nearest manager that the viewer is or acts for (RO-1, RO-2); null when neither
 * @param delegationId by which the viewer acts; null for the manager
 */
record Protection(
        UUID identityId,
        UUID sourceId,
        boolean inForce,
        boolean markedInFeed,
        @Nullable UUID managerId,
        @Nullable UUID delegationId) {

    /** Whether the viewer is the person's nearest manager or acts as one. */
    boolean answeredFor() {
        return managerId != null;
    }

    /** The right that the viewer's say rests on, as the audit log has it (GO-2). */
    String right() {
        if (managerId == null) {
            return "protection-officer";
        }
        return delegationId == null ? "nearest-manager" : "delegation/" + delegationId;
    }

    /** In whose stead; null when in nobody's. */
    @Nullable
    UUID onBehalfOf() {
        return delegationId == null ? null : managerId;
    }
}
