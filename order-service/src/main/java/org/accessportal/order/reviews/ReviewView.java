package org.accessportal.order.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review in a list (GO-1). Names are asked of identity-service.
 *
 * @param identityId whose unit has changed; null for a protected person whom the viewer does not answer for (ID-9)
 * @param unitId where they work now; null likewise
 * @param dueOn the last day to answer
 * @param escalated that day has passed, and those above have it too
 * @param total how many things are looked at, without those that have ended unanswered
 * @param answered how many of them are answered
 */
record ReviewView(
        UUID id,
        @Nullable UUID identityId,
        @Nullable UUID unitId,
        Instant openedAt,
        LocalDate dueOn,
        boolean escalated,
        int total,
        int answered) {}
