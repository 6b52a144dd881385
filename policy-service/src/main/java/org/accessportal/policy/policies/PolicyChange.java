package org.accessportal.policy.policies;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** That a version came to a state: who, when and why (PO-6). */
@Embeddable
record PolicyChange(
        int version,
        @Enumerated(EnumType.STRING) PolicyState state,
        Instant changedAt,
        UUID changedBy,
        String reason) {}
