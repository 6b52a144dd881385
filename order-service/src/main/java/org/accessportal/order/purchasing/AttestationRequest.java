package org.accessportal.order.purchasing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a purchasing system is asked: whether it attests a step's cost.
 *
 * @param verdict what it answered
 */
record AttestationRequest(
        UUID id,
        UUID organizationId,
        UUID stepId,
        String system,
        State state,
        @Nullable Verdict verdict,
        @Nullable Instant answeredAt) {

    /** Where it stands. */
    enum State {
        OPEN,
        ANSWERED,
        /** The line went another way, or somebody in the portal decided. */
        WITHDRAWN
    }

    /** What a purchasing system answers. */
    enum Verdict {
        APPROVED,
        REJECTED
    }
}
