package org.accessportal.identity.maintenance;

import java.time.Instant;
import java.util.UUID;

/**
 * What everybody is told of a maintenance window (NO-2, NO-3).
 *
 * @param state {@code PLANNED}, {@code OPEN} or {@code CLOSED}
 * @param startsAt its first moment
 * @param endsAt the first moment after it: as planned, or when it was closed
 */
record AnnouncedMaintenance(
        UUID id, MaintenanceState state, Instant startsAt, Instant endsAt, String reasonSv, String reasonEn) {}
