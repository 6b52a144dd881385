package org.accessportal.platform.messaging;

import java.time.Instant;
import java.util.UUID;
import org.accessportal.platform.events.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event as it was read.
 *
 * @param eventId CloudEvents' id: the same however often it is sent
 * @param history it was on the topic before this database first read the topic, or was sent before the database was
 *     restored: it tells how things stood, and nothing is to be done because of it
 * @param occurredAt when it came about where it comes from; null when that is not told
 */
public record Received<E extends Event>(
        UUID eventId, E event, boolean history, @Nullable Instant occurredAt) {

    /** An event that does not tell when it came about. */
    public Received(UUID eventId, E event, boolean history) {
        this(eventId, event, history, null);
    }
}
