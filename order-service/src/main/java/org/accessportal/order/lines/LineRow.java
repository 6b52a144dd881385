package org.accessportal.order.lines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line in a list (OR-10). Names are asked of identity-service.
 *
 * @param caseNumber what people call it: "ärende N"
 * @param to last day, included; null: as long as the engagement lasts
 * @param waitingForIds who has it now; empty when no person has
 * @param waitingForQueue whose fulfillers have it now; null when none have
 * @param waitingForSystem the purchasing system that is to attest it, by its code; null when none is
 * @param since when it came to its state
 * @param expectedOn when it is expected to be delivered; null when it is over
 * @param actions what the viewer can do with it now
 */
public record LineRow(
        UUID id,
        long caseNumber,
        UUID orderId,
        UUID senderId,
        UUID recipientId,
        UUID engagementId,
        UUID resourceId,
        LineAction action,
        @Nullable String level,
        LineState state,
        LocalDate from,
        @Nullable LocalDate to,
        boolean urgent,
        List<UUID> waitingForIds,
        @Nullable String waitingForQueue,
        @Nullable String waitingForSystem,
        Instant since,
        @Nullable LocalDate expectedOn,
        List<LineCommand> actions) {}
