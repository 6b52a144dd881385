package org.accessportal.order.lines;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.accessportal.platform.events.OrderLineState.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a line has published that it wants; replaced, never changed.
 *
 * @param desired null before everybody has said yes
 * @param desiredRevision counts what was published from 1
 */
@Embeddable
record Desire(@Enumerated(EnumType.STRING) @Nullable Status desired, long desiredRevision) {

    static final Desire NONE = new Desire(null, 0);

    /** Wants that; what has ended stays so. */
    Desire becomes(Status status) {
        return desired == Status.ENDED ? this : new Desire(status, desiredRevision + 1);
    }

    /** Wants the same with another period. */
    Desire again() {
        return desired == null ? this : becomes(desired);
    }

    /** Where a line comes to on its first day: what is withheld needs no delivery. */
    LineState atTheStart() {
        return desired == Status.WITHHELD ? LineState.ACTIVE : LineState.BEING_DELIVERED;
    }

    /** Where it comes to after its last day: what was given is still to be taken away. */
    LineState atTheEnd() {
        return desired == null || desired == Status.WITHHELD ? LineState.ENDED : LineState.AWAITING_END;
    }

    /** Wants nothing any more; what never wanted anything has nothing to take back. */
    Desire over() {
        return desired == null ? this : becomes(Status.ENDED);
    }
}
