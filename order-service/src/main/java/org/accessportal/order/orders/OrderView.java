package org.accessportal.order.orders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order of the viewer's (OR-4).
 *
 * @param lines what was wanted
 * @param lineIds the lines that were sent, in the same order; empty for a draft
 */
record OrderView(
        UUID id,
        OrderState state,
        Instant changedAt,
        @Nullable Instant sentAt,
        List<DraftLine> lines,
        List<UUID> lineIds) {}
