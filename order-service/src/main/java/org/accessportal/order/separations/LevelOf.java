package org.accessportal.order.separations;

import java.util.UUID;

/** A level of a user service. */
record LevelOf(UUID resourceId, String level) {}
