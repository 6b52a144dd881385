package org.accessportal.order.orders;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order in a list (OR-4).
 *
 * @param open how many of its lines are neither active nor over
 */
record OrderRow(
        UUID id,
        OrderState state,
        Instant changedAt,
        @Nullable Instant sentAt,
        int lines,
        int recipients,
        int open) {}
