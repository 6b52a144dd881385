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
 * @param rightsRevision of what is known about the rights that it rests on; null when it rests on none of the directory's
 */
public record Cause(
        @Nullable UUID actorId,
        Instant at,
        @Nullable String text,
        @Nullable Acting acting,
        @Nullable Long rightsRevision) {

    public Cause(@Nullable UUID actorId, Instant at, @Nullable String text) {
        this(actorId, at, text, null, null);
    }

    public Cause(@Nullable UUID actorId, Instant at, @Nullable String text, @Nullable Acting acting) {
        this(actorId, at, text, acting, null);
    }

    /** The same, done as the manager of the person or the unit concerned. */
    public Cause as(@Nullable Acting manager) {
        return new Cause(actorId, at, text, manager, rightsRevision);
    }

    /** The same, resting on rights as of that revision. */
    Cause restingOn(long revision) {
        return new Cause(actorId, at, text, acting, revision);
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
