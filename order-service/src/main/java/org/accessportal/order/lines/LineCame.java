package org.accessportal.order.lines;

import java.time.Instant;
import java.util.UUID;
import org.accessportal.platform.events.OrderLineState.Status;
import org.jspecify.annotations.Nullable;

/** A line has come to a state, or something was written about it; observed in the same transaction. */
public record LineCame(
        UUID lineId,
        UUID organizationId,
        long caseNumber,
        UUID senderId,
        Recipient recipient,
        Wanted wanted,
        LineState state,
        @Nullable Status desire,
        String code,
        @Nullable UUID actorId,
        Instant at) {}
