package org.accessportal.order.lines;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One yes that a line takes (AP-1).
 *
 * @param number counts the line's steps from 1
 * @param why the rule that demanded it, as a code: {@code chain}, {@code attestation-by-hand}, {@code separation}
 * @param approverIds who can decide it now; empty when nobody was found
 * @param decidedBy who did
 * @param reason what they wrote
 * @param system the purchasing system that answers it, by its code; null when only people do (AP-2)
 */
public record StepView(
        UUID id,
        int number,
        StepKind kind,
        StepState state,
        String why,
        List<UUID> approverIds,
        @Nullable Instant since,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable String system) {}
