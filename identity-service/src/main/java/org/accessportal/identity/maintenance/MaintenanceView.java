package org.accessportal.identity.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A maintenance window as system administrators see it (NO-3).
 *
 * @param startsAt its first moment
 * @param endsAt the first moment after it, as planned
 * @param endedBy who closed or cancelled it; null for one that ended as planned, or has not ended
 * @param endedAt when; null likewise
 * @param actions what can be done with it now
 */
record MaintenanceView(
        UUID id,

        @Schema(description = "What a change sends back as If-Match, in quotation marks")
        long version,

        MaintenanceState state,
        Instant startsAt,
        Instant endsAt,
        String reasonSv,
        String reasonEn,
        UUID plannedBy,
        Instant plannedAt,
        @Nullable UUID endedBy,
        @Nullable Instant endedAt,
        List<MaintenanceAction> actions) {}
