package org.accessportal.order.lines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.accessportal.platform.directory.Acting;
import org.accessportal.platform.time.PortalTime;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, when and why.
 *
 * @param actorId null when it happens by itself
 * @param text what they wrote; checked for personnummer before
 * @param acting as whose manager they do it, and in whose stead (RO-2); null when it rests on another right
 */
public record Cause(
        @Nullable UUID actorId,
        Instant at,
        @Nullable String text,
        @Nullable Acting acting) {

    public Cause(@Nullable UUID actorId, Instant at, @Nullable String text) {
        this(actorId, at, text, null);
    }

    /** The same, done as the manager of the person or the unit concerned. */
    public Cause as(@Nullable Acting manager) {
        return new Cause(actorId, at, text, manager);
    }

    /** The Swedish date. */
    LocalDate today() {
        return LocalDate.ofInstant(at, PortalTime.ZONE);
    }

    /** Who does it; only for what never happens by itself. */
    UUID person() {
        if (actorId == null) {
            throw new IllegalStateException("Nobody does this");
        }
        return actorId;
    }
}
