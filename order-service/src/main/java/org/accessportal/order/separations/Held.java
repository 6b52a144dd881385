package org.accessportal.order.separations;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has a resource, or has ordered it; also because it comes along with a level.
 *
 * @param lineIds the order lines that give it; empty when a policy does
 */
record Held(UUID identityId, UUID resourceId, Days days, List<UUID> lineIds) {

    /** Whether that line alone gives it. */
    boolean isBy(@Nullable UUID lineId) {
        return lineId != null && lineIds.equals(List.of(lineId));
    }
}
