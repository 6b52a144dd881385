package org.accessportal.order.reach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Access that somebody of another unit has at units that the viewer manages (OR-7, AS-6). Names are asked of
 * identity-service.
 *
 * @param caseNumber what people call the line: "ärende N"
 * @param recipientUnitId where the recipient works
 * @param unitIds those of the viewer's units that it gives access at
 * @param to last day, included; null: as long as the engagement lasts
 * @param since when the recipient got it
 */
record ReachView(
        UUID lineId,
        long caseNumber,
        ReachKind kind,
        UUID senderId,
        UUID recipientId,
        UUID recipientUnitId,
        UUID resourceId,
        @Nullable String level,
        List<UUID> unitIds,
        LocalDate from,
        @Nullable LocalDate to,
        Instant since) {}
