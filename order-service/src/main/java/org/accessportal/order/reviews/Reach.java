package org.accessportal.order.reviews;

import java.util.Set;
import java.util.UUID;
import org.accessportal.platform.security.Actor;

/** Whose reviews somebody answers: of the engagements that they act as nearest manager of, and upwards what is late. */
record Reach(Actor actor, Set<UUID> engagementIds) {}
