package org.accessportal.platform.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts as the nearest manager of an engagement (RO-1, RO-2).
 *
 * @param managerId the nearest manager; another than the actor when the role is lent
 * @param delegationId by which it is lent; null for the managers themselves
 */
public record Acting(UUID actorId, UUID managerId, @Nullable UUID delegationId) {

    /** The right that what they do rests on, as the audit log has it (GO-2). */
    public String right() {
        return delegationId == null ? "nearest-manager" : "delegation/" + delegationId;
    }

    /** In whose stead; null when in nobody's. */
    public @Nullable UUID onBehalfOf() {
        return delegationId == null ? null : managerId;
    }
}
