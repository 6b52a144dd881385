package org.accessportal.order.lines;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to a line; never changed (OR-10). */
@Embeddable
record Entry(
        Instant at,
        String code,
        @Nullable UUID actorId,
        @Enumerated(EnumType.STRING) LineState state,
        @Nullable String text) {

    TimelineEntry view() {
        return new TimelineEntry(at, code, actorId, state, text);
    }
}
