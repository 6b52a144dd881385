package org.accessportal.order.holdings;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an engagement gives, and that can be ordered for others too (OR-4).
 *
 * @param level null for what has no levels, and when only another engagement's level is known
 */
record HoldingView(UUID resourceId, @Nullable String level) {

    /** What is usual among colleagues, the most usual first. */
    record UsualView(List<UUID> resourceIds) {}

    /** What an engagement gives. */
    record HoldingsView(List<HoldingView> items) {}
}
