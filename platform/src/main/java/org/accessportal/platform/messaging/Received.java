package org.accessportal.platform.messaging;

import java.util.UUID;
import org.accessportal.platform.events.Event;

/**
 * An event as it was read.
 *
 * @param eventId CloudEvents' id: the same however often it is sent
 * @param history it was on the topic before this database first read the topic: it tells how things stand,
 *     and nothing is to be done because of it
 */
public record Received<E extends Event>(UUID eventId, E event, boolean history) {}
