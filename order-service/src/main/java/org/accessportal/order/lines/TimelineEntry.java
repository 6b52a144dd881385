package org.accessportal.order.lines;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a line (OR-10), oldest first.
 *
 * @param code what, for example {@code SENT}, {@code APPROVED}, {@code QUESTION}
 * @param actorId who did it; null when it happened by itself
 * @param text what they wrote; for the parties of the line only
 */
public record TimelineEntry(
        Instant at,
        String code,
        @Nullable UUID actorId,
        LineState state,
        @Nullable String text) {}
