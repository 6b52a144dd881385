package org.accessportal.policy.policies;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a version came to a state: who, when and why (PO-6).
 *
 * @param unitId where it is tried; null in every other state
 */
@Embeddable
record PolicyChange(
        int version,
        @Enumerated(EnumType.STRING) PolicyState state,
        @Nullable UUID unitId,
        Instant changedAt,
        UUID changedBy,
        String reason) {}
