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
        @Nullable AwaitedStep awaited,
        @Nullable Status desire,
        String code,
        @Nullable UUID actorId,
        Instant at) {

    /**
     * The step that awaits a decision now.
     *
     * @param system the purchasing system that is to answer, by its code
     */
    public record AwaitedStep(
            UUID id, StepKind kind, @Nullable String system) {}
}
