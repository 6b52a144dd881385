package org.accessportal.platform.events;

import java.time.Instant;

/** Something that happened once; it triggers messages and never carries desired state. */
public non-sealed interface Fact extends Event {

    /** When it happened. */
    Instant occurredAt();
}
